using System.Numerics;

namespace FoiRules.Disclosure.Intervals;

/// <summary>Division that rounds down or up, and not towards nothing as the language does.</summary>
static class Whole
{
    /// <summary>The greatest whole number not above the quotient.</summary>
    public static T Floor<T>(T dividend, T divisor)
        where T : INumber<T>
    {
        var quotient = dividend / divisor;
        return dividend % divisor != T.Zero && T.IsNegative(dividend) != T.IsNegative(divisor) ? quotient - T.One : quotient;
    }

    /// <summary>The least whole number not below the quotient.</summary>
    public static T Ceiling<T>(T dividend, T divisor)
        where T : INumber<T> => -Floor(-dividend, divisor);
}
