using System.Diagnostics;
using System.Numerics;

namespace FoiRules.Disclosure.Complement;

/// <summary>One search for the cheapest complement. Between two exact choices it makes the last one safe in a simple way: that gives more cuts at once, and a safe choice by which to know when nothing cheaper is left.</summary>
/// <typeparam name="T">The numbers to reckon in.</typeparam>
/// <param name="problem">A table that adds up.</param>
/// <param name="budget">How long it may take.</param>
sealed class SuppressionSearch<T>(SuppressionProblem problem, TimeSpan budget)
    where T : struct, INumber<T>, ISignedNumber<T>
{
    // Most tables need no more, and are done sooner without.
    const int EasyRounds = 3;

    static readonly Suppression Unsafe = new([], 0, IsSafe: false, IsCheapest: false);

    readonly long started = Stopwatch.GetTimestamp();
    readonly long[] costs = [.. problem.Cells.Select(c => c.Cost)];
    readonly CutSet cuts = new();
    List<int>? safe;
    int rounds;

    public Suppression Run()
    {
        List<int> chosen = [];
        while (true)
        {
            var failures = Failures(chosen);
            if (failures.Count == 0)
            {
                return Cheapest(chosen);
            }

            if (failures.Exists(f => f.Length == 0))
            {
                return Unsafe;
            }

            var isNew = cuts.Add(failures);
            if (++rounds > EasyRounds)
            {
                MakeSafe(chosen, failures);
            }

            if (!isNew || IsLate() || HittingSet.Find(costs, cuts.Cuts, problem.CostOf(chosen), IsLate) is not { } next)
            {
                return GoodChoice.Find(problem, chosen, safe);
            }

            if (safe is not null && problem.CostOf(next) >= problem.CostOf(safe))
            {
                return Cheapest(safe);
            }

            chosen = next;
        }
    }

    // The good choice, if it comes to that, takes some of the time too.
    bool IsLate() => Stopwatch.GetElapsedTime(started) > budget * 0.7;

    Suppression Cheapest(List<int> chosen) => new([.. chosen.Order()], problem.CostOf(chosen), IsSafe: true, IsCheapest: true);

    // What is wrong with a choice: the cuts that fail, or, where only whole numbers give a cell away, that something more has to go.
    List<int[]> Failures(List<int> chosen)
    {
        var isHidden = problem.Primary();
        chosen.ForEach(c => isHidden[c] = true);
        var attacker = new Attacker<T>(problem, isHidden);
        if (!attacker.IsConsistent)
        {
            return [[]];
        }

        var failures = Cuts.Of(problem, attacker);
        return failures.Count > 0 || Protected.InWholeNumbers(problem, isHidden)
            ? failures
            : [[.. Enumerable.Range(0, isHidden.Length).Where(c => !isHidden[c] && problem.Cells[c].CanHide).OrderBy(c => costs[c])]];
    }

    // Hides the cheapest cell of every cut that fails until none does, then shows again what was not needed.
    void MakeSafe(List<int> chosen, List<int[]> failures)
    {
        List<int> more = [.. chosen];
        while (failures.Count > 0)
        {
            foreach (var cut in failures)
            {
                if (cut.Length == 0)
                {
                    return;
                }

                if (!Array.Exists(cut, more.Contains))
                {
                    more.Add(cut[0]);
                }
            }

            if (IsLate() || (safe is not null && problem.CostOf(more) >= 2 * problem.CostOf(safe)))
            {
                return;
            }

            failures = Failures(more);
            cuts.Add(failures);
        }

        foreach (var cell in more.Except(chosen).OrderByDescending(c => costs[c]).ToList())
        {
            more.Remove(cell);
            if (IsLate() || Failures(more).Count > 0)
            {
                more.Add(cell);
            }
        }

        safe = safe is null || problem.CostOf(more) < problem.CostOf(safe) ? more : safe;
    }
}
