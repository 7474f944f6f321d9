namespace FoiRules.Facts;

/// <summary>The columns of a grid in which fractions stand: nobody counts people in halves, so that they measure, unless full-time equivalents are meant.</summary>
sealed class FractionColumns
{
    readonly bool[] fractional;

    FractionColumns(bool[] fractional) => this.fractional = fractional;

    /// <summary>Looks at each figure once.</summary>
    public static FractionColumns Of(Grid grid)
    {
        var fractions = new bool[grid.Columns.Count];
        foreach (var row in grid.Cells)
        {
            foreach (var cell in row)
            {
                fractions[cell.Column] |= cell.Role is CellRole.Figure or CellRole.Total && cell.Reading.Amount is { Unit: Units.Count, IsExact: true, Low: { } low } && low != decimal.Truncate(low) && !IsEquivalent(cell);
            }
        }

        return new FractionColumns(fractions);
    }

    /// <summary>Whether a column has any.</summary>
    public bool Has(int column) => fractional[column];

    static bool IsEquivalent(GridCell cell)
    {
        foreach (var heading in cell.ColumnHeaders)
        {
            if (SaysEquivalent(heading))
            {
                return true;
            }
        }

        foreach (var label in cell.RowHeaders)
        {
            if (SaysEquivalent(label))
            {
                return true;
            }
        }

        return false;
    }

    static bool SaysEquivalent(Letters.Passage passage)
    {
        foreach (var word in passage.Words)
        {
            if (word.Lower is "fte" or "wte" or "equivalent" or "staff" or "headcount" or "establishment")
            {
                return true;
            }
        }

        return false;
    }
}
