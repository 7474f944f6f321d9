using FoiRules.Disclosure.Cells;
using FoiRules.Disclosure.Intervals;

namespace FoiRules.Disclosure.Structure;

/// <summary>One table within a <see cref="GridSystem"/>.</summary>
/// <param name="Grid">Its cells.</param>
/// <param name="Structure">How they hang together.</param>
/// <param name="Variables">The variable of each cell with a count, row by row; -1 for the others.</param>
public sealed record GridTable(LabelledGrid Grid, TableStructure Structure, IReadOnlyList<IReadOnlyList<int>> Variables)
{
    /// <summary>The variable of a cell; -1 where it has no count.</summary>
    public int VariableOf(int row, int column) => Variables[row][column];
}

/// <summary>Tables as one system of relations, with words for every variable and relation.</summary>
public sealed class GridSystem
{
    readonly List<GridTable> tables = [];
    readonly List<int> unprinted = [];

    /// <summary>The variables and relations.</summary>
    public RelationSystem System { get; } = new();

    /// <summary>The tables.</summary>
    public IReadOnlyList<GridTable> Tables => tables;

    /// <summary>Variables that stand for numbers printed nowhere: of what a percentage is taken, or what one table has more than another.</summary>
    public IReadOnlyList<int> Unprinted => unprinted;

    /// <summary>One table with the structure found in it.</summary>
    public static GridSystem Of(LabelledGrid grid)
    {
        var system = new GridSystem();
        system.Add(grid, TableStructure.Of(grid));
        return system;
    }

    /// <summary>Adds a table.</summary>
    public GridTable Add(LabelledGrid grid, TableStructure structure)
    {
        var variables = new int[grid.Rows.Count][];
        for (var row = 0; row < variables.Length; row++)
        {
            variables[row] = new int[grid.Columns.Count];
            for (var column = 0; column < variables[row].Length; column++)
            {
                variables[row][column] = grid[row, column] is { Declared: { } declared } ? System.Add($"'{grid.Rows[row]}', '{grid.Columns[column]}'", declared) : -1;
            }
        }

        var table = new GridTable(grid, structure, variables);
        tables.Add(table);
        foreach (var relation in structure.Additive)
        {
            Add(table, relation);
        }

        foreach (var subset in structure.Subsets)
        {
            Add(table, subset);
        }

        var divisors = new Dictionary<int, int>();
        foreach (var ratio in structure.Ratios)
        {
            Add(table, ratio, divisors);
        }

        return table;
    }

    /// <summary>Adds a number that is printed nowhere.</summary>
    public int AddUnprinted(string label, Interval interval)
    {
        unprinted.Add(System.Add(label, interval));
        return unprinted[^1];
    }

    /// <summary>Whether percentages of one row can all be of the same number.</summary>
    internal static bool CanShareDivisor(LabelledGrid grid, IReadOnlyList<RatioRelation> ratios)
    {
        var system = new RelationSystem();
        var divisor = system.Add("", new Interval(1, Interval.Unbounded));
        foreach (var ratio in ratios)
        {
            Tie(system, ratio, system.Add("", grid[ratio.Dividend.Row, ratio.Dividend.Column].Declared!), divisor, "");
        }

        return IntervalAudit.Solve(system).IsConsistent;
    }

    void Add(GridTable table, AdditiveRelation relation)
    {
        var (grid, words) = (table.Grid, new LineWords(table, relation));
        for (var place = 0; place < (relation.AreRows ? grid.Columns : grid.Rows).Count; place++)
        {
            int[] parts = [.. relation.Parts.Select(l => Variable(table, relation.AreRows, l, place)).Where(v => v >= 0)];
            if (Variable(table, relation.AreRows, relation.Total, place) is >= 0 and var total && parts.Length > 0 && !relation.Contradicted.Contains(place))
            {
                System.Add(Relation.Sum(words.At(place), total, parts));
            }
        }
    }

    void Add(GridTable table, SubsetRelation subset)
    {
        var labels = subset.AreRows ? table.Grid.Rows : table.Grid.Columns;
        for (var place = 0; place < (subset.AreRows ? table.Grid.Columns : table.Grid.Rows).Count; place++)
        {
            var (part, whole) = (Variable(table, subset.AreRows, subset.Part, place), Variable(table, subset.AreRows, subset.Whole, place));
            if (part >= 0 && whole >= 0 && Relation.Of($"'{labels[subset.Part]}' as some of '{labels[subset.Whole]}'", RelationKind.AtMost, [part, whole], [1, -1], 0) is { } relation)
            {
                System.Add(relation);
            }
        }
    }

    void Add(GridTable table, RatioRelation ratio, Dictionary<int, int> divisors)
    {
        var (row, column) = (ratio.Dividend.Row, ratio.Dividend.Column);
        int divisor;
        if (ratio.Divisor is { } place)
        {
            divisor = table.VariableOf(place.Row, place.Column);
        }
        else if (!divisors.TryGetValue(ratio.Group, out divisor))
        {
            divisor = divisors[ratio.Group] = AddUnprinted($"the number of which the percentages of '{table.Grid.Rows[row]}' are taken", new Interval(1, Interval.Unbounded));
        }

        if (divisor >= 0 && table.VariableOf(row, column) is >= 0 and var dividend)
        {
            Tie(System, ratio, dividend, divisor, $"the {(ratio.PerCent ? "percentage" : "average")} of '{table.Grid.Rows[row]}', '{table.Grid.Columns[column]}'");
        }
    }

    static void Tie(RelationSystem system, RatioRelation ratio, int dividend, int divisor, string name)
    {
        if (Relation.Of(name, RelationKind.AtMost, [dividend, divisor], [-ratio.Scale, ratio.Least], 0) is { } least
            && Relation.Of(name, RelationKind.AtMost, [dividend, divisor], [ratio.Scale, -ratio.Most], ratio.IsCutOff ? -1 : 0) is { } most)
        {
            system.Add(least);
            system.Add(most);
        }
    }

    static int Variable(GridTable table, bool areRows, int line, int place) => areRows ? table.VariableOf(line, place) : table.VariableOf(place, line);
}
