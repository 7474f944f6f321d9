namespace FoiRules.Time;

/// <summary>Reads years with the words that name their kind before or after: "FY17/18", "2017/18 academic year", "calendar year 2017".</summary>
static class YearPoint
{
    public static bool TryRead(ref TimeCursor cursor, YearKind inherited, bool shortForm, out PeriodPoint point)
    {
        point = default;
        var ahead = cursor;
        var named = YearWords.TryReadBefore(ref ahead, out var kind);
        kind = kind == YearKind.Unsaid ? inherited : kind;
        if (!YearFigure.TryRead(ref ahead, named || shortForm || kind is not (YearKind.Unsaid or YearKind.Calendar), out var figure))
        {
            return false;
        }

        var after = ahead;
        if (after.Gap() && YearWords.TryReadNamed(ref after, out var trailing) && !char.IsAsciiDigit(after.Next))
        {
            (ahead, kind, named) = (after, trailing, true);
        }

        cursor = ahead;
        point = Of(figure, kind) with { Named = named };
        if (QuarterPoint.TryReadBehind(ref cursor, figure, kind, out var quarter))
        {
            point = quarter;
        }

        return true;
    }

    /// <summary>The days that years of a kind cover.</summary>
    public static PeriodPoint Of(YearFigure figure, YearKind kind)
    {
        var (first, last) = figure;
        if (last == first + 1 && kind != YearKind.Calendar)
        {
            var certainty = kind is YearKind.Unsaid or YearKind.Academic ? Certainty.Assumed : Certainty.Exact;
            return new PeriodPoint(Years.Whole(kind, first, first, certainty), PointShape.SplitYear, kind);
        }

        if (kind is YearKind.Unsaid or YearKind.Calendar)
        {
            var certainty = kind == YearKind.Calendar ? Certainty.Exact : first == last ? Certainty.Assumed : Certainty.Ambiguous;
            return new PeriodPoint(Years.Whole(YearKind.Calendar, first, last, certainty), first == last ? PointShape.Year : PointShape.YearRun, kind);
        }

        // "Financial year 2013" may begin or end in 2013; "financial years 2012-15" end in 2015.
        return first == last
            ? new PeriodPoint(Years.Whole(kind, first, first, Certainty.Ambiguous), PointShape.Year, kind)
            : new PeriodPoint(Years.Whole(kind, first, last - 1, Certainty.Ambiguous), PointShape.YearRun, kind);
    }
}
