using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>Lines that each label a figure, as a grid of two columns.</summary>
static class ListGrid
{
    const int LongestLead = 25;

    /// <summary>The grid whose first line is a segment, and the segment behind it; no grid for fewer than two such lines.</summary>
    public static (Grid? Grid, int End) At(IReadOnlyList<Segment> segments, int first)
    {
        var rows = new List<IReadOnlyList<GridCell>>();
        var i = first;
        for (; i < segments.Count && Belongs(segments[first], segments[i]) && Line(segments[i].Passage) is { LabelEnd: > 0 } line; i++)
        {
            if (i == first && (i + 1 >= segments.Count || !Belongs(segments[first], segments[i + 1]) || Line(segments[i + 1].Passage) is not { LabelEnd: > 0 }))
            {
                return (null, first + 1);
            }

            var passage = segments[i].Passage;
            var label = PassageSlice.Of(passage, 0, line.LabelEnd);
            var figure = PassageSlice.Of(passage, line.Start, line.End);
            rows.Add([new GridCell(rows.Count, 0, label, label.Prose.Span, CellReading.Label), new GridCell(rows.Count, 1, figure, figure.Prose.Span, line.Reading)]);
        }

        return rows.Count < 2 ? (null, first + 1)
            : (GridBuilder.Build(rows, GridOrigin.List, segments[first].Span.Cover(segments[i - 1].Span), Lead(segments, first)), i);
    }

    /// <summary>What stands over the figures that begin with a segment: a heading, or a line that ends in a colon.</summary>
    public static IReadOnlyList<Passage> Lead(IReadOnlyList<Segment> segments, int first)
    {
        if (first == 0 || segments[first - 1] is not { Table: null } before || before.Part == Part.Request)
        {
            return [];
        }

        var isLead = before.Kind == SegmentKind.Heading || before.IsBold || before.Passage.Prose.Text.EndsWith(':');
        return isLead && before.Passage.Words.Count is > 0 and <= LongestLead ? [before.Passage] : [];
    }

    // "Arts – 2, Health – 1" ends in a figure too, and is a list itself.
    static LabelledLine? Line(Passage passage) => LabelledLine.Of(passage) is { } line && InlineList.Of(passage) is null ? line : null;

    static bool Belongs(Segment first, Segment next) =>
        next.Table is null && next.Part == first.Part && next.Exchange == first.Exchange && next.Kind is SegmentKind.Paragraph or SegmentKind.Item;
}
