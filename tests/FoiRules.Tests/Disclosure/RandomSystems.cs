using FoiRules.Disclosure.Cells;
using FoiRules.Disclosure.Intervals;

namespace FoiRules.Tests.Disclosure;

/// <summary>Small random tables, of which some counts are hidden, with the true counts.</summary>
sealed class RandomSystems(int seed)
{
    readonly Random random = new(seed);

    public RelationSystem System { get; } = new();

    public List<long> Truth { get; } = [];

    public static readonly string[] Kinds = ["two-way", "below five", "hierarchy", "percentages", "rounded", "linked"];

    /// <summary>A system of a kind; the seed decides all else.</summary>
    public static RandomSystems Make(string kind, int seed)
    {
        var systems = new RandomSystems(seed);
        switch (kind)
        {
            case "hierarchy":
                systems.Hierarchy();
                break;
            case "percentages":
                systems.Percentages();
                break;
            case "rounded":
                systems.TwoWay(2, systems.random.Next(2, 4), Rounded(systems.random.Next(2) == 0 ? 3 : 5));
                break;
            case "linked":
                systems.Linked();
                break;
            default:
                systems.TwoWay(systems.random.Next(2, 4), systems.random.Next(2, 5), kind == "below five" ? systems.BelowFive : systems.Opaque);
                break;
        }

        return systems;
    }

    // A table with totals both ways; returns the rows of variables, the totals last.
    int[][] TwoWay(int rows, int columns, Func<long, bool, Interval> declare)
    {
        var counts = new long[rows + 1, columns + 1];
        for (var r = 0; r < rows; r++)
        {
            for (var c = 0; c < columns; c++)
            {
                counts[r, c] = random.Next(3) == 0 ? random.Next(2) : random.Next(7);
                counts[r, columns] += counts[r, c];
                counts[rows, c] += counts[r, c];
                counts[rows, columns] += counts[r, c];
            }
        }

        return Table(counts, rows, columns, declare);
    }

    int[][] Table(long[,] counts, int rows, int columns, Func<long, bool, Interval> declare)
    {
        int[][] variables = [.. Enumerable.Range(0, rows + 1).Select(r => Enumerable.Range(0, columns + 1)
            .Select(c => Add(counts[r, c], declare(counts[r, c], r == rows || c == columns))).ToArray())];
        for (var r = 0; r <= rows; r++)
        {
            Sum(variables[r][columns], variables[r][..columns]);
        }

        for (var c = 0; c <= columns; c++)
        {
            Sum(variables[rows][c], [.. Enumerable.Range(0, rows).Select(r => variables[r][c])]);
        }

        return variables;
    }

    void Hierarchy()
    {
        var roots = new List<int>();
        var grand = 0L;
        for (var block = random.Next(2, 4); block > 0; block--)
        {
            long[] counts = [.. Enumerable.Range(0, random.Next(2, 4)).Select(_ => (long)random.Next(6))];
            int[] parts = [.. counts.Select(c => Add(c, Opaque(c, isTotal: false)))];
            roots.Add(Add(counts.Sum(), Opaque(counts.Sum(), isTotal: random.Next(3) > 0)));
            Sum(roots[^1], parts);
            grand += counts.Sum();
        }

        Sum(Add(grand, Interval.Exactly(grand)), [.. roots]);
    }

    // Counts among numbers that may be printed or not, with the percentage of each; the counts may have a total.
    void Percentages()
    {
        var (counts, total) = (new List<int>(), 0L);
        for (var row = random.Next(1, 4); row > 0; row--)
        {
            var all = random.Next(5, 60);
            var some = random.Next(0, Math.Min(all, 9));
            var unit = random.Next(3) switch { 0 => 1, 1 => 10, _ => 100 };
            var printed = (200 * unit * some + all) / (2 * all);
            var above = Add(some, random.Next(2) == 0 ? new Interval(0, 8) : random.Next(2) == 0 ? new Interval(some > 0 ? 1 : 0, Math.Max(4, some)) : Interval.Exactly(some));
            var below = Add(all, random.Next(5) < 2 ? new Interval(5, 60) : Interval.Exactly(all));
            System.Add(Relation.Of("", RelationKind.AtMost, [above, below], [-200 * unit, 2 * printed - 1], 0)!);
            System.Add(Relation.Of("", RelationKind.AtMost, [above, below], [200 * unit, -2 * printed - 1], 0)!);
            counts.Add(above);
            total += some;
        }

        if (random.Next(2) == 0)
        {
            Sum(Add(total, Interval.Exactly(total)), [.. counts]);
        }
    }

    // Two tables of the same rows, counted by different columns; the row totals are the same numbers.
    void Linked()
    {
        var rows = random.Next(2, 4);
        var first = TwoWay(rows, 2, Opaque);
        var counts = new long[rows + 1, 3];
        for (var r = 0; r < rows; r++)
        {
            var all = Truth[first[r][2]];
            counts[r, 0] = random.NextInt64(all + 1);
            (counts[r, 1], counts[r, 2]) = (all - counts[r, 0], all);
            (counts[rows, 0], counts[rows, 1], counts[rows, 2]) = (counts[rows, 0] + counts[r, 0], counts[rows, 1] + counts[r, 1], counts[rows, 2] + all);
        }

        var second = Table(counts, rows, 2, Opaque);
        for (var r = 0; r <= rows; r++)
        {
            System.Add(Relation.Of("", RelationKind.Equal, [first[r][2], second[r][2]], [1, -1], 0)!);
        }
    }

    // Nothing is known of a hidden count but that it is no more than all, which small tables make 60 at most.
    Interval Opaque(long count, bool isTotal) => random.Next(isTotal ? 8 : 2) == 0 ? new Interval(0, 60) : Interval.Exactly(count);

    Interval BelowFive(long count, bool isTotal) => count is > 0 and < 5 ? new Interval(1, 4) : random.Next(isTotal ? 10 : 4) == 0 ? new Interval(0, 60) : Interval.Exactly(count);

    static Func<long, bool, Interval> Rounded(int multiple) => (count, _) => new Rounding(multiple, RoundingMode.Nearest).IntervalOf((count + multiple / 2) / multiple * multiple);

    int Add(long count, Interval declared)
    {
        Truth.Add(count);
        return System.Add($"{Truth.Count}", declared);
    }

    void Sum(int total, int[] parts) => System.Add(Relation.Sum($"sum {System.Relations.Count + 1}", total, parts));
}
