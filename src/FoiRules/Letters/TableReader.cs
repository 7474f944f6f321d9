using FoiRules.Phrases;
using FoiRules.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace FoiRules.Letters;

/// <summary>Reads a Markdown table as a grid.</summary>
static class TableReader
{
    /// <summary>The grid; rows that are too short are filled up with blank cells.</summary>
    public static Table Read(Markdig.Extensions.Tables.Table table, SourceText source, Lexicon lexicon)
    {
        var rows = table.OfType<TableRow>().ToList();

        // A row of bars alone has no cell; a grid without columns would be nothing to ask.
        var width = 1;
        foreach (var row in rows)
        {
            width = Math.Max(width, row.Count);
        }

        var grid = new List<IReadOnlyList<Cell>>(rows.Count);
        foreach (var row in rows)
        {
            var cells = new List<Cell>(width);
            foreach (var cell in row.OfType<TableCell>())
            {
                cells.Add(ReadCell(cell, grid.Count, cells.Count, cells.Count == 0 ? Clamp(row.Span.Start, source) : cells[^1].Span.End, source, lexicon));
            }

            while (cells.Count < width)
            {
                var end = Clamp(row.Span.End + 1, source);
                cells.Add(new Cell(grid.Count, cells.Count, Passage.Empty, new TextSpan(end, end)));
            }

            grid.Add(cells);
        }

        return new Table
        {
            Rows = grid,
            Span = new TextSpan(Clamp(table.Span.Start, source), Clamp(table.Span.End + 1, source)),
        };
    }

    // The parser keeps no place for a blank cell; it stands behind the one before it.
    static Cell ReadCell(TableCell cell, int row, int column, int after, SourceText source, Lexicon lexicon)
    {
        var text = new InlineText(source.Content, cell.Span.Length);
        foreach (var paragraph in cell.OfType<ParagraphBlock>())
        {
            text.Add(paragraph.Inline);
        }

        var prose = text.ToProse();
        prose = prose.Slice(0, prose.Text.Length);
        var start = Math.Max(after, Clamp(cell.Span.Start, source));
        var span = prose.Text.Length > 0 ? prose.Span : new TextSpan(start, start);
        return new Cell(row, column, Passage.Read(prose, lexicon), span);
    }

    static int Clamp(int offset, SourceText source) => Math.Clamp(offset, 0, source.Content.Length);
}
