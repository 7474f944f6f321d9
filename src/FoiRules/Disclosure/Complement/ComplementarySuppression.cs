using System.Numerics;

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
            return new SuppressionSearch<long>(problem, budget).Run();
        }
        catch (OverflowException)
        {
            return new SuppressionSearch<BigInteger>(problem, budget).Run();
        }
    }
}
