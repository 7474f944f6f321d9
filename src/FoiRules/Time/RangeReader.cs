namespace FoiRules.Time;

/// <summary>Reads ranges, and the single months, quarters and years that begin like one.</summary>
static class RangeReader
{
    static readonly string[] Openers = ["between", "from"];

    public static bool TryRead(ref TimeCursor cursor, YearKind inherited, out PeriodReading reading)
    {
        reading = default;
        var ahead = cursor;
        var opener = ahead.AnyOf(Openers);
        if (opener >= 0 && !ahead.Gap())
        {
            return false;
        }

        if (TryReadPartial(ref ahead, between: opener == 0, out reading))
        {
            cursor = ahead;
            return true;
        }

        // An article is no part of the period, but for "the end of March".
        if (!PeriodBound.TryRead(ref ahead, inherited, shortForm: false, out var first) || (StartsWithArticle(cursor) && !first.IsEdge))
        {
            return false;
        }

        if (!TryReadRest(ref ahead, opener == 0, first, out reading))
        {
            // A lone date is an event, and the lone edge of a month belongs to its sentence.
            if (opener >= 0 || first.Shape == PointShape.Date || first.IsEdge)
            {
                return false;
            }

            reading = new PeriodReading(first.Period, first.Kind, first is { Shape: PointShape.Year, Named: false });
        }

        cursor = ahead;
        return true;
    }

    static bool StartsWithArticle(TimeCursor cursor) => cursor.Word("the");

    static bool TryReadPartial(ref TimeCursor cursor, bool between, out PeriodReading reading)
    {
        reading = default;
        var ahead = cursor;
        if (!PartialPoint.TryRead(ref ahead, out var partial)
            || !RangeJoint.TryRead(ref ahead, between, out var exclusive)
            || !PeriodBound.TryRead(ref ahead, YearKind.Unsaid, shortForm: false, out var last)
            || !partial.TryComplete(last, out var first))
        {
            return false;
        }

        var certainty = (Certainty)Math.Max((int)first.Certainty, (int)last.Period.Certainty);
        reading = new PeriodReading(new Period(first.From, RangeJoint.Last(last, exclusive), PeriodBasis.Explicit, certainty));
        cursor = ahead;
        return true;
    }

    static bool TryReadRest(ref TimeCursor cursor, bool between, PeriodPoint first, out PeriodReading reading)
    {
        var open = new PeriodReading(first.Period with { To = null }, first.Kind);
        reading = open;
        if (RangeJoint.TryReadOnwards(ref cursor))
        {
            return true;
        }

        var ahead = cursor;
        if (!RangeJoint.TryRead(ref ahead, between, out var exclusive))
        {
            return false;
        }

        if (RangeJoint.TryReadPresent(ref ahead))
        {
            cursor = ahead;
            return true;
        }

        if (!PeriodBound.TryRead(ref ahead, first.Kind, shortForm: first.Shape == PointShape.SplitYear, out var last)
            || RangeJoint.Last(last, exclusive) is not { } to || first.Period.From is not { } from || to < from)
        {
            return false;
        }

        cursor = ahead;
        reading = new PeriodReading(Join(first, last, from, to), last.Kind);
        return true;
    }

    static Period Join(PeriodPoint first, PeriodPoint last, DateOnly from, DateOnly to)
    {
        var certainty = (Certainty)Math.Max((int)first.Period.Certainty, (int)last.Period.Certainty);
        var years = first.Shape == PointShape.Year && last.Shape == PointShape.Year;

        // "2012 to 2015" may be four calendar years or three financial ones.
        certainty = years && certainty == Certainty.Assumed ? Certainty.Ambiguous : certainty;

        // Written to the month on both sides, "Mar-15" is no day.
        certainty = first.Shape == PointShape.Month && last.Shape == PointShape.Month && certainty == Certainty.Ambiguous ? Certainty.Assumed : certainty;
        var sameYears = first.Period.Basis == last.Period.Basis && CountsYears(first) && CountsYears(last);
        return new Period(from, to, sameYears ? first.Period.Basis : PeriodBasis.Explicit, certainty);
    }

    static bool CountsYears(PeriodPoint point) => point is { IsEdge: false, Shape: PointShape.Year or PointShape.SplitYear or PointShape.Quarter };
}
