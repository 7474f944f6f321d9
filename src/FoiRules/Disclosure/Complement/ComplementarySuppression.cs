using System.Diagnostics;
using System.Numerics;
using FoiRules.Disclosure.Intervals;

namespace FoiRules.Disclosure.Complement;

/// <summary>
/// Chooses which further cells to hide so that the sensitive ones cannot be worked out, at the least cost. An outsider's bound rests on some
/// published cells; one of them has to go, whatever else is hidden. The cheapest cells that meet all such cuts are hidden, the outsider
/// asked again, and so on: when nothing fails, nothing cheaper can be safe (the method of Fischetti and Salazar, "Solving the cell
/// suppression problem on tabular data with linear constraints", Management Science 47, 2001).
/// </summary>
public static class ComplementarySuppression
{
    /// <summary>How long the search may take before it makes do with a good choice.</summary>
    public static TimeSpan UsualBudget { get; } = TimeSpan.FromMilliseconds(100);

    /// <summary>The cheapest cells to hide besides, or, where the time is up, cheap ones. Either way the result has been audited in whole numbers.</summary>
    public static Suppression Solve(SuppressionProblem problem, TimeSpan budget)
    {
        if (!problem.AddsUp())
        {
            return new Suppression([], 0, IsSafe: false, IsCheapest: false);
        }

        try
        {
            return Solve<long>(problem, budget);
        }
        catch (OverflowException)
        {
            return Solve<BigInteger>(problem, budget);
        }
    }

    static Suppression Solve<T>(SuppressionProblem problem, TimeSpan budget)
        where T : struct, INumber<T>, ISignedNumber<T>
    {
        // The good choice takes some of the time too.
        var started = Stopwatch.GetTimestamp();
        bool IsLate() => Stopwatch.GetElapsedTime(started) > budget * 0.6;
        long[] costs = [.. problem.Cells.Select(c => c.Cost)];
        var cuts = new CutSet();
        var (chosen, cost) = (new List<int>(), 0L);
        while (true)
        {
            var isHidden = problem.Primary();
            chosen.ForEach(c => isHidden[c] = true);
            var attacker = new Attacker<T>(problem, isHidden);
            var failures = attacker.IsConsistent ? Cuts.Of(problem, attacker) : [[]];
            if (failures.Exists(f => f.Length == 0))
            {
                return new Suppression([], 0, IsSafe: false, IsCheapest: false);
            }

            if (failures.Count == 0)
            {
                if (Protected.InWholeNumbers(problem, isHidden))
                {
                    return new Suppression(chosen, cost, IsSafe: true, IsCheapest: true);
                }

                // Fractions were protected, whole numbers are not: something more has to go.
                failures.Add([.. Enumerable.Range(0, isHidden.Length).Where(c => !isHidden[c] && problem.Cells[c].CanHide).OrderBy(c => costs[c])]);
            }

            if (!cuts.Add(failures) || IsLate() || HittingSet.Find(costs, cuts.Cuts, cost, IsLate) is not { } next)
            {
                return GoodChoice.Find(problem, chosen);
            }

            (chosen, cost) = (next, problem.CostOf(next));
        }
    }
}
