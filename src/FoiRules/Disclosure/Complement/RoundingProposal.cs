using FoiRules.Disclosure.Assessment;
using FoiRules.Disclosure.Cells;
using FoiRules.Disclosure.Intervals;
using FoiRules.Disclosure.Structure;

namespace FoiRules.Disclosure.Complement;

/// <summary>
/// All counts rounded, and the totals added up again from the rounded counts. Rounding counts and totals apart is no protection: from the
/// differences much can be unpicked (Handbook on Statistical Disclosure Control, second edition, on conventional rounding).
/// </summary>
/// <param name="Base">The multiple.</param>
/// <param name="Printed">What to print; null where the table has no count.</param>
public sealed record RoundingProposal(long Base, IReadOnlyList<IReadOnlyList<long?>> Printed)
{
    /// <summary>Rounding to 5, or where that leaves a small count small, to 10, 20 or 50; null where none of them is enough.</summary>
    public static RoundingProposal? Find(LabelledGrid grid, TableStructure structure, DisclosurePolicy policy)
    {
        foreach (var multiple in (ReadOnlySpan<long>)[5, 10, 20, 50])
        {
            var proposal = new RoundingProposal(multiple, Round(grid, structure, multiple));
            if (proposal.IsSafe(structure, policy))
            {
                return proposal;
            }
        }

        return null;
    }

    /// <summary>What an outsider is left with: a total says no more than the rounded counts it is made of.</summary>
    public bool IsSafe(TableStructure structure, DisclosurePolicy policy)
    {
        var small = new Interval(1, policy.Threshold - 1);
        for (var row = 0; row < Printed.Count; row++)
        {
            for (var column = 0; column < Printed[row].Count; column++)
            {
                if (Printed[row][column] is { } printed && !IsTotal(structure, row, column) && new Rounding(Base, RoundingMode.Nearest).IntervalOf(printed).LiesWithin(small))
                {
                    return false;
                }
            }
        }

        return true;
    }

    static bool IsTotal(TableStructure structure, int row, int column) => structure.Additive.Any(a => a.Total == (a.AreRows ? row : column));

    static long?[][] Round(LabelledGrid grid, TableStructure structure, long multiple)
    {
        long?[][] printed = [.. grid.Rows.Select((_, r) => grid.Columns.Select((_, c) => grid[r, c].Declared is { IsExact: true } count ? (count.Low + multiple / 2) / multiple * multiple : (long?)null).ToArray())];
        foreach (var total in structure.Additive)
        {
            for (var place = 0; place < (total.AreRows ? grid.Columns : grid.Rows).Count; place++)
            {
                var sum = total.Parts.Sum(p => total.AreRows ? printed[p][place] : printed[place][p]);
                if (total.AreRows && printed[total.Total][place] is not null)
                {
                    printed[total.Total][place] = sum;
                }
                else if (!total.AreRows && printed[place][total.Total] is not null)
                {
                    printed[place][total.Total] = sum;
                }
            }
        }

        return printed;
    }
}
