using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>Every grid of a letter, whatever it is written as.</summary>
static class GridReader
{
    public static IEnumerable<TableFact> Read(FactContext context)
    {
        var segments = context.Letter.Segments;
        for (var i = 0; i < segments.Count;)
        {
            var (grid, end) = segments[i].Table is { } table ? (OfTable(table), i + 1) : OfLines(context, i);
            if (grid is not null)
            {
                // The headings of a flattened table are easily taken for the end of the request; its figures are not.
                yield return Make(grid, segments[i], segments[end - 1]);
            }

            i = end;
        }
    }

    static Grid OfTable(Table table)
    {
        var rows = new List<IReadOnlyList<GridCell>>(table.Rows.Count);
        foreach (var row in table.Rows)
        {
            var cells = new List<GridCell>(row.Count);
            foreach (var cell in row)
            {
                cells.Add(new GridCell(cell.Row, cell.Column, cell.Passage, cell.Span, CellReading.Of(cell.Passage)));
            }

            rows.Add(cells);
        }

        return GridBuilder.Build(rows, GridOrigin.Table, table.Span, []);
    }

    // The grid that begins with a segment, if one does, and the segment to look at next.
    static (Grid? Grid, int End) OfLines(FactContext context, int i)
    {
        var segments = context.Letter.Segments;
        var (flat, end) = FlatGrid.At(segments, i);
        if (flat is not null || segments[i].Part == Part.Request)
        {
            return (flat, end);
        }

        var (list, listEnd) = ListGrid.At(segments, i, context.Lexicon);
        return list is not null ? (list, listEnd) : (InlineGrid.Of(segments[i], context.Lexicon), i + 1);
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
