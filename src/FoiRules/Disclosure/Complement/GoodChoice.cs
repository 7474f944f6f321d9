using System.Numerics;

namespace FoiRules.Disclosure.Complement;

/// <summary>A cheap safe choice where the search for the cheapest ran out of time: circulations for one unprotected cell after the other, then every cell published again that turns out not to be needed.</summary>
static class GoodChoice
{
    /// <summary>The cheapest of the choices at hand.</summary>
    /// <param name="problem">The table.</param>
    /// <param name="begun">Cells that are known to be needed in part; circulations start from them, and from nothing.</param>
    /// <param name="known">A safe choice, if there is one already.</param>
    public static Suppression Find(SuppressionProblem problem, List<int> begun, List<int>? known)
    {
        List<int>? best = known;
        foreach (var choice in new[] { From(problem, []), begun.Count == 0 ? null : From(problem, begun) })
        {
            best = best is null || (choice is not null && problem.CostOf(choice) < problem.CostOf(best)) ? choice : best;
        }

        return best is null
            ? new Suppression([], 0, IsSafe: false, IsCheapest: false)
            : new Suppression([.. best.Order()], problem.CostOf(best), IsSafe: true, IsCheapest: false);
    }

    static List<int>? From(SuppressionProblem problem, List<int> begun)
    {
        try
        {
            return From<long>(problem, begun);
        }
        catch (OverflowException)
        {
            try
            {
                return From<Int128>(problem, begun);
            }
            catch (OverflowException)
            {
                return null;
            }
        }
    }

    static List<int>? From<T>(SuppressionProblem problem, List<int> begun)
        where T : struct, INumber<T>, ISignedNumber<T>
    {
        var isHidden = problem.Primary();
        begun.ForEach(c => isHidden[c] = true);
        var sensitive = Enumerable.Range(0, isHidden.Length).Where(c => problem.Cells[c].IsSensitive)
            .OrderByDescending(c => Math.Max(problem.Cells[c].Protection.Upper, Math.Max(problem.Cells[c].Protection.Lower, problem.Cells[c].Protection.Sliding)));
        foreach (var cell in sensitive)
        {
            foreach (var upwards in (ReadOnlySpan<bool>)[true, false])
            {
                foreach (var moved in Circulation.Through<T>(problem, isHidden, cell, upwards).Keys)
                {
                    isHidden[moved] = true;
                }
            }
        }

        if (!Protected.InFractions<T>(problem, isHidden))
        {
            return null;
        }

        foreach (var cell in Enumerable.Range(0, isHidden.Length).Where(c => isHidden[c] && !problem.Cells[c].IsSensitive).OrderByDescending(c => problem.Cells[c].Cost).ToList())
        {
            isHidden[cell] = false;
            isHidden[cell] = !Protected.InFractions<T>(problem, isHidden);
        }

        return Protected.InWholeNumbers(problem, isHidden)
            ? [.. Enumerable.Range(0, isHidden.Length).Where(c => isHidden[c] && !problem.Cells[c].IsSensitive)]
            : null;
    }
}
