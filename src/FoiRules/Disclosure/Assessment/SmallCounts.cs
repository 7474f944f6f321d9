using FoiRules.Disclosure.Cells;
using FoiRules.Disclosure.Structure;

namespace FoiRules.Disclosure.Assessment;

/// <summary>The printed counts that a house would hide (primary suppression).</summary>
public static class SmallCounts
{
    /// <summary>Their places, row by row.</summary>
    public static IEnumerable<GridPlace> Of(LabelledGrid grid, DisclosurePolicy policy) =>
        from row in Enumerable.Range(0, grid.Rows.Count)
        from column in Enumerable.Range(0, grid.Columns.Count)
        where grid[row, column] is { IsMarker: false, Declared: { IsExact: true } count } && policy.IsSmall(count.Low)
        select new GridPlace(row, column);
}
