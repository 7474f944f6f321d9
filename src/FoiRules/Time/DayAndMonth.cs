namespace FoiRules.Time;

/// <summary>Finds days that are named without their year: "on 19 July".</summary>
static class DayAndMonth
{
    /// <summary>The first day so named that lies in a stretch of time; null where there is none.</summary>
    /// <param name="text">A sentence.</param>
    /// <param name="from">The first day of the stretch.</param>
    /// <param name="days">How many days it lasts; less than a year, so that a day and a month name one day of it at most.</param>
    public static DateOnly? FirstWithin(string text, DateOnly from, int days)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsAsciiDigit(text[at]) && Glyphs.StartsWord(text, at) && TryReadAt(text, at, out var day, out var month) && Within(from, days, day, month) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    static bool TryReadAt(string text, int at, out int day, out int month)
    {
        month = 0;
        var cursor = new TimeCursor(text, at);
        if (DateText.TryReadAt(text, at, out _, out _) || !NamedDate.TryReadDay(ref cursor, out day))
        {
            day = 0;
            return false;
        }

        NamedDate.PassJoint(ref cursor);
        return Months.TryRead(ref cursor, out month) && cursor.AtBoundary;
    }

    static DateOnly? Within(DateOnly from, int days, int day, int month)
    {
        var last = from.DayNumber + Math.Min(days, DateOnly.MaxValue.DayNumber - from.DayNumber);
        for (var year = from.Year; year <= from.Year + 1; year++)
        {
            if (DateText.TryMake(year, month, day, out var date) && date >= from && date.DayNumber <= last)
            {
                return date;
            }
        }

        return null;
    }
}
