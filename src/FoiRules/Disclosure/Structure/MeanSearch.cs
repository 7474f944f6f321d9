using FoiRules.Disclosure.Cells;

namespace FoiRules.Disclosure.Structure;

/// <summary>Finds columns that are the average of one count over another: days lost, staff, days lost for each.</summary>
static class MeanSearch
{
    const int MostColumns = 12;

    /// <summary>The relations of columns with averages, where at least two rows bear them out and none contradicts.</summary>
    public static IEnumerable<RatioRelation> Find(LabelledGrid grid)
    {
        for (var mean = 0; mean < grid.Columns.Count && grid.Columns.Count <= MostColumns; mean++)
        {
            if (!Enumerable.Range(0, grid.Rows.Count).Any(r => grid[r, mean].Kind == GridCellKind.Decimal))
            {
                continue;
            }

            foreach (var (dividend, divisor) in Pairs(grid))
            {
                if (Fits(grid, mean, dividend, divisor))
                {
                    foreach (var ratio in Ratios(grid, mean, dividend, divisor))
                    {
                        yield return ratio;
                    }

                    break;
                }
            }
        }
    }

    static IEnumerable<(int Dividend, int Divisor)> Pairs(LabelledGrid grid) =>
        from dividend in Enumerable.Range(0, grid.Columns.Count)
        from divisor in Enumerable.Range(0, grid.Columns.Count)
        where dividend != divisor
        select (dividend, divisor);

    static bool Fits(LabelledGrid grid, int mean, int dividend, int divisor)
    {
        var telling = 0;
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            if (grid[row, mean] is { Kind: GridCellKind.Decimal, Printed: { } printed } && grid[row, dividend].Declared is { } above && grid[row, divisor].Declared is { } below)
            {
                var fits = RatioFit.Fits(above, below, printed, perCent: false, isCutOff: false);
                if (fits == false)
                {
                    return false;
                }

                telling += fits == true && above.IsExact && below.IsExact && below.Low > 1 ? 1 : 0;
            }
        }

        return telling >= 2;
    }

    static IEnumerable<RatioRelation> Ratios(LabelledGrid grid, int mean, int dividend, int divisor)
    {
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            if (grid[row, mean] is { Kind: GridCellKind.Decimal, Printed: { } printed } && grid[row, dividend].Kind == GridCellKind.Count && grid[row, divisor].Kind == GridCellKind.Count)
            {
                yield return new RatioRelation(new GridPlace(row, dividend), new GridPlace(row, divisor), -1, printed, PerCent: false, IsCutOff: false);
            }
        }
    }
}
