namespace FoiRules.Time;

/// <summary>Reads "6 months", "two years and six months", "6 years + current".</summary>
static class DurationReader
{
    static readonly string[] Qualifiers = ["calendar", "full", "complete", "consecutive", "whole", "clear", "rolling"];

    static readonly string[] Working = ["working", "business"];

    static readonly UnitWord[] Units =
    [
        new("days", DurationUnit.Day, 1), new("day", DurationUnit.Day, 1),
        new("weeks", DurationUnit.Week, 1), new("week", DurationUnit.Week, 1), new("wks", DurationUnit.Week, 1),
        new("months", DurationUnit.Month, 1), new("month", DurationUnit.Month, 1), new("mths", DurationUnit.Month, 1),
        new("years", DurationUnit.Year, 1), new("year", DurationUnit.Year, 1), new("yrs", DurationUnit.Year, 1), new("yr", DurationUnit.Year, 1),
        new("fortnights", DurationUnit.Week, 2), new("fortnight", DurationUnit.Week, 2),
    ];

    public static bool TryRead(ref TimeCursor cursor, out Duration duration)
    {
        if (!TryReadSimple(ref cursor, out duration))
        {
            return false;
        }

        if (duration.Unit == DurationUnit.Year)
        {
            ReadMonths(ref cursor, ref duration);
        }

        if (duration.Unit == DurationUnit.Year && CurrentYearPlus.TryReadAfter(ref cursor))
        {
            duration = duration with { PlusCurrent = true };
        }

        return true;
    }

    public static bool TryReadSimple(ref TimeCursor cursor, out Duration duration)
    {
        duration = Duration.None;
        var ahead = cursor;
        if (ahead.Word("a"))
        {
            duration = duration with { Count = 1 };
            return ahead.Gap() && TryReadUnit(ref ahead, ref duration) && Accept(ref cursor, ahead);
        }

        if (!Counts.TryRead(ref ahead, out var count))
        {
            return false;
        }

        duration = duration with { Count = count };
        PassJoint(ref ahead);
        return TryReadUnit(ref ahead, ref duration) && Accept(ref cursor, ahead);
    }

    static bool Accept(ref TimeCursor cursor, TimeCursor ahead)
    {
        cursor = ahead;
        return true;
    }

    static void PassJoint(ref TimeCursor cursor)
    {
        if (!cursor.Dash())
        {
            cursor.Gap();
        }
    }

    static bool TryReadUnit(ref TimeCursor cursor, ref Duration duration)
    {
        if (cursor.AnyOf(Qualifiers) >= 0)
        {
            PassJoint(ref cursor);
        }

        var working = cursor.AnyOf(Working) >= 0;
        if (working)
        {
            PassJoint(ref cursor);
        }

        foreach (var (word, unit, times) in Units)
        {
            if (cursor.Word(word))
            {
                duration = new Duration(duration.Count * times, working ? DurationUnit.WorkingDay : unit);
                return !working || unit == DurationUnit.Day;
            }
        }

        return false;
    }

    // Twelve months and more after the years are a second period: "6 years and 18 months respectively".
    static void ReadMonths(ref TimeCursor cursor, ref Duration duration)
    {
        var ahead = cursor;
        if (!ahead.Gap() || (ahead.Word("and") && !ahead.Gap()))
        {
            return;
        }

        if (TryReadSimple(ref ahead, out var rest) && rest is { Unit: DurationUnit.Month, Count: < 12 })
        {
            duration = new Duration((duration.Count * 12) + rest.Count, DurationUnit.Month);
            cursor = ahead;
        }
    }

    sealed record UnitWord(string Word, DurationUnit Unit, int Times);
}
