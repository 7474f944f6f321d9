using FoiRules.Disclosure.Assessment;
using FoiRules.Disclosure.Cells;
using FoiRules.Disclosure.Intervals;
using FoiRules.Disclosure.Structure;

namespace FoiRules.Disclosure.Complement;

/// <summary>Two neighbouring rows or columns to publish as one, so that nothing has to be hidden.</summary>
/// <param name="AreRows">Whether they are rows.</param>
/// <param name="First">The first of them; the other follows.</param>
/// <param name="Merged">The table that comes out.</param>
public sealed record MergeProposal(bool AreRows, int First, LabelledGrid Merged)
{
    /// <summary>The merger of the fewest people after which no printed count is small; null where one merger is not enough. Totals are never merged.</summary>
    public static MergeProposal? Find(LabelledGrid grid, TableStructure structure, DisclosurePolicy policy) =>
        Mergers(grid, structure, areRows: true).Concat(Mergers(grid, structure, areRows: false))
            .Where(p => !SmallCounts.Of(p.Merged, policy).Any())
            .OrderBy(People).FirstOrDefault();

    static IEnumerable<MergeProposal> Mergers(LabelledGrid grid, TableStructure structure, bool areRows) =>
        Pairs(grid, structure, areRows).Select(first => new MergeProposal(areRows, first, Merge(grid, areRows, first)));

    static IEnumerable<int> Pairs(LabelledGrid grid, TableStructure structure, bool areRows)
    {
        var totals = structure.Additive.Where(a => a.AreRows == areRows).ToList();
        for (var first = 0; first + 1 < (areRows ? grid.Rows : grid.Columns).Count; first++)
        {
            var isInOneTotal = totals.Count == 0 || totals.Exists(t => t.Parts.Contains(first) && t.Parts.Contains(first + 1));
            if (isInOneTotal && !totals.Exists(t => t.Total == first || t.Total == first + 1))
            {
                yield return first;
            }
        }
    }

    static long People(MergeProposal proposal) => proposal.AreRows
        ? Enumerable.Range(0, proposal.Merged.Columns.Count).Sum(c => proposal.Merged[proposal.First, c].Declared?.Low ?? 0)
        : Enumerable.Range(0, proposal.Merged.Rows.Count).Sum(r => proposal.Merged[r, proposal.First].Declared?.Low ?? 0);

    static LabelledGrid Merge(LabelledGrid grid, bool areRows, int first)
    {
        var (rows, columns) = (areRows ? Labels(grid.Rows, first) : grid.Rows, areRows ? grid.Columns : Labels(grid.Columns, first));
        int From(int line) => line > first ? line + 1 : line;
        GridCell[][] cells = [.. rows.Select((_, r) => columns.Select((_, c) => areRows
            ? r == first ? Sum(grid[r, c], grid[r + 1, c]) : grid[From(r), c]
            : c == first ? Sum(grid[r, c], grid[r, c + 1]) : grid[r, From(c)]).ToArray())];
        return new LabelledGrid(rows, columns, cells) { Rounding = grid.Rounding };
    }

    static string[] Labels(IReadOnlyList<string> labels, int first) =>
        [.. labels.Take(first), $"{labels[first]} and {labels[first + 1]}", .. labels.Skip(first + 2)];

    static GridCell Sum(GridCell one, GridCell other) => one.Declared is { } a && other.Declared is { } b
        ? GridCell.Count(new Interval(a.Low + b.Low, Math.Min(a.High + b.High, Interval.Unbounded)))
        : one.Declared is null ? other : one;
}
