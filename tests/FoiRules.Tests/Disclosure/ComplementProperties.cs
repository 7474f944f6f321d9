using FoiRules.Disclosure.Complement;
using FoiRules.Disclosure.Intervals;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;
using Shouldly;
using Interval = FoiRules.Disclosure.Intervals.Interval;

namespace FoiRules.Tests.Disclosure;

/// <summary>What holds of complementary suppression on random tables.</summary>
public sealed class ComplementProperties
{
    static readonly TimeSpan Ample = TimeSpan.FromSeconds(20);

    static Arbitrary<(int Rows, int Columns, int Seed)> Tables() =>
        (from rows in Gen.Choose(2, 6) from columns in Gen.Choose(2, 5) from seed in Gen.Choose(0, 1_000_000) select (rows, columns, seed)).ToArbitrary();

    [FsCheck.NUnit.Property(MaxTest = 150)]
    public Property A_proposal_audited_again_is_safe() => Prop.ForAll(Tables(), at =>
    {
        var problem = RandomProblem(at.Rows, at.Columns, at.Seed);
        var chosen = ComplementarySuppression.Solve(problem, Ample);
        return !chosen.IsSafe || (IsSafe(problem, chosen.Cells) && chosen.Cost == problem.CostOf(chosen.Cells) && chosen.Cells.All(c => problem.Cells[c].CanHide));
    });

    [FsCheck.NUnit.Property(MaxTest = 60)]
    public Property Where_there_is_no_time_the_proposal_is_safe_too() => Prop.ForAll(Tables(), at =>
    {
        var problem = RandomProblem(at.Rows, at.Columns, at.Seed);
        var (hasty, cheapest) = (ComplementarySuppression.Solve(problem, TimeSpan.Zero), ComplementarySuppression.Solve(problem, Ample));
        return (!hasty.IsSafe || IsSafe(problem, hasty.Cells)) && (!hasty.IsSafe || hasty.Cost >= cheapest.Cost);
    });

    // All sets of cells, cheapest first, until one is safe.
    [Test]
    public void Nothing_cheaper_is_safe()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var problem = RandomProblem(2, seed % 2 + 2, seed);
            var candidates = Enumerable.Range(0, problem.Cells.Count).Where(c => problem.Cells[c] is { CanHide: true, IsSensitive: false }).ToArray();
            var cheapest = Enumerable.Range(0, 1 << candidates.Length).Select(set => candidates.Where((_, i) => (set >> i & 1) == 1).ToArray())
                .OrderBy(problem.CostOf).FirstOrDefault(cells => IsSafe(problem, cells));
            var chosen = ComplementarySuppression.Solve(problem, Ample);
            chosen.IsSafe.ShouldBe(cheapest is not null, $"seed {seed}");
            chosen.Cost.ShouldBe(cheapest is null ? 0 : problem.CostOf(cheapest), $"seed {seed}");
        }
    }

    [TestCase(0, 0)]
    [TestCase(1, 1000)]
    [TestCase(2, 1500)]
    [TestCase(3, 2000)]
    [TestCase(1023, 10_000)]
    public void The_cost_by_logarithm_grows_ever_more_slowly(long count, long cost) => SuppressionCost.ByLogarithm(count).ShouldBe(cost);

    [Test]
    public void A_table_that_does_not_add_up_is_not_protected()
    {
        var cells = new long[] { 1, 2, 4 }.Select(v => new SuppressionCell(v, v, true, v == 1, Protection.OneEitherWay)).ToList();
        ComplementarySuppression.Solve(new SuppressionProblem(cells, [new([0, 1, 2], [1, 1, -1])]), Ample).IsSafe.ShouldBeFalse();
    }

    static bool IsSafe(SuppressionProblem problem, IReadOnlyList<int> hidden)
    {
        var system = new RelationSystem();
        for (var cell = 0; cell < problem.Cells.Count; cell++)
        {
            system.Add("", problem.Cells[cell].IsSensitive || hidden.Contains(cell) ? Interval.AnyCount : Interval.Exactly(problem.Cells[cell].Value));
        }

        foreach (var sum in problem.Sums)
        {
            system.Add(Relation.Of("", RelationKind.Equal, [.. sum.Cells], [.. sum.Signs.Select(s => (long)s)], 0)!);
        }

        var intervals = IntervalAudit.Solve(system).Intervals;
        return problem.Cells.Select((c, i) => !c.IsSensitive || (intervals[i].High >= c.Value + c.Protection.Upper && intervals[i].Low <= Math.Max(0, c.Value - c.Protection.Lower) && intervals[i].Width >= c.Protection.Sliding)).All(x => x);
    }

    internal static SuppressionProblem RandomProblem(int rows, int columns, int seed)
    {
        var random = new Random(seed);
        var counts = new long[rows + 1, columns + 1];
        for (var r = 0; r < rows; r++)
        {
            for (var c = 0; c < columns; c++)
            {
                counts[r, c] = random.Next(4) == 0 ? random.Next(5) : random.Next(60);
                counts[r, columns] += counts[r, c];
                counts[rows, c] += counts[r, c];
                counts[rows, columns] += counts[r, c];
            }
        }

        int At(int r, int c) => r * (columns + 1) + c;
        var protection = seed % 3 == 0 ? new Protection(0, 0, 3) : Protection.OneEitherWay;
        var cells = Enumerable.Range(0, rows + 1).SelectMany(r => Enumerable.Range(0, columns + 1).Select(c =>
            new SuppressionCell(counts[r, c], counts[r, c], counts[r, c] > 0, counts[r, c] is > 0 and < 5 && r < rows && c < columns, protection))).ToList();
        var sums = Enumerable.Range(0, rows + 1).Select(r => Sum(Enumerable.Range(0, columns + 1).Select(c => At(r, c))))
            .Concat(Enumerable.Range(0, columns + 1).Select(c => Sum(Enumerable.Range(0, rows + 1).Select(r => At(r, c))))).ToList();
        return new SuppressionProblem(cells, sums);
    }

    static SuppressionSum Sum(IEnumerable<int> cells)
    {
        int[] all = [.. cells];
        return new SuppressionSum(all, [.. Enumerable.Repeat(1, all.Length - 1), -1]);
    }
}
