using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>What is left of a table when it is copied from a page: its cells, one a line.</summary>
sealed class FlatGrid(IReadOnlyList<Segment> segments)
{
    const int FewestCells = 8;
    const int WidestGrid = 12;
    const int LongestCell = 60;
    const byte NoCell = 1;
    const byte TextCell = 2;
    const byte FigureCell = 3;

    readonly byte[] kinds = new byte[segments.Count];

    /// <summary>The grid whose headings begin with a segment, and the segment behind it.</summary>
    public (Grid? Grid, int End) At(int first)
    {
        // Only a text with a figure a few lines below can head one.
        var data = first;
        while (data < segments.Count && data - first <= WidestGrid && IsCell(data) && !IsFigure(data))
        {
            data++;
        }

        var label = data - 1;
        if (label - first < 2 || data >= segments.Count || segments[data].Part == Part.Request || !IsCell(data) || !IsFigure(data))
        {
            return (null, first + 1);
        }

        var width = 1;
        while (label + width < segments.Count && width <= WidestGrid && IsCell(label + width) && IsFigure(label + width))
        {
            width++;
        }

        var end = label;
        while (IsRow(data, end, width))
        {
            end += width;
        }

        // The headings fill a row, with or without a corner.
        var hasCorner = label - first == width;
        return (hasCorner || label - first == width - 1) && (end - label) / width >= (width == 2 ? 3 : 2) && end - first >= FewestCells
            ? (Build(first, end, width, hasCorner), end) : (null, first + 1);
    }

    bool IsRow(int first, int at, int width)
    {
        if (at + width > segments.Count || !IsBeside(first, at) || IsFigure(at))
        {
            return false;
        }

        for (var i = at + 1; i < at + width; i++)
        {
            if (!IsBeside(first, i) || !IsFigure(i))
            {
                return false;
            }
        }

        return at + width >= segments.Count || !IsBeside(first, at + width) || !IsFigure(at + width);
    }

    Grid Build(int first, int end, int width, bool hasCorner)
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

    bool IsBeside(int first, int at) => segments[at].Part == segments[first].Part && segments[at].Exchange == segments[first].Exchange && IsCell(at);

    bool IsCell(int at) => Kind(at) != NoCell;

    bool IsFigure(int at) => Kind(at) == FigureCell;

    // Each line is looked at from several places, and read once.
    byte Kind(int at) => kinds[at] != 0 ? kinds[at] : kinds[at] = Kind(segments[at]);

    static byte Kind(Segment segment)
    {
        if (segment is not { Table: null, Label: null } || segment.Passage.Prose.Text is not { Length: > 0 and <= LongestCell } text || text[^1] is '.' or ':' or '?' or ';' or ',')
        {
            return NoCell;
        }

        return segment.Passage.Words.Count <= 4 && CellReading.Of(segment.Passage) is { IsYear: false } reading
            && (reading.IsFigure || (reading.Kind is MarkKind.Hidden or MarkKind.Absent or MarkKind.Dash && !CountMarks.IsBare(text))) ? FigureCell : TextCell;
    }
}
