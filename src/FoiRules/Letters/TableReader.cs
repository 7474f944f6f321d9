using FoiRules.Phrases;
using FoiRules.Text;

namespace FoiRules.Letters;

/// <summary>Reads the tables of a letter as grids.</summary>
sealed class TableReader(Lexicon lexicon)
{
    const int LongestKnown = 32;

    // Most cells of a table say what another said before.
    readonly Dictionary<string, Wording> known = new(StringComparer.Ordinal);

    /// <summary>A table as a grid; rows that are too short are filled up with blank cells.</summary>
    public Table Read(TableText table)
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
                cells.Add(c < row.Cells.Length ? ReadCell(row, grid.Count, c, behind) : new Cell(grid.Count, c, Passage.Empty, new TextSpan(row.Span.End, row.Span.End)));
                behind = cells[c].Span.End;
            }

            grid.Add(cells);
        }

        return new Table { Rows = grid, Span = table.Span };
    }

    // The parser keeps no place for a blank cell; it stands behind the one before it.
    Cell ReadCell(RowText text, int row, int column, int behind)
    {
        var prose = text.Cells[column].Prose;
        prose = prose.Slice(0, prose.Text.Length);
        var start = Math.Max(behind, text.Starts[column]);
        return prose.Text.Length == 0 ? new Cell(row, column, Passage.Empty, new TextSpan(start, start))
            : new Cell(row, column, new Passage { Prose = prose, Wording = WordingOf(prose.Text) }, prose.Span);
    }

    Wording WordingOf(string text) => text.Length > LongestKnown ? Wording.Read(text, lexicon)
        : known.TryGetValue(text, out var wording) ? wording : known[text] = Wording.Read(text, lexicon);
}
