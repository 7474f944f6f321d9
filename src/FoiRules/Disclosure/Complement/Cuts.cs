using System.Numerics;

namespace FoiRules.Disclosure.Complement;

/// <summary>Holds what an outsider can work out against the protection wanted, and says for each failure of which published cells one has to go.</summary>
static class Cuts
{
    /// <summary>The cuts of all sensitive cells that are not protected; empty where all are. One cut a failure; an empty cut cannot be met.</summary>
    public static List<int[]> Of<T>(SuppressionProblem problem, Attacker<T> attacker)
        where T : struct, INumber<T>, ISignedNumber<T>
    {
        var cuts = new List<int[]>();
        for (var cell = 0; cell < problem.Cells.Count; cell++)
        {
            if (problem.Cells[cell].IsSensitive)
            {
                Add(problem, attacker, cell, cuts);
            }
        }

        return cuts;
    }

    /// <summary>The value an outsider must hold possible above (or below) the true one; null where nothing is asked.</summary>
    public static long? Wanted(SuppressionCell cell, bool upwards) => upwards
        ? cell.Protection.Upper > 0 ? cell.Value + cell.Protection.Upper : null
        : cell.Protection.Lower > 0 ? Math.Max(cell.Value - cell.Protection.Lower, 0) : null;

    static void Add<T>(SuppressionProblem problem, Attacker<T> attacker, int cell, List<int[]> cuts)
        where T : struct, INumber<T>, ISignedNumber<T>
    {
        foreach (var upwards in (ReadOnlySpan<bool>)[true, false])
        {
            if (Wanted(problem.Cells[cell], upwards) is { } wanted && !attacker.HasMet(cell, upwards, wanted) && IsShort(attacker.Bound(cell, upwards), upwards, wanted))
            {
                cuts.Add(Hideable(problem, attacker.RestsOn(cell)));
            }
        }

        if (problem.Cells[cell].Protection.Sliding is > 0 and var sliding)
        {
            var high = attacker.Bound(cell, upwards: true);
            var above = high.IsBounded ? attacker.RestsOn(cell).ToList() : [];
            var low = attacker.Bound(cell, upwards: false);
            if (high.IsBounded && checked(high.Value * low.Scale - low.Value * high.Scale) < checked(T.CreateChecked(sliding) * high.Scale * low.Scale))
            {
                cuts.Add(Hideable(problem, above.Union(attacker.RestsOn(cell))));
            }
        }
    }

    static bool IsShort<T>(AttackBound<T> bound, bool upwards, long wanted)
        where T : struct, INumber<T>, ISignedNumber<T> =>
        bound.IsBounded && (upwards ? bound.Value < checked(T.CreateChecked(wanted) * bound.Scale) : bound.Value > checked(T.CreateChecked(wanted) * bound.Scale));

    static int[] Hideable(SuppressionProblem problem, IEnumerable<int> cells) =>
        [.. cells.Where(c => problem.Cells[c].CanHide && !problem.Cells[c].IsSensitive).OrderBy(c => problem.Cells[c].Cost)];
}
