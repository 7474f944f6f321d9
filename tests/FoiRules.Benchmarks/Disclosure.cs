using BenchmarkDotNet.Attributes;
using FoiRules.Disclosure.Complement;
using FoiRules.Disclosure.Intervals;

namespace FoiRules.Benchmarks;

/// <summary>What the arithmetic of one table costs, warm. How it spreads over many tables is told by <see cref="Spread"/>.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class Disclosure
{
    RelationSystem system = null!;
    SuppressionProblem problem = null!;

    /// <summary>Rows of the table; it has about two thirds as many columns.</summary>
    [Params(4, 8, 20)]
    public int Rows { get; set; }

    /// <summary>Makes the table.</summary>
    [GlobalSetup]
    public void Make()
    {
        var columns = Rows == 20 ? 12 : Rows * 3 / 4;
        (system, problem) = (RandomTables.System(Rows, columns, 1), RandomTables.Problem(Rows, columns, 6, 1));
    }

    /// <summary>What each hidden count can be.</summary>
    [Benchmark]
    public AuditResult Audit() => IntervalAudit.Solve(system);

    /// <summary>The cheapest further cells to hide.</summary>
    [Benchmark]
    public Suppression Complement() => ComplementarySuppression.Solve(problem, ComplementarySuppression.UsualBudget);
}
