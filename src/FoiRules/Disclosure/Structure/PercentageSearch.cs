using FoiRules.Disclosure.Cells;

namespace FoiRules.Disclosure.Structure;

/// <summary>
/// Finds of what a column of percentages is the percentage. The dividend stands beside it. The divisor is the total of the dividend's column,
/// or another count of the row, whichever the printed numbers fit; where none is printed that fits, it is a number of its own for each row.
/// </summary>
sealed class PercentageSearch(LabelledGrid grid, IReadOnlyList<AdditiveRelation> additive)
{
    // Each column may be the divisor of each other; no table to be read by people is wider.
    const int MostColumns = 100;

    readonly List<RatioRelation> found = [];
    int groups;

    /// <summary>The relations of all columns of percentages.</summary>
    public static List<RatioRelation> Find(LabelledGrid grid, IReadOnlyList<AdditiveRelation> additive)
    {
        var search = new PercentageSearch(grid, additive);
        for (var column = 0; column < grid.Columns.Count && grid.Columns.Count <= MostColumns; column++)
        {
            if (search.DividendOf(column) is { } dividend)
            {
                search.Read(column, dividend);
            }
        }

        return search.found;
    }

    bool IsPercentages(int column) => Enumerable.Range(0, grid.Rows.Count).Any(r => grid[r, column].Kind == GridCellKind.Percentage);

    // The column of counts just before; a first column of percentages may go with the one behind.
    int? DividendOf(int column)
    {
        if (!IsPercentages(column))
        {
            return null;
        }

        return HasCounts(column - 1) ? column - 1 : column == 0 && HasCounts(1) && !IsPercentages(1) ? 1 : null;
    }

    bool HasCounts(int column) => column >= 0 && column < grid.Columns.Count && Enumerable.Range(0, grid.Rows.Count).Any(r => grid[r, column].Kind == GridCellKind.Count);

    void Read(int column, int dividend)
    {
        foreach (var isCutOff in (ReadOnlySpan<bool>)[false, true])
        {
            if (Divisors(dividend).FirstOrDefault(d => Fits(column, dividend, d, isCutOff)) is { } divisor)
            {
                Add(column, dividend, divisor, isCutOff);
                return;
            }
        }

        // Nothing printed is the divisor. Percentages of the same row are of the same number, unless that cannot be.
        Add(column, dividend, _ => null, isCutOff: false);
    }

    // Where the divisor of each row may stand: the total of the column, then the other counts of the row.
    IEnumerable<Func<int, GridPlace?>> Divisors(int dividend)
    {
        foreach (var total in additive.Where(a => a.AreRows).OrderByDescending(a => a.Parts.Count))
        {
            yield return row => row == total.Total || total.Parts.Contains(row) ? new GridPlace(total.Total, dividend) : null;
        }

        foreach (var other in Enumerable.Range(0, grid.Columns.Count).Where(c => c != dividend && HasCounts(c)).OrderByDescending(c => LabelWords.IsTotal(grid.Columns[c])))
        {
            yield return row => new GridPlace(row, other);
        }
    }

    // No row may speak against it, and those that speak for it must together have three digits: 1 in 1,000 by chance.
    bool Fits(int column, int dividend, Func<int, GridPlace?> divisor, bool isCutOff)
    {
        var digits = 0;
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            if (grid[row, column] is not { Kind: GridCellKind.Percentage, Printed: { } printed } || grid[row, dividend].Declared is not { } above
                || divisor(row) is not { } place || grid[place.Row, place.Column].Declared is not { } below)
            {
                continue;
            }

            if (RatioFit.Fits(above, below, printed, perCent: true, isCutOff) == false)
            {
                return false;
            }

            digits += RatioFit.IsTelling(above, below) ? Math.Min(printed.Decimals + 2, below.Low < 10 ? 1 : below.Low < 100 ? 2 : 3) : 0;
        }

        return digits >= 3;
    }

    void Add(int column, int dividend, Func<int, GridPlace?> divisor, bool isCutOff)
    {
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            if (grid[row, column] is not { Kind: GridCellKind.Percentage, Printed: { } printed } || grid[row, dividend].Kind != GridCellKind.Count)
            {
                continue;
            }

            var (above, place) = (new GridPlace(row, dividend), divisor(row));
            if (place is null)
            {
                AddOfUnprinted(above, printed);
            }
            else if (place != above)
            {
                found.Add(new RatioRelation(above, place, -1, printed, PerCent: true, isCutOff));
            }
        }
    }

    // One percentage that no number gives when rounded may have been cut off; one that none gives at all says nothing.
    void AddOfUnprinted(GridPlace above, PrintedDecimal printed)
    {
        foreach (var isCutOff in (ReadOnlySpan<bool>)[false, true])
        {
            var ratio = new RatioRelation(above, null, -1, printed, PerCent: true, isCutOff);
            if (GridSystem.CanShareDivisor(grid, [ratio]))
            {
                found.Add(ratio with { Group = GroupFor(ratio) });
                return;
            }
        }
    }

    int GroupFor(RatioRelation ratio)
    {
        foreach (var group in found.Where(f => f.Divisor is null && f.Dividend.Row == ratio.Dividend.Row).Select(f => f.Group).Distinct())
        {
            if (GridSystem.CanShareDivisor(grid, [.. found.Where(f => f.Divisor is null && f.Group == group), ratio]))
            {
                return group;
            }
        }

        return groups++;
    }
}
