namespace FoiRules.Time;

/// <summary>Reads the current year that retention schedules add: "+ current", "plus the current financial year", "current year + 6".</summary>
static class CurrentYearPlus
{
    static readonly string[] YearNames = ["financial year", "tax year", "fiscal year", "calendar year", "year"];

    /// <summary>Reads the addition behind a number of years.</summary>
    public static bool TryReadAfter(ref TimeCursor cursor)
    {
        var ahead = cursor;
        ahead.Gap();
        if (!TryReadPlus(ref ahead) && !(ahead.Word("and") && ahead.Gap()))
        {
            return false;
        }

        if (ahead.Word("the"))
        {
            ahead.Gap();
        }

        if (!TryReadCurrent(ref ahead))
        {
            return false;
        }

        cursor = ahead;
        return true;
    }

    /// <summary>Reads the form that begins with the current year; schedules leave out "years" there.</summary>
    public static bool TryRead(ref TimeCursor cursor, out Duration duration)
    {
        duration = Duration.None;
        var ahead = cursor;
        if (!TryReadCurrent(ref ahead))
        {
            return false;
        }

        ahead.Gap();
        if (!TryReadPlus(ref ahead))
        {
            return false;
        }

        var count = ahead;
        if (DurationReader.TryReadSimple(ref ahead, out var years) && years.Unit == DurationUnit.Year)
        {
            duration = years with { PlusCurrent = true };
            cursor = ahead;
            return true;
        }

        if (!Counts.TryRead(ref count, out var number) || !count.AtBoundary)
        {
            return false;
        }

        duration = new Duration(number, DurationUnit.Year, PlusCurrent: true);
        cursor = count;
        return true;
    }

    static bool TryReadPlus(ref TimeCursor cursor)
    {
        var found = cursor.Symbol('+') || cursor.Word("plus");
        cursor.Gap();
        return found;
    }

    static bool TryReadCurrent(ref TimeCursor cursor)
    {
        if (!cursor.Word("current"))
        {
            return false;
        }

        var ahead = cursor;
        if (ahead.Gap() && ahead.AnyOf(YearNames) >= 0)
        {
            cursor = ahead;
        }

        return true;
    }
}
