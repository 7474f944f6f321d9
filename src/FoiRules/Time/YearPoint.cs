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

    /// <summary>Reads "16/17" where it is all there is, as at the head of a column.</summary>
    public static bool TryReadShort(ref TimeCursor cursor, out PeriodReading reading)
    {
        reading = default;
        var ahead = cursor;
        if (cursor.At != 0 || !ahead.Number(2, out var first, out var digits) || digits != 2)
        {
            return false;
        }

        // With a dash it is an age group as often: "16-17".
        ahead.Gap();
        if (!ahead.Symbol('/'))
        {
            return false;
        }

        ahead.Gap();
        if (!ahead.Number(2, out var last, out digits) || digits != 2 || last != (first + 1) % 100 || ahead.At != ahead.Text.Length)
        {
            return false;
        }

        cursor = ahead;
        var year = Years.FromTwoFigures(first);
        var isDate = first is >= 1 and <= 31 && last is >= 1 and <= 12;
        reading = new PeriodReading(Years.Whole(YearKind.Financial, year, year, isDate ? Certainty.Ambiguous : Certainty.Assumed), PeriodForm.Year)
        {
            Others = [Years.Whole(YearKind.Academic, year, year, Certainty.Ambiguous)],
        };
        return true;
    }

    /// <summary>The days that years of a kind cover.</summary>
    public static PeriodPoint Of(YearFigure figure, YearKind kind) => Read(figure, kind) with { Others = Others(figure, kind) };

    /// <summary>What else years in figures may mean: other calendars, and for a run the other place to end.</summary>
    static Period[]? Others(YearFigure figure, YearKind kind)
    {
        var (first, last) = figure;
        return kind switch
        {
            YearKind.Calendar => null,
            YearKind.Unsaid when last == first + 1 => [Other(YearKind.Academic, first, first)],
            YearKind.Academic when last == first + 1 => [new Period(new DateOnly(first, 8, 1), new DateOnly(last, 7, 31), PeriodBasis.Academic, Certainty.Ambiguous)],
            YearKind.Unsaid when first == last => [Other(YearKind.Financial, first, first)],
            YearKind.Unsaid => [Other(YearKind.Financial, first, last - 1), Other(YearKind.Financial, first, last)],
            _ when first == last => [Other(kind, first - 1, first - 1)],
            _ when last > first + 1 => [Other(kind, first, last)],
            _ => null,
        };
    }

    static Period Other(YearKind kind, int first, int last) => Years.Whole(kind, first, last, Certainty.Ambiguous);

    static PeriodPoint Read(YearFigure figure, YearKind kind)
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
