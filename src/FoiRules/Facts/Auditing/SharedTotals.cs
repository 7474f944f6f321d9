using FoiRules.Disclosure.Cells;
using FoiRules.Disclosure.Structure;

namespace FoiRules.Facts;

/// <summary>Finds a table without totals whose columns add up to the totals of another: crimes by place with a total, and the same crimes by outcome.</summary>
static class SharedTotals
{
    const int FewestColumns = 3;

    /// <summary>The table, the row of totals, and the columns of both: those that fit, and those that do not.</summary>
    public static IEnumerable<SharedTotal> Find(IReadOnlyList<AuditedTable> tables)
    {
        foreach (var parts in tables)
        {
            if (parts.Structure.Additive.Count == 0 && parts.Grid.Columns.Count >= FewestColumns && parts.Grid.Rows.Count > 1 && Best(parts, tables) is { } best)
            {
                yield return best;
            }
        }
    }

    static SharedTotal? Best(AuditedTable parts, IReadOnlyList<AuditedTable> tables)
    {
        SharedTotal? best = null;
        foreach (var table in tables)
        {
            foreach (var relation in table.Structure.Additive.OrderBy(a => a.Total))
            {
                // One column that fails among several that hold is a slip.
                if (relation.AreRows && !ReferenceEquals(table, parts) && Compare(parts, table, relation.Total) is { } found && found.Fits.Count >= FewestColumns && found.Fails.Count <= 1 && found.Fails.Count < (best?.Fails.Count ?? 2))
                {
                    best = found;
                }
            }
        }

        return best;
    }

    static SharedTotal? Compare(AuditedTable parts, AuditedTable table, int row)
    {
        var (fits, fails, bits) = (new List<(int, int)>(), new List<(int, int)>(), 0.0);
        for (var column = 0; column < parts.Grid.Columns.Count; column++)
        {
            var other = Same(table.Grid.Columns, parts.Grid.Columns[column]);
            if (other < 0 || table.Grid[row, other] is not { Kind: GridCellKind.Count, IsMarker: false, Declared: { } total })
            {
                continue;
            }

            var (low, high) = Sum(parts, column);
            var isFit = total.High >= low && total.Low <= high;
            (isFit ? fits : fails).Add((column, other));
            bits += isFit ? Math.Log2((1.0 + total.High) / (high - low + 1 + total.Width)) : 0;
        }

        return bits >= AdditiveRelation.Believed * 2 ? new SharedTotal(parts, table, row, fits, fails) : null;
    }

    // A count hidden without a range is usually small, for judging whether the sums fit.
    static (long Low, long High) Sum(AuditedTable table, int column)
    {
        var (low, high) = (0L, 0L);
        for (var row = 0; row < table.Grid.Rows.Count; row++)
        {
            if (table.Grid[row, column] is { Kind: GridCellKind.Count, Declared: { } count })
            {
                low += count.Low;
                high += count.IsBounded ? count.High : count.Low + 9;
            }
        }

        return (low, high);
    }

    static int Same(IReadOnlyList<string> labels, string label)
    {
        var key = LabelKey.Of(label);
        for (var i = 0; i < labels.Count; i++)
        {
            if (key.Length > 0 && LabelKey.Of(labels[i]) == key)
            {
                return i;
            }
        }

        return -1;
    }
}
