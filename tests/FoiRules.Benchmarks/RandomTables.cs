using FoiRules.Disclosure.Complement;
using FoiRules.Disclosure.Intervals;

namespace FoiRules.Benchmarks;

/// <summary>Two-way tables with totals: a third of the counts small, the rest to some hundreds, as in replies about staff, pupils or patients.</summary>
static class RandomTables
{
    /// <summary>A table of which small counts are hidden as below five, and as many others behind an opaque marker.</summary>
    public static RelationSystem System(int rows, int columns, int seed)
    {
        var random = new Random(seed);
        var counts = Counts(rows, columns, random);
        var system = new RelationSystem();
        for (var r = 0; r <= rows; r++)
        {
            for (var c = 0; c <= columns; c++)
            {
                var isTotal = r == rows || c == columns;
                var hidden = counts[r, c] is > 0 and < 5 ? new Interval(1, 4) : random.Next(isTotal ? 20 : 5) == 0 ? Interval.AnyCount : null;
                system.Add("", hidden ?? Interval.Exactly(counts[r, c]));
            }
        }

        foreach (var (total, parts) in Sums(rows, columns))
        {
            system.Add(Relation.Sum("", total, parts));
        }

        return system;
    }

    /// <summary>A table of which some counts below five are sensitive.</summary>
    public static SuppressionProblem Problem(int rows, int columns, int sensitive, int seed)
    {
        var counts = Counts(rows, columns, new Random(seed));
        var cells = new List<SuppressionCell>();
        for (var r = 0; r <= rows; r++)
        {
            for (var c = 0; c <= columns; c++)
            {
                var isSensitive = r < rows && c < columns && counts[r, c] is > 0 and < 5 && sensitive-- > 0;
                cells.Add(new SuppressionCell(counts[r, c], counts[r, c], counts[r, c] > 0, isSensitive, Protection.OneEitherWay));
            }
        }

        return new SuppressionProblem(cells, [.. Sums(rows, columns).Select(s => new SuppressionSum([.. s.Parts, s.Total], [.. s.Parts.Select(_ => 1), -1]))]);
    }

    static long[,] Counts(int rows, int columns, Random random)
    {
        var counts = new long[rows + 1, columns + 1];
        for (var r = 0; r < rows; r++)
        {
            for (var c = 0; c < columns; c++)
            {
                counts[r, c] = random.Next(8) == 0 ? random.Next(1, 5) : random.Next(random.Next(2) == 0 ? 60 : 400);
                counts[r, columns] += counts[r, c];
                counts[rows, c] += counts[r, c];
                counts[rows, columns] += counts[r, c];
            }
        }

        return counts;
    }

    static IEnumerable<(int Total, int[] Parts)> Sums(int rows, int columns)
    {
        int At(int r, int c) => r * (columns + 1) + c;
        for (var r = 0; r <= rows; r++)
        {
            yield return (At(r, columns), [.. Enumerable.Range(0, columns).Select(c => At(r, c))]);
        }

        for (var c = 0; c <= columns; c++)
        {
            yield return (At(rows, c), [.. Enumerable.Range(0, rows).Select(r => At(r, c))]);
        }
    }
}
