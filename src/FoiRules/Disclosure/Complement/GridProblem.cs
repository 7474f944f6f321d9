using FoiRules.Disclosure.Assessment;
using FoiRules.Disclosure.Structure;

namespace FoiRules.Disclosure.Complement;

/// <summary>Makes of tables, printed in full, the question which further cells to hide.</summary>
public static class GridProblem
{
    /// <summary>The question. The cells are the variables of the system in order. Counts that are not exact count as hidden already, with their least value.</summary>
    /// <param name="system">The tables.</param>
    /// <param name="policy">What is small and must not be worked out.</param>
    /// <param name="cost">What hiding a count costs.</param>
    /// <param name="protection">How well small counts are protected.</param>
    public static SuppressionProblem Of(GridSystem system, DisclosurePolicy policy, Func<long, long> cost, Protection protection)
    {
        var totals = Totals(system);
        var cells = new SuppressionCell[system.System.Declared.Count];
        for (var variable = 0; variable < cells.Length; variable++)
        {
            var value = system.System.Declared[variable].Low;
            cells[variable] = new SuppressionCell(value, cost(value) * (totals.Contains(variable) ? SuppressionCost.TotalFactor : 1), value > 0, policy.IsSmall(value), protection);
        }

        return new SuppressionProblem(cells, [.. Sums(system), .. SameTotals(system)]);
    }

    static HashSet<int> Totals(GridSystem system) =>
        [.. from table in system.Tables from relation in table.Structure.Additive from place in Places(table, relation) select Variable(table, relation, relation.Total, place)];

    static IEnumerable<SuppressionSum> Sums(GridSystem system) =>
        from table in system.Tables
        from relation in table.Structure.Additive
        from place in Places(table, relation)
        let total = Variable(table, relation, relation.Total, place)
        let parts = relation.Parts.Select(p => Variable(table, relation, p, place)).Where(v => v >= 0).ToList()
        where total >= 0 && parts.Count > 0 && !relation.Contradicted.Contains(place)
        select new SuppressionSum([.. parts, total], [.. Enumerable.Repeat(1, parts.Count), -1]);

    // Totals of two tables that are the same number are the same total: hiding one of them hides nothing.
    static IEnumerable<SuppressionSum> SameTotals(GridSystem system)
    {
        var grand = system.Tables.Select(t => t.Structure.Additive.LastOrDefault(a => a.AreRows) is { } last && Places(t, last).Any() ? Variable(t, last, last.Total, Places(t, last).Last()) : -1).Where(v => v >= 0).ToList();
        for (var i = 1; i < grand.Count; i++)
        {
            if (system.System.Declared[grand[i]] == system.System.Declared[grand[0]])
            {
                yield return new SuppressionSum([grand[0], grand[i]], [1, -1]);
            }
        }
    }

    static IEnumerable<int> Places(GridTable table, AdditiveRelation relation) => Enumerable.Range(0, (relation.AreRows ? table.Grid.Columns : table.Grid.Rows).Count);

    static int Variable(GridTable table, AdditiveRelation relation, int line, int place) => relation.AreRows ? table.VariableOf(line, place) : table.VariableOf(place, line);
}
