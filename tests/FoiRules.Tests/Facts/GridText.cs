using FoiRules.Facts;
using FoiRules.Letters;

namespace FoiRules.Tests.Facts;

/// <summary>Writes a grid as the case file says.</summary>
static class GridText
{
    public static string Of(TableFact table)
    {
        var grid = table.Grid;
        var lines = new List<string> { $"{grid.Origin.ToString().ToLowerInvariant()} {grid.Rows.Count}x{grid.Columns.Count} {grid.Confidence}" };
        var isUnderHeading = true;
        for (var r = 0; r < grid.Rows.Count; r++)
        {
            if (grid.Rows[r].Role == CellRole.Heading)
            {
                isUnderHeading = true;
                continue;
            }

            if (isUnderHeading)
            {
                var first = Enumerable.Range(r, grid.Rows.Count - r).FirstOrDefault(i => grid.Rows[i].Role is not (CellRole.Section or CellRole.Blank), r);
                lines.Add($"columns: {string.Join("; ", grid.Cells[first].Select(c => Heading(grid, c)))}".TrimEnd());
            }

            isUnderHeading = false;
            lines.Add(grid.Rows[r].Role switch
            {
                CellRole.Section => $"section {grid.Cells[r][0].Text}",
                CellRole.Blank => "blank",
                _ => Row(grid, r),
            });
        }

        return string.Join('\n', lines);
    }

    static string Heading(Grid grid, GridCell cell) => grid.Columns[cell.Column].Role switch
    {
        CellRole.Label => $"={Path(cell.ColumnHeaders)}",
        _ => Path(cell.ColumnHeaders) + Sign(grid.Columns[cell.Column]),
    };

    static string Row(Grid grid, int row)
    {
        var cells = grid.Cells[row].Where(c => grid.Columns[c.Column].Role != CellRole.Label).ToList();
        var labels = cells.Select(c => Path(c.RowHeaders)).Where(l => l.Length > 0).Distinct();
        return $"{string.Join(", ", labels)}{Sign(grid.Rows[row])}: {string.Join(" | ", cells.Select(Cell))}";
    }

    static string Sign(GridLine line) => line.Role switch
    {
        CellRole.Total => line.IsVerified ? "+" : "+?",
        CellRole.Percent => "%",
        _ => "",
    };

    static string Cell(GridCell cell) => cell.Role switch
    {
        CellRole.Blank => "_",
        CellRole.Text => $"\"{cell.Text}\"",
        CellRole.Total => Figure(cell) + "+",
        CellRole.Percent => Figure(cell) + "%",
        _ => Figure(cell),
    };

    static string Figure(GridCell cell) => cell.Reading.Kind == MarkKind.Number ? FigureCases.Amount(cell.Reading.Amount) : cell.Text;

    static string Path(IReadOnlyList<Passage> path) => string.Join('/', path.Select(p => p.Prose.Text));
}
