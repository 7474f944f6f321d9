using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>What is left of a table when it is copied from a page: its cells, one a line.</summary>
static class FlatGrid
{
    const int FewestCells = 8;
    const int WidestGrid = 12;
    const int LongestCell = 60;

    /// <summary>The grid whose headings begin with a segment, and the segment behind it.</summary>
    public static (Grid? Grid, int End) At(IReadOnlyList<Segment> segments, int first)
    {
        // Only a text with a figure a few lines below can head one.
        var data = first;
        while (data < segments.Count && data - first <= WidestGrid && IsCell(segments[data]) && !IsFigure(segments[data]))
        {
            data++;
        }

        var label = data - 1;
        if (label - first < 2 || data >= segments.Count || segments[data].Part == Part.Request || !IsCell(segments[data]) || !IsFigure(segments[data]))
        {
            return (null, first + 1);
        }

        var width = 1;
        while (label + width < segments.Count && width <= WidestGrid && IsCell(segments[label + width]) && IsFigure(segments[label + width]))
        {
            width++;
        }

        var end = label;
        while (IsRow(segments, segments[data], end, width))
        {
            end += width;
        }

        // The headings fill a row, with or without a corner.
        var hasCorner = label - first == width;
        return (hasCorner || label - first == width - 1) && (end - label) / width >= (width == 2 ? 3 : 2) && end - first >= FewestCells
            ? (Build(segments, first, end, width, hasCorner), end) : (null, first + 1);
    }

    static bool IsRow(IReadOnlyList<Segment> segments, Segment first, int at, int width)
    {
        if (at + width > segments.Count || !IsCell(first, segments[at]) || IsFigure(segments[at]))
        {
            return false;
        }

        for (var i = at + 1; i < at + width; i++)
        {
            if (!IsCell(first, segments[i]) || !IsFigure(segments[i]))
            {
                return false;
            }
        }

        return at + width >= segments.Count || !IsCell(first, segments[at + width]) || !IsFigure(segments[at + width]);
    }

    static Grid Build(IReadOnlyList<Segment> segments, int first, int end, int width, bool hasCorner)
    {
        var rows = new List<IReadOnlyList<GridCell>>();
        var cells = new List<GridCell>();
        if (!hasCorner)
        {
            cells.Add(new GridCell(0, 0, Passage.Empty, new TextSpan(segments[first].Span.Start, segments[first].Span.Start), CellReading.Blank));
        }

        for (var i = first; i < end; i++)
        {
            var passage = segments[i].Passage;
            cells.Add(new GridCell(rows.Count, cells.Count, passage, passage.Prose.Span, CellReading.Of(passage)));
            if (cells.Count == width)
            {
                rows.Add(cells);
                cells = [];
            }
        }

        return GridBuilder.Build(rows, GridOrigin.Flat, segments[first].Span.Cover(segments[end - 1].Span), ListGrid.Lead(segments, first));
    }

    static bool IsCell(Segment first, Segment segment) => segment.Part == first.Part && segment.Exchange == first.Exchange && IsCell(segment);

    static bool IsCell(Segment segment) => segment is { Table: null, Label: null }
        && segment.Passage.Prose.Text is { Length: > 0 and <= LongestCell } text && text[^1] is not ('.' or ':' or '?' or ';' or ',');

    static bool IsFigure(Segment segment) =>
        segment.Passage.Words.Count <= 4 && CellReading.Of(segment.Passage) is { IsYear: false } reading
        && (reading.IsFigure || (reading.Kind is MarkKind.Hidden or MarkKind.Absent or MarkKind.Dash && !CountMarks.IsBare(segment.Passage.Prose.Text)));
}
