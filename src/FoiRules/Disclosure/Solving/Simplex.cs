using System.Numerics;

namespace FoiRules.Disclosure.Solving;

/// <summary>How a search for a least or greatest value ended.</summary>
enum Outcome
{
    /// <summary>It was found.</summary>
    Found,

    /// <summary>There is none: the value can grow or fall without end.</summary>
    Unbounded,

    /// <summary>The work allowed was used up first.</summary>
    Stopped,
}

/// <summary>The simplex method with bounds on all variables. It enters the largest coefficient, and after twenty steps without progress the first (Bland 1977), so that it always ends.</summary>
/// <typeparam name="T">The numbers of the tableau.</typeparam>
sealed class Simplex<T>(Tableau<T> tableau, WorkAllowance allowance)
    where T : struct, INumber<T>, ISignedNumber<T>
{
    const int PatienceWithoutProgress = 20;

    // What an entry costs, against one of 64 bits.
    static readonly long Weight = typeof(T) == typeof(long) ? 1 : typeof(T) == typeof(Int128) ? 8 : 200;

    int withoutProgress;

    /// <summary>The equations as they now stand.</summary>
    public Tableau<T> Tableau => tableau;

    /// <summary>Brings every row between its bounds. False where that cannot be done; null where the work allowed was used up first.</summary>
    public bool? MakeFeasible()
    {
        for (var row = 0; row < tableau.Rows.Length; row++)
        {
            if (!tableau.IsHeld[row] && Restore(row) is not true and var failed)
            {
                return failed;
            }
        }

        return true;
    }

    /// <summary>Brings one row between its bounds, and keeps those that are.</summary>
    public bool? Restore(int row)
    {
        var variable = tableau.Basic[row];
        var measure = tableau.Measures[variable];
        while (tableau.Basic[row] == variable)
        {
            if (measure.HasSpan && tableau.Values[row] > checked(tableau.Scale * measure.Span))
            {
                tableau.MirrorRow(row);
            }

            if (!T.IsNegative(tableau.Values[row]))
            {
                break;
            }

            if (allowance.IsUsedUp)
            {
                return null;
            }

            var column = Entering(row, upwards: true);
            if (column < 0)
            {
                return false;
            }

            Step(column, row);
        }

        tableau.IsHeld[row] = true;
        return true;
    }

    /// <summary>Makes a variable as large, or as small, as the system allows.</summary>
    public Outcome Optimise(int variable, bool upwards)
    {
        var measure = tableau.Measures[variable];
        while (!allowance.IsUsedUp)
        {
            var asMeasured = upwards ^ measure.IsMirrored;
            var row = tableau.RowOf(variable);
            if (row >= 0)
            {
                var column = IsAtBound(row, measure, asMeasured) ? -1 : Entering(row, asMeasured);
                if (column < 0)
                {
                    return Outcome.Found;
                }

                if (!Step(column, watched: -1))
                {
                    return Outcome.Unbounded;
                }
            }
            else if (!asMeasured || measure.IsFixed)
            {
                return Outcome.Found;
            }
            else
            {
                var wasMirrored = measure.IsMirrored;
                if (!Step(Array.IndexOf(tableau.Nonbasic, variable), watched: -1))
                {
                    return Outcome.Unbounded;
                }

                if (measure.IsMirrored != wasMirrored && tableau.RowOf(variable) < 0)
                {
                    return Outcome.Found;
                }
            }
        }

        return Outcome.Stopped;
    }

    bool IsAtBound(int row, Measure<T> measure, bool upwards) => upwards
        ? measure.HasSpan && tableau.Values[row] == checked(tableau.Scale * measure.Span)
        : !measure.IsFree && tableau.Values[row] == T.Zero;

    // The column by which the row's variable gets larger (upwards) or smaller; -1 where none does.
    int Entering(int row, bool upwards)
    {
        var (best, strength) = (-1, T.Zero);
        var entries = tableau.Rows[row];
        var takeFirst = withoutProgress > PatienceWithoutProgress;
        for (var j = 0; j < entries.Length; j++)
        {
            var gain = upwards ? -entries[j] : entries[j];
            if (gain <= T.Zero || tableau.Measures[tableau.Nonbasic[j]].IsFixed)
            {
                continue;
            }

            if (takeFirst ? best < 0 || tableau.Nonbasic[j] < tableau.Nonbasic[best] : gain > strength)
            {
                (best, strength) = (j, gain);
            }
        }

        return best;
    }

    // Raises the variable of a column until a held row, or the watched one on its way up to 0, stops it. False where nothing does.
    bool Step(int column, int watched)
    {
        var entering = tableau.Nonbasic[column];
        var own = tableau.Measures[entering];
        var stop = new Stop<T>(own.HasSpan ? entering : -1, own.Span);
        for (var i = 0; i < tableau.Rows.Length; i++)
        {
            var entry = tableau.Rows[i][column];
            if (entry == T.Zero || (i != watched && !tableau.IsHeld[i]))
            {
                continue;
            }

            var measure = tableau.Measures[tableau.Basic[i]];
            if (i == watched)
            {
                if (T.IsNegative(entry))
                {
                    stop.Offer(i, tableau.Basic[i], -tableau.Values[i], -entry, isUpper: false);
                }
            }
            else if (!T.IsNegative(entry))
            {
                if (!measure.IsFree)
                {
                    stop.Offer(i, tableau.Basic[i], tableau.Values[i], entry, isUpper: false);
                }
            }
            else if (measure.HasSpan)
            {
                stop.Offer(i, tableau.Basic[i], checked(tableau.Scale * measure.Span - tableau.Values[i]), -entry, isUpper: true);
            }
        }

        if (stop.Variable < 0)
        {
            return false;
        }

        withoutProgress = stop.Distance == T.Zero ? withoutProgress + 1 : 0;
        Exchange(column, stop);
        return true;
    }

    void Exchange(int column, in Stop<T> stop)
    {
        if (stop.Row < 0)
        {
            allowance.Spend(Weight * tableau.Rows.Length);
            tableau.MirrorColumn(column);
            return;
        }

        if (stop.IsUpper)
        {
            tableau.MirrorRow(stop.Row);
        }

        allowance.Spend(Weight * tableau.Rows.Length * tableau.Nonbasic.Length);
        tableau.Pivot(stop.Row, column);
    }
}
