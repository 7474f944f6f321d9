using System.Numerics;
using FoiRules.Disclosure.Intervals;

namespace FoiRules.Disclosure.Solving;

/// <summary>The least and greatest value of each variable among the whole-number solutions met so far. One solution settles many bounds, and most need no search of their own.</summary>
/// <param name="variables">How many variables there are.</param>
sealed class Vertices(int variables)
{
    readonly long[] least = Filled(variables, long.MaxValue);
    readonly long[] greatest = Filled(variables, long.MinValue);

    /// <summary>Whether a whole-number solution was met.</summary>
    public bool Any { get; private set; }

    /// <summary>The best value met of a variable; null before the first solution.</summary>
    public long? Best(int variable, bool upwards) => Any ? (upwards ? greatest : least)[variable] : null;

    /// <summary>Takes in the solution at which a tableau stands. False where it is not in whole numbers.</summary>
    public bool Meet<T>(Tableau<T> tableau)
        where T : struct, INumber<T>, ISignedNumber<T>
    {
        if (FirstFraction(tableau) >= 0)
        {
            return false;
        }

        for (var variable = 0; variable < least.Length; variable++)
        {
            var value = long.CreateChecked(tableau.ScaledValue(variable) / tableau.Scale);
            least[variable] = Math.Min(least[variable], value);
            greatest[variable] = Math.Max(greatest[variable], value);
        }

        return Any = true;
    }

    /// <summary>The first row whose variable is one of the system's and not a whole number; -1 for none.</summary>
    public static int FirstFraction<T>(Tableau<T> tableau)
        where T : struct, INumber<T>, ISignedNumber<T>
    {
        if (tableau.Scale == T.One)
        {
            return -1;
        }

        for (var row = 0; row < tableau.Basic.Length; row++)
        {
            if (tableau.Basic[row] < tableau.Variables && tableau.Values[row] % tableau.Scale != T.Zero)
            {
                return row;
            }
        }

        return -1;
    }

    /// <summary>The best whole value that the bound at which a tableau stands allows.</summary>
    public static long Rounded<T>(Tableau<T> tableau, int variable, bool upwards)
        where T : struct, INumber<T>, ISignedNumber<T>
    {
        var value = tableau.ScaledValue(variable);
        return long.CreateChecked(upwards ? Whole.Floor(value, tableau.Scale) : Whole.Ceiling(value, tableau.Scale));
    }

    static long[] Filled(int length, long value)
    {
        var array = new long[length];
        Array.Fill(array, value);
        return array;
    }
}
