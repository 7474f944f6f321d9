using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>Every grid of a letter, whatever it is written as.</summary>
static class GridReader
{
    const int LongestKnown = 12;

    public static IEnumerable<TableFact> Read(FactContext context)
    {
        var segments = context.Letter.Segments;
        var flat = new FlatGrid(segments);
        var known = new Dictionary<string, CellReading>(StringComparer.Ordinal);
        for (var i = 0; i < segments.Count;)
        {
            var (grid, end) = segments[i].Table is { } table ? (OfTable(table, known), i + 1) : OfLines(segments, i, flat);
            if (grid is not null)
            {
                // The headings of a flattened table are easily taken for the end of the request; its figures are not.
                yield return Make(grid, segments[i], segments[end - 1]);
            }

            i = end;
        }
    }

    static Grid? OfTable(Table table, Dictionary<string, CellReading> known)
    {
        if (table.Width == 0)
        {
            return null;
        }

        var rows = new List<IReadOnlyList<GridCell>>(table.Rows.Count);
        foreach (var row in table.Rows)
        {
            var cells = new List<GridCell>(row.Count);
            foreach (var cell in row)
            {
                cells.Add(new GridCell(cell.Row, cell.Column, cell.Passage, cell.Span, Reading(cell, known)));
            }

            rows.Add(cells);
        }

        return GridBuilder.Build(rows, GridOrigin.Table, table.Span, []);
    }

    // Most cells of a table say what another said before.
    static CellReading Reading(Cell cell, Dictionary<string, CellReading> known)
    {
        if (cell.Text.Length > LongestKnown)
        {
            return Read(cell.Passage);
        }

        return known.TryGetValue(cell.Text, out var reading) ? reading : known[cell.Text] = Read(cell.Passage);
    }

    static CellReading Read(Passage cell) => CellReading.Of(cell) is { Kind: not MarkKind.Text } figure ? figure : CountedCell.Of(cell) ?? CellReading.Label;

    // The grid that begins with a segment, if one does, and the segment to look at next.
    static (Grid? Grid, int End) OfLines(IReadOnlyList<Segment> segments, int i, FlatGrid flat)
    {
        var (grid, end) = flat.At(i);
        if (grid is not null || segments[i].Part == Part.Request)
        {
            return (grid, end);
        }

        var (separated, separatedEnd) = SeparatedGrid.At(segments, i);
        if (separated is not null)
        {
            return (separated, separatedEnd);
        }

        var (spaced, spacedEnd) = SpacedGrid.At(segments, i);
        if (spaced is not null)
        {
            return (spaced, spacedEnd);
        }

        var (list, listEnd) = ListGrid.At(segments, i);
        return list is not null ? (list, listEnd) : (InlineGrid.Of(segments[i]), i + 1);
    }

    static TableFact Make(Grid grid, Segment first, Segment last) => new(grid, first)
    {
        Span = grid.Span,
        Part = last.Part,
        Paragraph = first.Block,
        Exchange = last.Exchange,
        Table = first.Block,
    };
}
