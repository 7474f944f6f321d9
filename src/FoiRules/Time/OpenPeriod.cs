namespace FoiRules.Time;

/// <summary>Reads periods with one bound: "since 2014", "up to March 2020", "prior to 1 April 2015".</summary>
static class OpenPeriod
{
    static readonly string[] Denials = ["no", "not"];

    static readonly string[] Since = ["since", "ever since"];
    static readonly string[] UpTo = ["up to and including", "up to", "up until"];
    static readonly string[] Until = ["until", "till"];
    static readonly string[] Before = ["before", "prior to", "earlier than", "pre"];
    static readonly string[] After = ["after", "later than"];

    public static bool TryRead(ref TimeCursor cursor, out PeriodReading reading)
    {
        reading = default;
        var ahead = cursor;
        var since = ahead.AnyOf(Since) >= 0;
        var upTo = !since && ahead.AnyOf(UpTo) >= 0;
        var until = !since && !upTo && ahead.AnyOf(Until) >= 0;
        var before = !since && !upTo && !until && ahead.AnyOf(Before) >= 0;
        var after = !since && !upTo && !until && !before && ahead.AnyOf(After) >= 0;
        if (!(since || upTo || until || before || after) || (after && IsDenied(cursor)))
        {
            return false;
        }

        if (!(ahead.Gap() || (before && ahead.Dash())) || !PeriodPoint.TryReadBound(ref ahead, YearKind.Unsaid, shortForm: false, out var bound))
        {
            return false;
        }

        Period Open(Period period) => since ? period with { To = null }
            : after ? period with { From = Step(period.To, 1), To = null }
            : before ? period with { From = null, To = Step(period.From, -1) }
            : period with { From = null, To = RangeJoint.Last(bound with { Period = period }, until) };

        // "Since 2014" names a time; "up to 2000" may be a quantity.
        reading = new PeriodReading(Open(bound.Period), PeriodForm.Range, bound.Kind, !since && bound is { Shape: PointShape.Year, Named: false })
        {
            Others = bound.Others is { } others ? Array.ConvertAll(others, Open) : null,
        };
        cursor = ahead;
        return true;
    }

    // "No later than 4 March" sets a limit.
    static bool IsDenied(TimeCursor cursor) => LookBack.IsOneOf(LookBack.Word(cursor.Text, cursor.At), Denials);

    static DateOnly? Step(DateOnly? date, int days) => date is { } known ? CalendarSteps.Days(known, days) : null;
}
