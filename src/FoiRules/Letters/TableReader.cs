using FoiRules.Phrases;
using FoiRules.Text;

namespace FoiRules.Letters;

/// <summary>Reads a table as a grid.</summary>
static class TableReader
{
    /// <summary>The grid; rows that are too short are filled up with blank cells.</summary>
    public static Table Read(TableText table, Lexicon lexicon)
    {
        // A row of bars alone has no cell; a grid without columns would be nothing to ask.
        var width = 1;
        foreach (var row in table.Rows)
        {
            width = Math.Max(width, row.Cells.Length);
        }

        var grid = new List<IReadOnlyList<Cell>>(table.Rows.Count);
        foreach (var row in table.Rows)
        {
            var cells = new List<Cell>(width);
            var behind = row.Span.Start;
            for (var c = 0; c < width; c++)
            {
                cells.Add(c < row.Cells.Length ? ReadCell(row, grid.Count, c, behind, lexicon) : new Cell(grid.Count, c, Passage.Empty, new TextSpan(row.Span.End, row.Span.End)));
                behind = cells[c].Span.End;
            }

            grid.Add(cells);
        }

        return new Table { Rows = grid, Span = table.Span };
    }

    // The parser keeps no place for a blank cell; it stands behind the one before it.
    static Cell ReadCell(RowText text, int row, int column, int behind, Lexicon lexicon)
    {
        var prose = text.Cells[column].Prose;
        prose = prose.Slice(0, prose.Text.Length);
        var start = Math.Max(behind, text.Starts[column]);
        var span = prose.Text.Length > 0 ? prose.Span : new TextSpan(start, start);
        return new Cell(row, column, Passage.Read(prose, lexicon), span);
    }
}
