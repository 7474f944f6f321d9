using FoiRules.Disclosure.Intervals;
using FoiRules.Disclosure.Structure;
using FoiRules.Findings;

namespace FoiRules.Disclosure.Assessment;

/// <summary>What a total and its parts give away of groups: hidden counts that are small together, and small groups of which all are alike.</summary>
static class Groups
{
    public static IEnumerable<DisclosureFound> Of(GridSystem system, GridTable table, AuditResult audit, DisclosurePolicy policy)
    {
        foreach (var relation in table.Structure.Additive)
        {
            var places = (relation.AreRows ? table.Grid.Columns : table.Grid.Rows).Count;
            for (var place = 0; place < places; place++)
            {
                if (VariableOf(table, relation, relation.Total, place) is >= 0 and var total && !relation.Contradicted.Contains(place))
                {
                    List<int> parts = [.. relation.Parts.Select(p => VariableOf(table, relation, p, place)).Where(v => v >= 0)];
                    if (SmallGroup(system, audit, policy, total, parts) is { } group)
                    {
                        yield return group;
                    }

                    if (AllAlike(system, policy, total, parts) is { } alike)
                    {
                        yield return alike;
                    }
                }
            }
        }
    }

    // Two or more hidden counts whose sum is the printed total less the printed rest. One alone is judged as a hidden count.
    static DisclosureFound? SmallGroup(GridSystem system, AuditResult audit, DisclosurePolicy policy, int total, List<int> parts)
    {
        var hidden = parts.FindAll(p => !system.System.Declared[p].IsExact);
        if (hidden.Count < 2 || !system.System.Declared[total].IsExact || hidden.TrueForAll(h => audit.Intervals[h].IsExact))
        {
            return null;
        }

        var sum = system.System.Declared[total].Low - parts.Sum(p => hidden.Contains(p) ? 0 : system.System.Declared[p].Low);
        return sum > 0 && policy.IsSmall(sum)
            ? new DisclosureFound(DisclosureKind.SmallGroup, Severity.Error, $"The hidden counts {string.Join(" and ", hidden.Select(h => system.System.Labels[h]))} are small together.", hidden, null)
            : null;
    }

    // A printed total of two or more of which one part has all: whoever is known to be in the group is known to be in the part.
    static DisclosureFound? AllAlike(GridSystem system, DisclosurePolicy policy, int total, List<int> parts)
    {
        var all = system.System.Declared[total];
        if (!all.IsExact || all.Low == 0 || all.Low >= policy.Threshold || !parts.TrueForAll(p => system.System.Declared[p].IsExact))
        {
            return null;
        }

        var some = parts.FindAll(p => system.System.Declared[p].Low > 0);
        return some.Count == 1 && parts.Count > 1
            ? new DisclosureFound(DisclosureKind.AllAlike, Severity.Warning, $"All of the small group {system.System.Labels[total]} are counted under {system.System.Labels[some[0]]}.", [some[0], total], null)
            : null;
    }

    static int VariableOf(GridTable table, AdditiveRelation relation, int line, int place) =>
        relation.AreRows ? table.VariableOf(line, place) : table.VariableOf(place, line);
}
