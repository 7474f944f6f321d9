namespace FoiRules.Time;

/// <summary>What a bound of a period was written as.</summary>
enum PointShape
{
    Date,
    Month,
    Year,
    SplitYear,
    YearRun,
    Quarter,
}

/// <summary>One expression that can stand alone or bound a range.</summary>
/// <param name="Period">The days it covers.</param>
/// <param name="Shape">How it was written.</param>
/// <param name="Kind">The kind of year its words name, which a following bound inherits.</param>
/// <param name="Named">Whether words besides the figures say that it is a year.</param>
/// <param name="IsEdge">Whether only its first or last day is meant.</param>
readonly record struct PeriodPoint(Period Period, PointShape Shape, YearKind Kind, bool Named = false, bool IsEdge = false)
{
    /// <summary>Reads a date, a month with its year, a quarter or a year; <paramref name="inherited"/> is the kind of year said before.</summary>
    public static bool TryRead(ref TimeCursor cursor, YearKind inherited, bool shortForm, out PeriodPoint point) =>
        TryReadDate(ref cursor, out point)
        || MonthYear.TryRead(ref cursor, out point)
        || QuarterPoint.TryRead(ref cursor, inherited, out point)
        || YearPoint.TryRead(ref cursor, inherited, shortForm, out point);

    public static bool TryReadDate(ref TimeCursor cursor, out PeriodPoint point)
    {
        var found = DateText.TryRead(ref cursor, out var date);
        point = new PeriodPoint(new Period(date, date, PeriodBasis.Explicit, Certainty.Exact), PointShape.Date, YearKind.Unsaid);
        return found;
    }
}
