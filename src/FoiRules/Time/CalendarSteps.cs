namespace FoiRules.Time;

/// <summary>Steps along the calendar that stop at its ends: a letter may name any number, and none may throw.</summary>
static class CalendarSteps
{
    public static DateOnly Days(DateOnly date, long days) =>
        DateOnly.FromDayNumber((int)Math.Clamp(date.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    public static DateOnly Months(DateOnly date, long months)
    {
        var target = ((date.Year - 1) * 12L) + date.Month - 1 + months;
        return target switch
        {
            < 0 => DateOnly.MinValue,
            >= 9999 * 12L => DateOnly.MaxValue,
            _ => date.AddMonths((int)months),
        };
    }

    /// <summary>The date <paramref name="count"/> working days away; a weekend counts as no day in either direction.</summary>
    public static DateOnly WorkingDays(DateOnly date, long count)
    {
        if (count == 0)
        {
            return date;
        }

        var sinceMonday = ((int)date.DayOfWeek + 6) % 7;
        var (weeks, rest) = Math.DivRem(Math.Abs(count), 5);
        if (count < 0)
        {
            // From a weekend the first working day back is Friday, as it is from the Monday after.
            var toMonday = sinceMonday > 4 ? 7 - sinceMonday : 0;
            var fromMonday = sinceMonday > 4 ? 0 : sinceMonday;
            return Days(date, toMonday - (weeks * 7) - rest - (rest > fromMonday ? 2 : 0));
        }

        var toFriday = Math.Max(0, sinceMonday - 4);
        var daysToFriday = 4 - Math.Min(sinceMonday, 4);
        return Days(date, (weeks * 7) + rest + (rest > daysToFriday ? 2 : 0) - toFriday);
    }
}
