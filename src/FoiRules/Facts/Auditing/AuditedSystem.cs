using FoiRules.Disclosure.Intervals;
using FoiRules.Disclosure.Structure;

namespace FoiRules.Facts;

/// <summary>Tables and lists that hang together, as one system, with what can be worked out of each count.</summary>
public sealed class AuditedSystem
{
    readonly List<FigureFact?> figures = [];
    readonly Dictionary<FigureFact, int> variables = new(ReferenceEqualityComparer.Instance);
    readonly Dictionary<int, LinkedRow> differences = [];

    AuditedSystem(IReadOnlyList<AuditedTable> tables, IReadOnlyList<FigureLink> links)
    {
        (Tables, Links) = (tables, links);
        foreach (var table in tables)
        {
            Add(System.Add(table.Grid, table.Structure), table);
        }

        foreach (var link in links)
        {
            foreach (var row in link.Rows)
            {
                Add(link, row);
            }
        }

        Fill();
        Result = IntervalAudit.Solve(System.System);
    }

    /// <summary>The tables and lists.</summary>
    public IReadOnlyList<AuditedTable> Tables { get; }

    /// <summary>What ties them together.</summary>
    public IReadOnlyList<FigureLink> Links { get; }

    /// <summary>The relations.</summary>
    public GridSystem System { get; } = new();

    /// <summary>What can be worked out.</summary>
    public AuditResult Result { get; }

    /// <summary>For each variable the figure that it is; null for a number that is printed nowhere.</summary>
    public IReadOnlyList<FigureFact?> Figures => figures;

    /// <summary>One system of each table, or group of tables, that hangs together. Where the numbers of a group cannot all be true, its tables stand alone.</summary>
    public static List<AuditedSystem> Of(IReadOnlyList<AuditedTable> tables, IReadOnlyList<FigureLink> links)
    {
        var systems = new List<AuditedSystem>();
        foreach (var (members, ties) in Groups(tables, links))
        {
            var system = new AuditedSystem(members, ties);
            if (system.Result.IsConsistent || ties.Count == 0)
            {
                systems.Add(system);
                continue;
            }

            foreach (var table in members)
            {
                systems.Add(new AuditedSystem([table], []));
            }
        }

        return systems;
    }

    /// <summary>The variable of a figure; -1 where it is none.</summary>
    public int VariableOf(FigureFact figure) => variables.GetValueOrDefault(figure, -1);

    /// <summary>The two figures whose difference a variable is; null for other variables.</summary>
    public LinkedRow? DifferenceOf(int variable) => differences.GetValueOrDefault(variable);

    static List<(List<AuditedTable> Tables, List<FigureLink> Links)> Groups(IReadOnlyList<AuditedTable> tables, IReadOnlyList<FigureLink> links)
    {
        var groups = new List<(List<AuditedTable> Tables, List<FigureLink> Links)>();
        var touching = Touching(links);
        foreach (var table in tables)
        {
            var group = (Tables: new List<AuditedTable> { table }, Links: touching.TryGetValue(table.Fact.Table, out var touch) ? touch : []);
            foreach (var other in group.Links.Count == 0 ? [] : groups.FindAll(g => g.Links.Exists(group.Links.Contains)))
            {
                groups.Remove(other);
                group = ([.. other.Tables, .. group.Tables], [.. other.Links.Union(group.Links)]);
            }

            groups.Add(group);
        }

        return groups;
    }

    // The links of each table, by its number.
    static Dictionary<int, List<FigureLink>> Touching(IReadOnlyList<FigureLink> links)
    {
        var touching = new Dictionary<int, List<FigureLink>>();
        foreach (var link in links)
        {
            foreach (var row in link.Rows)
            {
                Note(row.Whole, isPart: false);
                foreach (var part in row.Parts)
                {
                    Note(part, isPart: true);
                }
            }

            void Note(FigureFact figure, bool isPart)
            {
                if (isPart || figure.IsCell)
                {
                    var known = touching.TryGetValue(figure.Table, out var before) ? before : touching[figure.Table] = [];
                    if (known.Count == 0 || !ReferenceEquals(known[^1], link))
                    {
                        known.Add(link);
                    }
                }
            }
        }

        return touching;
    }

    void Add(GridTable grid, AuditedTable table)
    {
        Fill();
        for (var row = 0; row < table.Grid.Rows.Count; row++)
        {
            for (var column = 0; column < table.Grid.Columns.Count; column++)
            {
                if (grid.VariableOf(row, column) is >= 0 and var variable && table.Figures[row][column] is { } figure)
                {
                    figures[variable] = figure;
                    variables[figure] = variable;
                }
            }
        }
    }

    void Add(FigureLink link, LinkedRow row)
    {
        var whole = Variable(row.Whole);
        int[] parts = [.. row.Parts.Select(Variable)];
        if (whole < 0 || Array.Exists(parts, p => p < 0))
        {
            return;
        }

        var name = row.Label.Length == 0 ? link.Name : $"'{row.Label}' in {link.Name}";
        if (link.Kind == FigureLinkKind.Part)
        {
            var rest = System.AddUnprinted($"the rest of '{row.Label}'", Interval.AnyCount);
            differences[rest] = row;
            parts = [.. parts, rest];
        }

        System.System.Add(Relation.Sum(name, whole, parts));
    }

    // A total told in a sentence stands in no table.
    int Variable(FigureFact figure)
    {
        if (VariableOf(figure) is >= 0 and var known)
        {
            return known;
        }

        if (TableAudit.Declared(figure, null).Declared is not { } declared)
        {
            return -1;
        }

        var variable = System.System.Add(AuditWords.Labels(figure), declared);
        Fill();
        figures[variable] = figure;
        return variables[figure] = variable;
    }

    void Fill()
    {
        while (figures.Count < System.System.Declared.Count)
        {
            figures.Add(null);
        }
    }
}
