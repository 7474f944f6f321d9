using System.Numerics;
using FoiRules.Disclosure.Intervals;

namespace FoiRules.Disclosure.Solving;

/// <summary>
/// Branch and bound (Land and Doig 1960): where the simplex ends at a fraction, the question is asked twice, with the variable below and
/// above it. Needed for percentages and for linked and three-way tables only.
/// </summary>
/// <typeparam name="T">The numbers of the tableau.</typeparam>
sealed class Branching<T>(Vertices vertices, WorkAllowance allowance)
    where T : struct, INumber<T>, ISignedNumber<T>
{
    /// <summary>How many questions may be asked for one bound.</summary>
    public const int MostNodes = 20_000;

    /// <summary>The least or greatest whole value of a variable, and whether the search was finished; a value of null then means that no whole numbers fit.</summary>
    public (long? Value, bool IsFinished) Search(Tableau<T> tableau, int variable, bool upwards)
    {
        var best = vertices.Best(variable, upwards);
        var open = new Stack<Tableau<T>>();
        open.Push(tableau.Copy());
        for (var nodes = 0; open.TryPop(out var node); nodes++)
        {
            if (nodes == MostNodes || allowance.IsUsedUp || new Simplex<T>(node, allowance).Optimise(variable, upwards) != Outcome.Found)
            {
                return (best, false);
            }

            var bound = Vertices.Rounded(node, variable, upwards);
            if (best is { } known && (upwards ? bound <= known : bound >= known))
            {
                continue;
            }

            if (vertices.Meet(node))
            {
                best = bound;
            }
            else
            {
                Split(node, open);
            }
        }

        return (best, true);
    }

    // The upper half is asked first: it is pushed last.
    void Split(Tableau<T> node, Stack<Tableau<T>> open)
    {
        var row = Vertices.FirstFraction(node);
        var variable = node.Basic[row];
        var below = long.CreateChecked(Whole.Floor(node.ScaledValue(variable), node.Scale));
        foreach (var isUpper in (ReadOnlySpan<bool>)[false, true])
        {
            allowance.Spend((long)node.Rows.Length * node.Nonbasic.Length);
            var half = node.Copy();
            if (isUpper ? RaiseLow(half, row, below + 1) : LowerHigh(half, row, below))
            {
                half.IsHeld[row] = false;
                if (new Simplex<T>(half, allowance).Restore(row) is not false)
                {
                    open.Push(half);
                }
            }
        }
    }

    static bool LowerHigh(Tableau<T> tableau, int row, long high)
    {
        var measure = tableau.Measures[tableau.Basic[row]];
        if (measure.IsFree)
        {
            (measure.IsFree, measure.IsMirrored, measure.High) = (false, true, high);
            tableau.NegateRow(row);
            tableau.Values[row] = checked(tableau.Values[row] + tableau.Scale * T.CreateChecked(high));
        }
        else if (measure.IsMirrored)
        {
            var by = T.CreateChecked(measure.High - high);
            tableau.Values[row] = checked(tableau.Values[row] - tableau.Scale * by);
            (measure.High, measure.Span) = (high, measure.HasSpan ? measure.Span - by : T.Zero);
        }
        else
        {
            (measure.High, measure.HasSpan, measure.Span) = (high, true, T.CreateChecked(high - measure.Low));
        }

        return !measure.HasSpan || !T.IsNegative(measure.Span);
    }

    static bool RaiseLow(Tableau<T> tableau, int row, long low)
    {
        var measure = tableau.Measures[tableau.Basic[row]];
        if (measure.IsMirrored)
        {
            (measure.Low, measure.HasSpan, measure.Span) = (low, true, T.CreateChecked(measure.High - low));
        }
        else
        {
            var by = T.CreateChecked(low - measure.Low);
            tableau.Values[row] = checked(tableau.Values[row] - tableau.Scale * by);
            (measure.Low, measure.Span, measure.IsFree) = (low, measure.HasSpan ? measure.Span - by : T.Zero, false);
        }

        return !measure.HasSpan || !T.IsNegative(measure.Span);
    }
}
