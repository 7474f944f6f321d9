namespace FoiRules.Time;

/// <summary>Reads snapshots: "as at 1 April 2022", "as of the end of March 2020".</summary>
/// <remarks>A date after a mere "on" is left alone: in a letter it is mostly the day something was received or sent.</remarks>
static class InstantReader
{
    static readonly string[] Openers = ["as at", "as of", "as on", "at"];

    public static bool TryRead(ref TimeCursor cursor, out PeriodReading reading)
    {
        reading = default;
        var ahead = cursor;
        if (ahead.AnyOf(Openers) < 0 || !ahead.Gap() || !PeriodPoint.TryReadBound(ref ahead, YearKind.Unsaid, shortForm: false, out var bound))
        {
            return false;
        }

        var oneDay = bound.Period.From == bound.Period.To;
        if (!oneDay && bound.Shape != PointShape.Month)
        {
            return false;
        }

        // A month's figures are mostly counted on its last day.
        var last = bound.Period with { From = bound.Period.To, Basis = PeriodBasis.Instant, Certainty = oneDay ? bound.Period.Certainty : Certainty.Ambiguous };
        var first = last with { From = bound.Period.From, To = bound.Period.From };
        reading = new PeriodReading(last, PeriodForm.Day) { Others = oneDay ? null : [first] };
        cursor = ahead;
        return true;
    }
}
