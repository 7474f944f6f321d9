using System.Numerics;

namespace FoiRules.Disclosure.Complement;

/// <summary>What hiding a count costs, in whole numbers, so that the cheapest set is a matter of proof.</summary>
public static class SuppressionCost
{
    /// <summary>How many times a cell a total costs: it is hidden only where nothing else helps.</summary>
    public const long TotalFactor = 100;

    /// <summary>Every cell the same: the fewest cells.</summary>
    public static long ByCount(long value) => value < 0 ? 0 : 1;

    /// <summary>The count itself: the fewest people. What sdcTable and τ-ARGUS use unless told otherwise.</summary>
    public static long ByValue(long value) => Math.Max(value, 0);

    /// <summary>A thousand times the logarithm to base 2 of one more than the count, straight lines between powers of 2: between the two.</summary>
    public static long ByLogarithm(long value)
    {
        var one = Math.Max(value, 0) + 1;
        var power = BitOperations.Log2((ulong)one);
        return 1000L * power + (long)((Int128)1000 * (one - (1L << power)) >> power);
    }
}
