using FoiRules.Disclosure.Cells;
using FoiRules.Disclosure.Structure;

namespace FoiRules.Facts;

/// <summary>Finds a table without totals whose columns add up to the totals of another: crimes by place with a total, and the same crimes by outcome.</summary>
sealed class SharedTotals
{
    const int FewestColumns = 3;

    // So many pairs of tables with a heading in common are compared; a letter with more is an extract of a database.
    const int MostPairs = 50_000;

    readonly List<ColumnSums> tables = [];

    // By the label of a column, the tables with totals that have such a column, in order.
    readonly Dictionary<string, List<int>> totals = new(StringComparer.Ordinal);
    readonly int[] columnsInCommon;
    int pairs;

    SharedTotals(IReadOnlyList<AuditedTable> all)
    {
        for (var i = 0; i < all.Count; i++)
        {
            tables.Add(new ColumnSums(all[i]));
            if (HasRowTotals(all[i]))
            {
                Note(i);
            }
        }

        columnsInCommon = new int[all.Count];
    }

    /// <summary>The table, the row of totals, and the columns of both: those that fit, and those that do not.</summary>
    public static List<SharedTotal> Find(IReadOnlyList<AuditedTable> tables)
    {
        var found = new List<SharedTotal>();
        SharedTotals? search = null;
        for (var i = 0; i < tables.Count; i++)
        {
            if (tables[i] is { Structure.Additive.Count: 0, Grid: { Columns.Count: >= FewestColumns, Rows.Count: > 1 } } && (search ??= new SharedTotals(tables)).Best(i) is { } best)
            {
                found.Add(best);
            }
        }

        return found;
    }

    static bool HasRowTotals(AuditedTable table)
    {
        foreach (var relation in table.Structure.Additive)
        {
            if (relation.AreRows)
            {
                return true;
            }
        }

        return false;
    }

    void Note(int table)
    {
        foreach (var key in tables[table].Keys)
        {
            if (!totals.TryGetValue(key, out var with))
            {
                totals.Add(key, with = []);
            }

            if (key.Length > 0 && (with.Count == 0 || with[^1] != table))
            {
                with.Add(table);
            }
        }
    }

    SharedTotal? Best(int parts)
    {
        SharedTotal? best = null;
        foreach (var table in WithTheSameColumns(parts))
        {
            List<AdditiveRelation> relations = [.. tables[table].Table.Structure.Additive];
            relations.Sort((a, b) => a.Total - b.Total);
            foreach (var relation in relations)
            {
                // One column that fails among several that hold is a slip.
                if (relation.AreRows && Compare(tables[parts], tables[table], relation.Total) is { } found && found.Fits.Count >= FewestColumns && found.Fails.Count <= 1 && found.Fails.Count < (best?.Fails.Count ?? 2))
                {
                    best = found;
                }
            }
        }

        return best;
    }

    // In the order of the letter.
    List<int> WithTheSameColumns(int parts)
    {
        var met = new List<int>();
        foreach (var key in tables[parts].Keys)
        {
            foreach (var table in totals.TryGetValue(key, out var with) && pairs < MostPairs ? with : [])
            {
                pairs++;
                if (++columnsInCommon[table] == 1)
                {
                    met.Add(table);
                }
            }
        }

        var same = met.FindAll(t => columnsInCommon[t] >= FewestColumns && t != parts);
        same.Sort();
        met.ForEach(t => columnsInCommon[t] = 0);
        return same;
    }

    static SharedTotal? Compare(ColumnSums parts, ColumnSums table, int row)
    {
        var (fits, fails, bits) = (new List<(int, int)>(), new List<(int, int)>(), 0.0);
        for (var column = 0; column < parts.Keys.Length; column++)
        {
            var other = parts.Keys[column].Length == 0 ? -1 : Array.IndexOf(table.Keys, parts.Keys[column]);
            if (other < 0 || table.Table.Grid[row, other] is not { Kind: GridCellKind.Count, IsMarker: false, Declared: { } total })
            {
                continue;
            }

            var (low, high) = (parts.Low(column), parts.High(column));
            var isFit = total.High >= low && total.Low <= high;
            (isFit ? fits : fails).Add((column, other));
            bits += isFit ? Math.Log2((1.0 + total.High) / (high - low + 1 + total.Width)) : 0;
        }

        return bits >= AdditiveRelation.Believed * 2 ? new SharedTotal(parts.Table, table.Table, row, fits, fails) : null;
    }
}
