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
        if (!PeriodPoint.TryReadBound(ref ahead, inherited, shortForm: false, out var first) || (StartsWithArticle(cursor) && !first.IsEdge))
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

            reading = new PeriodReading(first.Period, first.Form, first.Kind, first is { Shape: PointShape.Year, Named: false }) { Others = first.Others };
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
            || !RangeJoint.TryRead(ref ahead, between, out var exclusive, out _)
            || !PeriodPoint.TryReadBound(ref ahead, YearKind.Unsaid, shortForm: false, out var last)
            || !partial.TryComplete(last, out var first))
        {
            return false;
        }

        var certainty = (Certainty)Math.Max((int)first.Certainty, (int)last.Period.Certainty);
        reading = new PeriodReading(new Period(first.From, RangeJoint.Last(last, exclusive), PeriodBasis.Explicit, certainty), PeriodForm.Range);
        cursor = ahead;
        return true;
    }

    static bool TryReadRest(ref TimeCursor cursor, bool between, PeriodPoint first, out PeriodReading reading)
    {
        reading = new PeriodReading(first.Period with { To = null }, PeriodForm.Range, first.Kind);
        if (RangeJoint.TryReadOnwards(ref cursor))
        {
            return true;
        }

        var ahead = cursor;
        if (!RangeJoint.TryRead(ref ahead, between, out var exclusive, out var isDash))
        {
            return false;
        }

        if (RangeJoint.TryReadPresent(ref ahead))
        {
            cursor = ahead;
            reading = reading with { Period = reading.Period with { To = NamedBehind(ref cursor) } };
            return true;
        }

        if (!PeriodPoint.TryReadBound(ref ahead, first.Kind, shortForm: first.Shape == PointShape.SplitYear, out var last)
            || RangeJoint.Last(last, exclusive) is not { } to || first.Period.From is not { } from)
        {
            return false;
        }

        var isReversed = to < from;
        if (isReversed && (isDash || !IsCertainlyTime(first) || !IsCertainlyTime(last)))
        {
            return false;
        }

        cursor = ahead;
        reading = isReversed
            ? new PeriodReading(Join(last, first, last.Period.From!.Value, first.Period.To!.Value) with { Certainty = Certainty.Ambiguous }, PeriodForm.Range, last.Kind) { IsReversed = true }
            : new PeriodReading(Join(first, last, from, to), PeriodForm.Range, last.Kind) { Others = Others(first, last) };
        return true;
    }

    // "To the date of this request (6 April 2026)".
    static DateOnly? NamedBehind(ref TimeCursor cursor)
    {
        var ahead = cursor;
        ahead.Gap();
        if (!ahead.Symbol('(') || !PeriodPoint.TryReadBound(ref ahead, YearKind.Unsaid, shortForm: false, out var day) || day.Shape != PointShape.Date || !ahead.Symbol(')'))
        {
            return null;
        }

        cursor = ahead;
        return day.Period.To;
    }

    // "From 2019 to 1998 cases" may count; years with their words, months and dates do not.
    static bool IsCertainlyTime(PeriodPoint point) => point is { Named: true } or { Shape: not PointShape.Year };

    static Period[]? Others(PeriodPoint first, PeriodPoint last)
    {
        if (first is { Shape: PointShape.Year, Kind: YearKind.Unsaid } && last is { Shape: PointShape.Year, Kind: YearKind.Unsaid })
        {
            return YearPoint.Of(new YearFigure(first.Period.From!.Value.Year, last.Period.From!.Value.Year), YearKind.Unsaid).Others;
        }

        return first.Others is [var begin, ..] && last.Others is [var end, ..] && begin.From <= end.To ? [begin with { To = end.To }] : null;
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
