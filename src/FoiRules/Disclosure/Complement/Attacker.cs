using System.Numerics;
using FoiRules.Disclosure.Intervals;
using FoiRules.Disclosure.Solving;

namespace FoiRules.Disclosure.Complement;

/// <summary>A bound an outsider can give for a hidden cell, as a fraction, and the published cells it rests on.</summary>
/// <typeparam name="T">The numbers to reckon in.</typeparam>
/// <param name="IsBounded">Whether there is one.</param>
/// <param name="Value">Its dividend.</param>
/// <param name="Scale">Its divisor, above 0.</param>
readonly record struct AttackBound<T>(bool IsBounded, T Value, T Scale);

/// <summary>
/// The outsider of Fischetti and Salazar (2001): knows the sums, the published cells, and that no count is negative, and asks for the least
/// and greatest value of a hidden cell. Fractions are allowed; in two-way tables that makes no difference, and the result is audited again.
/// </summary>
/// <typeparam name="T">The numbers to reckon in.</typeparam>
sealed class Attacker<T>
    where T : struct, INumber<T>, ISignedNumber<T>
{
    readonly SuppressionProblem problem;
    readonly bool[] isHidden;
    readonly int[] variables;
    readonly List<int> sums = [];
    readonly Simplex<T> simplex;
    readonly Vertices vertices;

    public Attacker(SuppressionProblem problem, bool[] isHidden)
    {
        (this.problem, this.isHidden) = (problem, isHidden);
        var system = HiddenSystem.Of(problem, isHidden, sums, out variables);
        var all = Enumerable.Range(0, system.Declared.Count).ToArray();
        simplex = new Simplex<T>(TableauBuilder.Build<T>(system, all, [.. Enumerable.Range(0, system.Relations.Count)], new Bounds(system.Declared)), WorkAllowance.Usual);
        vertices = new Vertices(all.Length);
        IsConsistent = simplex.MakeFeasible() is true;
        Meet();
    }

    /// <summary>Whether the table adds up at all.</summary>
    public bool IsConsistent { get; }

    /// <summary>Whether some solution already met has the cell at least (or at most) here, so that nothing need be solved.</summary>
    public bool HasMet(int cell, bool upwards, long value) =>
        vertices.Best(variables[cell], upwards) is { } best && (upwards ? best >= value : best <= value);

    /// <summary>The greatest or least value an outsider must hold possible.</summary>
    public AttackBound<T> Bound(int cell, bool upwards)
    {
        var outcome = simplex.Optimise(variables[cell], upwards);
        Meet();
        return outcome == Outcome.Found
            ? new(true, simplex.Tableau.ScaledValue(variables[cell]), simplex.Tableau.Scale)
            : new(false, T.Zero, T.One);
    }

    /// <summary>The published cells on which the bound just found rests. Unless one of them is hidden, the bound stays, whatever else is.</summary>
    public IEnumerable<int> RestsOn(int cell)
    {
        var row = simplex.Tableau.RowOf(variables[cell]);
        var weights = new SortedDictionary<int, BigInteger>();
        foreach (var (at, multiplier) in row < 0 ? [] : Witnesses.Multipliers.Read(simplex.Tableau, row, negated: false))
        {
            var sum = problem.Sums[sums[at]];
            for (var i = 0; i < sum.Cells.Count; i++)
            {
                if (!isHidden[sum.Cells[i]])
                {
                    weights[sum.Cells[i]] = weights.GetValueOrDefault(sum.Cells[i]) + multiplier * sum.Signs[i];
                }
            }
        }

        return weights.Where(w => !w.Value.IsZero).Select(w => w.Key);
    }

    // Only solutions in whole numbers are kept; that is nearly all of them.
    void Meet()
    {
        if (IsConsistent)
        {
            vertices.Meet(simplex.Tableau);
        }
    }
}
