namespace FoiRules.Time;

/// <summary>Reads what joins the bounds of a range, and the words that leave its end open.</summary>
static class RangeJoint
{
    static readonly string[] Inclusive =
        ["up to and including", "to and including", "up until", "up to", "through to", "through", "to"];

    static readonly string[] Until = ["until", "till"];

    static readonly string[] Present =
    [
        "date", "present", "the present day", "the present time", "the present", "now", "the date of this request", "the date of the request", "the date of my request", "the date of your request", "the date of this letter", "the day of this request", "the day of the request", "the time of this request", "the time of the request", "today", "the current date", "current", "the latest available data", "the latest",
        "latest available data", "latest",
    ];

    static readonly string[] Onwards = ["onwards", "onward", "and onwards", "and later", "to date"];

    /// <summary>Reads "to", "until", a dash, and after "between" also "and".</summary>
    /// <param name="cursor">The place after the first bound.</param>
    /// <param name="between">Whether the range began with "between".</param>
    /// <param name="exclusive">Whether a first day of a month that follows is no longer part of the range.</param>
    /// <param name="isDash">Whether a dash is all that joins them.</param>
    public static bool TryRead(ref TimeCursor cursor, bool between, out bool exclusive, out bool isDash)
    {
        var ahead = cursor;
        ahead.Gap();
        isDash = ahead.Dash();
        exclusive = !isDash && ahead.AnyOf(Until) >= 0;
        if (!exclusive && !isDash && ahead.AnyOf(Inclusive) < 0 && !(between && ahead.Word("and")))
        {
            return false;
        }

        ahead.Gap();
        cursor = ahead;
        return true;
    }

    /// <summary>Reads "present" or "date" after the joint.</summary>
    public static bool TryReadPresent(ref TimeCursor cursor) => cursor.AnyOf(Present) >= 0;

    /// <summary>Reads "onwards" or "to date" after the only bound.</summary>
    public static bool TryReadOnwards(ref TimeCursor cursor)
    {
        var ahead = cursor;
        ahead.Symbol(',');
        if (!ahead.Gap() || ahead.AnyOf(Onwards) < 0)
        {
            return false;
        }

        cursor = ahead;
        return true;
    }

    /// <summary>"Until 1 April" ends with March; until any other day includes it.</summary>
    public static DateOnly? Last(PeriodPoint bound, bool exclusive) =>
        exclusive && bound is { Shape: PointShape.Date, Period.To: { Day: 1 } date } ? CalendarSteps.Days(date, -1) : bound.Period.To;
}
