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
    static readonly string[] Starts = ["start of", "beginning of"];

    /// <summary>What else it may mean; null where there is nothing else.</summary>
    public Period[]? Others { get; init; }

    /// <summary>The form of a period that is this point alone.</summary>
    public PeriodForm Form => Shape switch
    {
        PointShape.Date => PeriodForm.Day,
        PointShape.Month => PeriodForm.Month,
        PointShape.Quarter => PeriodForm.Quarter,
        PointShape.YearRun => PeriodForm.Years,
        _ => PeriodForm.Year,
    };

    /// <summary>Reads a date, a month with its year, a quarter or a year; <paramref name="inherited"/> is the kind of year said before.</summary>
    public static bool TryRead(ref TimeCursor cursor, YearKind inherited, bool shortForm, out PeriodPoint point) =>
        TryReadDate(ref cursor, out point)
        || MonthYear.TryRead(ref cursor, out point)
        || QuarterPoint.TryRead(ref cursor, inherited, out point)
        || YearPoint.TryRead(ref cursor, inherited, shortForm, out point);

    /// <summary>Reads a bound, which may be the start or end of what is named: "the end of March 2013".</summary>
    public static bool TryReadBound(ref TimeCursor cursor, YearKind inherited, bool shortForm, out PeriodPoint point)
    {
        var ahead = cursor;
        PassArticle(ref ahead);
        var start = ahead.AnyOf(Starts) >= 0;
        var end = !start && ahead.Word("end of");
        if (start || end)
        {
            ahead.Gap();
            PassArticle(ref ahead);
        }

        if (!TryRead(ref ahead, inherited, shortForm, out point))
        {
            return false;
        }

        var edge = start ? point.Period.From : end ? point.Period.To : null;
        if (edge is not null)
        {
            point = point with { Period = point.Period with { From = edge, To = edge }, Named = true, IsEdge = true, Others = null };
        }

        cursor = ahead;
        return true;
    }

    static bool TryReadDate(ref TimeCursor cursor, out PeriodPoint point)
    {
        var found = DateText.TryRead(ref cursor, out var date);
        point = found ? new PeriodPoint(Day(date), PointShape.Date, YearKind.Unsaid) : default;
        return found;
    }

    static Period Day(DateOnly date) => new(date, date, PeriodBasis.Explicit, Certainty.Exact);

    static void PassArticle(ref TimeCursor cursor)
    {
        if (cursor.Word("the"))
        {
            cursor.Gap();
        }
    }
}
