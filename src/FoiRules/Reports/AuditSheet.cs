using FoiRules.Disclosure.Intervals;
using FoiRules.Disclosure.Structure;
using FoiRules.Facts;
using FoiRules.Text;

namespace FoiRules.Reports;

/// <summary>What stands on paper of one system: its grids, its relations, what it gives away, what to do about it. The solved numbers do not.</summary>
/// <param name="Grids">The tables and lists.</param>
/// <param name="Ties">What ties them together.</param>
/// <param name="Found">What is given away: kind, line, reason.</param>
/// <param name="Proposals">What to do about it.</param>
sealed record AuditSheet(IReadOnlyList<AuditGrid> Grids, IReadOnlyList<string> Ties, IReadOnlyList<(string Kind, int Line, string? Because)> Found, IReadOnlyList<string> Proposals)
{
    /// <summary>One sheet a system, in the order of the letter.</summary>
    public static List<AuditSheet> Of(LetterAudit audit, SourceText source)
    {
        var sheets = new List<AuditSheet>();
        foreach (var system in audit.Systems)
        {
            var tables = system.Tables.Select(t => t.Fact.Table).ToHashSet();
            sheets.Add(new AuditSheet(
                [.. system.Tables.Select(t => Grid(system, t, audit, source))],
                [.. system.Links.Select(l => l.Name).Distinct()],
                [.. audit.Found.Where(f => tables.Contains(f.Table)).Select(f => (f.What, source.Position(f.Span.Start).Line, f.Because))],
                AuditProposals.Of(system, audit.Policy, source)));
        }

        return sheets;
    }

    static AuditGrid Grid(AuditedSystem system, AuditedTable table, LetterAudit audit, SourceText source) => new(
        source.Position(table.Fact.Span.Start).Line,
        table.Grid.Columns,
        table.Grid.Rows,
        [.. table.Figures.Select(row => row.Select(f => Cell(system, f, audit)).ToList())],
        [.. table.Structure.Additive.Select(a => Sum(table, a)).Concat(table.Structure.Subsets.Select(s => Subset(table, s)))]);

    static AuditCell Cell(AuditedSystem system, FigureFact? figure, LetterAudit audit)
    {
        if (figure?.Cell is not { } cell || system.VariableOf(figure) is not (>= 0 and var variable))
        {
            return new AuditCell(figure?.Cell?.Text ?? "", "none");
        }

        var (possible, declared) = (system.Result.Intervals[variable], system.System.System.Declared[variable]);
        return new AuditCell(cell.Text, State(figure, possible, declared, audit.Policy.Threshold));
    }

    static string State(FigureFact figure, Interval possible, Interval declared, int threshold) =>
        !figure.IsHidden ? figure is { IsPeople: true, Value: > 0 and var value } && value < threshold ? "small" : "known"
        : possible.IsExact && !declared.IsExact ? "recoverable"
        : possible != declared && possible.Width < 3 ? "narrowed"
        : "hidden";

    static string Sum(AuditedTable table, AdditiveRelation relation)
    {
        var labels = relation.AreRows ? table.Grid.Rows : table.Grid.Columns;
        var fails = relation.Contradicted.Count > 0 ? "; it does not add up in " + string.Join(", ", relation.Contradicted.Select(p => $"'{(relation.AreRows ? table.Grid.Columns : table.Grid.Rows)[p]}'")) : "";
        return $"'{labels[relation.Total]}' = {string.Join(" + ", relation.Parts.Select(p => $"'{labels[p]}'"))}{fails}";
    }

    static string Subset(AuditedTable table, SubsetRelation subset)
    {
        var labels = subset.AreRows ? table.Grid.Rows : table.Grid.Columns;
        return $"'{labels[subset.Part]}' is part of '{labels[subset.Whole]}'";
    }
}
