using FoiRules.Disclosure.Cells;
using FoiRules.Disclosure.Structure;

namespace FoiRules.Facts;

/// <summary>Finds a table without totals whose columns add up to the totals of another: crimes by place with a total, and the same crimes by outcome.</summary>
sealed class SharedTotals
{
    const int FewestColumns = 3;

    // So many pairs of tables with a heading in common are compared; a letter with more is an extract of a database.
    const int MostPairs = 50_000;

    // A period or a place: "2023" is the shortest.
    const int ShortestName = 4;

    // Bits by which sums must fit: without a word that ties the tables, and with one.
    const double EnoughUntold = AdditiveRelation.Believed * 2;
    const double EnoughOfNamed = 5;

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

    /// <summary>
    /// The tables with a hidden count whose columns add up to the figures in one row of another, where the words over them name that row and
    /// what is more in its headings: "Moorings and owners of 2023, by quay", and elsewhere the row "2023".
    /// </summary>
    /// <param name="tables">The tables.</param>
    /// <param name="over">What is said of a table: what stands over it, and then what asks for it.</param>
    public static IEnumerable<SharedTotal> Named(IReadOnlyList<AuditedTable> tables, Func<TableFact, IEnumerable<string>> over)
    {
        var (compared, sums) = (0, new ColumnSums?[tables.Count]);
        for (var i = 0; i < tables.Count; i++)
        {
            if (tables[i] is { Structure.Additive.Count: 0, Grid.Rows.Count: > 1, HasHidden: true } && (compared += tables.Count) < MostPairs)
            {
                var (parts, said) = (sums[i] ??= new ColumnSums(tables[i]), over(tables[i].Fact).Select(s => $" {LabelKey.Of(s)} ").ToList());
                for (var other = 0; other < tables.Count; other++)
                {
                    if (other != i && NamedRow(parts, sums[other] ??= new ColumnSums(tables[other]), said) is { } found)
                    {
                        yield return found;
                    }
                }
            }
        }
    }

    // By the first of what is said that names one.
    static SharedTotal? NamedRow(ColumnSums parts, ColumnSums table, List<string> said)
    {
        foreach (var words in said)
        {
            if (NamedRow(parts, table, words) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    // Where more than one row fits, nothing says which is meant.
    static SharedTotal? NamedRow(ColumnSums parts, ColumnSums table, string words)
    {
        var columns = Array.ConvertAll(parts.Keys, k => NamedColumn(table.Keys, k, words));
        SharedTotal? only = null;
        for (var row = 0; row < table.Table.Grid.Rows.Count && Array.Exists(columns, c => c >= 0); row++)
        {
            var key = table.RowKeys[row];
            if (key.Length >= ShortestName && words.Contains($" {key} ", StringComparison.Ordinal) && Compare(parts, table.Table, row, columns, EnoughOfNamed) is { Fails.Count: 0 } found)
            {
                if (only is not null)
                {
                    return null;
                }

                only = found;
            }
        }

        return only;
    }

    // "Sail owners" and "motor owners" may both be meant by "owners".
    static int NamedColumn(string[] headings, string part, string words)
    {
        var first = Array.FindIndex(headings, h => IsNamed(h, part, words));
        return first == Array.FindLastIndex(headings, h => IsNamed(h, part, words)) ? first : -1;
    }

    static bool IsNamed(string heading, string part, string words) => part.Length > 0 && heading.EndsWith(part, StringComparison.Ordinal)
        && (heading.Length == part.Length || (heading[^(part.Length + 1)] == ' ' && words.Contains($" {heading[..^part.Length]}", StringComparison.Ordinal)));

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
            var columns = Array.ConvertAll(tables[parts].Keys, k => k.Length == 0 ? -1 : Array.IndexOf(tables[table].Keys, k));
            foreach (var relation in relations)
            {
                // One column that fails among several that hold is a slip.
                if (relation.AreRows && Compare(tables[parts], tables[table].Table, relation.Total, columns, EnoughUntold) is { } found && found.Fits.Count >= FewestColumns && found.Fails.Count <= 1 && found.Fails.Count < (best?.Fails.Count ?? 2))
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

    static SharedTotal? Compare(ColumnSums parts, AuditedTable table, int row, int[] columns, double enough)
    {
        var (fits, fails, bits) = (new List<(int, int)>(), new List<(int, int)>(), 0.0);
        for (var column = 0; column < parts.Keys.Length; column++)
        {
            var other = columns[column];
            if (other < 0 || table.Grid[row, other] is not { Kind: GridCellKind.Count, IsMarker: false, Declared: { } total })
            {
                continue;
            }

            var (low, high) = (parts.Low(column), parts.High(column));
            var isFit = total.High >= low && total.Low <= high;
            (isFit ? fits : fails).Add((column, other));
            bits += isFit ? Math.Log2((1.0 + total.High) / (high - low + 1 + total.Width)) : 0;
        }

        return bits >= enough ? new SharedTotal(parts.Table, table, row, fits, fails) : null;
    }
}
