using FoiRules.Disclosure.Cells;
using FoiRules.Disclosure.Structure;
using NUnit.Framework;
using Shouldly;
using Interval = FoiRules.Disclosure.Intervals.Interval;

namespace FoiRules.Tests.Disclosure;

/// <summary>How many of the relations of random tables are found, and how many that are none.</summary>
public sealed class StructureProperties
{
    const int Tables = 1_000;

    [TestCase(true, 0.995, 0.005)]
    [TestCase(false, 0.70, 0.005)]
    public void Relations_are_found_and_none_are_made_up(bool labelled, double leastFound, double mostSpurious)
    {
        var (wanted, found, spurious, all) = (0, 0, 0, 0);
        for (var seed = 0; seed < Tables; seed++)
        {
            var (grid, relations) = Make(new Random(seed), labelled);
            var structure = TableStructure.Of(grid).Additive.Select(Write).ToHashSet(StringComparer.Ordinal);
            wanted += relations.Count;
            found += relations.Count(structure.Contains);
            spurious += structure.Count(s => !relations.Contains(s));
            all += structure.Count;
        }

        TestContext.Out.WriteLine($"{(labelled ? "labelled" : "unlabelled")}: {found} of {wanted} found, {spurious} of {all} spurious");
        ((double)found / wanted).ShouldBeGreaterThanOrEqualTo(leastFound);
        ((double)spurious / all).ShouldBeLessThanOrEqualTo(mostSpurious);
    }

    static string Write(AdditiveRelation relation) => $"{(relation.AreRows ? 'r' : 'c')}{relation.Total}={string.Join('+', relation.Parts)}";

    // Rows in one block or several with subtotals, a grand total, perhaps a column of totals; some counts hidden.
    static (LabelledGrid Grid, HashSet<string> Relations) Make(Random random, bool labelled)
    {
        var (columns, hasTotalColumn) = (random.Next(2, 6), random.Next(2) == 0);
        var (rows, labels, relations, roots) = (new List<long[]>(), new List<string>(), new HashSet<string>(StringComparer.Ordinal), new List<int>());
        var blocks = random.Next(3) == 0 ? random.Next(2, 4) : 1;
        for (var block = 0; block < blocks; block++)
        {
            var first = rows.Count;
            for (var row = random.Next(2, 7); row > 0; row--)
            {
                rows.Add([.. Enumerable.Range(0, columns).Select(_ => (long)random.Next(random.Next(2) == 0 ? 12 : 400))]);
                labels.Add($"{(char)('A' + labels.Count)}");
            }

            if (blocks > 1)
            {
                relations.Add($"r{rows.Count}={string.Join('+', Enumerable.Range(first, rows.Count - first))}");
                rows.Add([.. Enumerable.Range(0, columns).Select(c => rows.Skip(first).Sum(r => r[c]))]);
                labels.Add(labelled ? $"Total {block + 1}" : $"Block {block + 1}");
                roots.Add(rows.Count - 1);
            }
        }

        List<int> parts = blocks > 1 ? roots : [.. Enumerable.Range(0, rows.Count)];
        relations.Add($"r{rows.Count}={string.Join('+', parts)}");
        rows.Add([.. Enumerable.Range(0, columns).Select(c => parts.Sum(p => rows[p][c]))]);
        labels.Add(labelled ? "Total" : "Easterham");
        List<string> headings = [.. Enumerable.Range(0, columns).Select(c => $"Col {(char)('P' + c)}")];
        if (hasTotalColumn)
        {
            relations.Add($"c{columns}={string.Join('+', Enumerable.Range(0, columns))}");
            rows = [.. rows.Select(r => r.Append(r.Sum()).ToArray())];
            headings.Add(labelled ? "Total" : "Year");
        }

        var hidden = random.Next(3) == 0 ? 0.15 : 0;
        GridCell[][] cells = [.. rows.Select((r, i) => r.Select(n => random.NextDouble() < hidden && i < rows.Count - 1 ? GridCell.Hidden(n is > 0 and < 5 ? new Interval(1, 4) : Interval.AnyCount) : GridCell.Count(Interval.Exactly(n))).ToArray())];
        return (new LabelledGrid(labels, headings, cells), relations);
    }
}
