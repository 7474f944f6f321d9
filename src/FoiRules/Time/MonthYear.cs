namespace FoiRules.Time;

/// <summary>Reads a month with its year: "March 2020", "Dec 2014", "Mar-15", "March '20".</summary>
static class MonthYear
{
    public static bool TryRead(ref TimeCursor cursor, out PeriodPoint point)
    {
        point = default;
        var ahead = cursor;
        if (!Months.TryRead(ref ahead, out var month))
        {
            return false;
        }

        ahead.Symbol(',');
        var joined = !ahead.Gap() && ahead.Dash();
        if (ahead.Word("of"))
        {
            ahead.Gap();
        }

        var apostrophe = ahead.Symbol('\'') || ahead.Symbol('’');
        if (!ahead.Number(4, out var year, out var digits) || !ahead.AtBoundary || !(digits == 4 || (digits == 2 && (joined || apostrophe))))
        {
            return false;
        }

        // "Mar-15" may be a day of the month.
        var certainty = digits == 2 && joined ? Certainty.Ambiguous : Certainty.Exact;
        year = digits == 2 ? Years.FromTwoFigures(year) : year;
        if (!Years.IsPlausible(year))
        {
            return false;
        }

        cursor = ahead;
        point = new PeriodPoint(Of(year, month, certainty), PointShape.Month, YearKind.Unsaid)
        {
            Others = certainty == Certainty.Ambiguous ? [Snapshot(Of(year, month, certainty).To!.Value)] : null,
        };
        return true;
    }

    static Period Snapshot(DateOnly day) => new(day, day, PeriodBasis.Instant, Certainty.Ambiguous);

    public static Period Of(int year, int month, Certainty certainty) => new(
        new DateOnly(year, month, 1),
        new DateOnly(year, month, DateTime.DaysInMonth(year, month)),
        PeriodBasis.Calendar,
        certainty);
}
