using System.Numerics;

namespace FoiRules.Letters;

/// <summary>A set of signs.</summary>
struct SignSet
{
    const int Half = 64;

    ulong low;
    ulong high;

    /// <summary>Whether there is none.</summary>
    public readonly bool IsEmpty => (low | high) == 0;

    /// <summary>Adds a sign where it is shown.</summary>
    public void Add(Sign sign, bool isShown = true)
    {
        if (isShown && (int)sign < Half)
        {
            low |= 1UL << (int)sign;
        }
        else if (isShown)
        {
            high |= 1UL << ((int)sign - Half);
        }
    }

    /// <summary>Adds the signs that also count for the segments around the one that shows them.</summary>
    public void AddFar(SignSet other) => low |= other.low & ((1UL << SignWeights.Far) - 1);

    /// <summary>Whether a sign is in it.</summary>
    public readonly bool Has(Sign sign) => ((int)sign < Half ? low >> (int)sign & 1 : high >> ((int)sign - Half) & 1) != 0;

    /// <summary>Takes out the first sign.</summary>
    /// <returns>Its number; -1 where none is left.</returns>
    public int Take()
    {
        if (low != 0)
        {
            var sign = BitOperations.TrailingZeroCount(low);
            low &= low - 1;
            return sign;
        }

        if (high != 0)
        {
            var sign = BitOperations.TrailingZeroCount(high) + Half;
            high &= high - 1;
            return sign;
        }

        return -1;
    }
}
