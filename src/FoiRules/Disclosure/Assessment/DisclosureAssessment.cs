using FoiRules.Disclosure.Intervals;
using FoiRules.Disclosure.Structure;
using FoiRules.Findings;

namespace FoiRules.Disclosure.Assessment;

/// <summary>Judges what tables give away, from what can be worked out of them and what the house holds small.</summary>
public static class DisclosureAssessment
{
    /// <summary>Everything that is given away, tables in order.</summary>
    public static IReadOnlyList<DisclosureFound> Of(GridSystem system, AuditResult audit, DisclosurePolicy policy)
    {
        var found = new List<DisclosureFound>();
        foreach (var table in system.Tables)
        {
            if (audit.IsConsistent)
            {
                found.AddRange(OfCounts(system, table, audit, policy));
                found.AddRange(Groups.Of(system, table, audit, policy));
            }

            found.AddRange(table.Structure.Contradictions.Select(c => DoesNotAdd(table, c)));
            if (table.Grid.HasUnexplainedDash)
            {
                found.Add(new DisclosureFound(DisclosureKind.MarkerUnexplained, Severity.Advice, "A dash stands where a count should be, and nothing says whether it is nobody or hidden.", [], null));
            }
        }

        if (audit.IsConsistent)
        {
            found.AddRange(system.Unprinted.Select(v => OfUnprinted(system, v, audit.Intervals[v], policy)).OfType<DisclosureFound>());
        }

        return found;
    }

    static IEnumerable<DisclosureFound> OfCounts(GridSystem system, GridTable table, AuditResult audit, DisclosurePolicy policy)
    {
        for (var row = 0; row < table.Grid.Rows.Count; row++)
        {
            for (var column = 0; column < table.Grid.Columns.Count; column++)
            {
                if (table.VariableOf(row, column) is >= 0 and var variable)
                {
                    var (declared, possible, label) = (system.System.Declared[variable], audit.Intervals[variable], system.System.Labels[variable]);
                    if (table.Grid[row, column].IsMarker)
                    {
                        if (HiddenCount.Judge(possible, declared, policy) is { } hidden)
                        {
                            yield return new DisclosureFound(hidden.Kind, hidden.Level, HiddenCount.Text(hidden.Kind, label), [variable], possible);
                        }
                    }
                    else if (possible != declared && possible.LiesWithin(new Interval(0, policy.Threshold - 1)))
                    {
                        yield return new DisclosureFound(DisclosureKind.RoundingUnpicked, possible.IsExact ? Severity.Error : Severity.Warning, $"The rounding of {label} can be unpicked so far that it is known to be small.", [variable], possible);
                    }
                }
            }
        }
    }

    // A number printed nowhere is a disclosure where it is small; nobody at all is not.
    static DisclosureFound? OfUnprinted(GridSystem system, int variable, Interval possible, DisclosurePolicy policy) =>
        possible.High > 0 && possible.LiesWithin(new Interval(possible.IsExact ? 1 : 0, policy.Threshold - 1))
            ? new DisclosureFound(DisclosureKind.Differenced, Severity.Error, $"A small count that is printed nowhere comes out: {system.System.Labels[variable]}.", [variable], possible)
            : null;

    static DisclosureFound DoesNotAdd(GridTable table, Contradiction contradiction)
    {
        var relation = contradiction.Relation;
        var total = (relation.AreRows ? table.Grid.Rows : table.Grid.Columns)[relation.Total];
        var place = (relation.AreRows ? table.Grid.Columns : table.Grid.Rows)[contradiction.Place];
        return new DisclosureFound(DisclosureKind.DoesNotAdd, Severity.Warning, $"'{total}' of '{place}' is not the sum of its parts.", [], null);
    }
}
