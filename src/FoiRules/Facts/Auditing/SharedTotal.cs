using FoiRules.Disclosure.Cells;

namespace FoiRules.Facts;

/// <summary>A table whose columns add up to the totals of another.</summary>
/// <param name="Parts">The table without totals.</param>
/// <param name="Table">The table with the totals.</param>
/// <param name="Row">The row of the totals.</param>
/// <param name="Fits">The columns of both that fit.</param>
/// <param name="Fails">Those that do not.</param>
sealed record SharedTotal(AuditedTable Parts, AuditedTable Table, int Row, IReadOnlyList<(int Part, int Total)> Fits, IReadOnlyList<(int Part, int Total)> Fails)
{
    /// <summary>The sums as a link.</summary>
    public FigureLink Link(Func<AuditedTable, int> line)
    {
        var rows = new List<LinkedRow>();
        foreach (var (part, total) in Fits)
        {
            rows.Add(new LinkedRow(Parts.Grid.Columns[part], Table.Figures[Row][total]!, Column(part)));
        }

        return new FigureLink(FigureLinkKind.Total, $"the table from {AuditWords.LineNumbers([line(Parts)])}, whose columns add up to the totals of that from {AuditWords.LineNumbers([line(Table)])}", rows);
    }

    /// <summary>The counts of a column of the parts.</summary>
    public List<FigureFact> Column(int column)
    {
        var figures = new List<FigureFact>();
        for (var row = 0; row < Parts.Grid.Rows.Count; row++)
        {
            if (Parts.Grid[row, column].Kind == GridCellKind.Count && Parts.Figures[row][column] is { } figure)
            {
                figures.Add(figure);
            }
        }

        return figures;
    }
}
