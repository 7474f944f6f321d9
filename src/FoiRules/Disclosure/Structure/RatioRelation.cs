using FoiRules.Disclosure.Cells;

namespace FoiRules.Disclosure.Structure;

/// <summary>A printed percentage or average ties two counts: its dividend is the printed number, give or take half of its last digit, times its divisor.</summary>
/// <param name="Dividend">The count above the line.</param>
/// <param name="Divisor">The count below it; null where it is printed nowhere, one for each <paramref name="Group"/>.</param>
/// <param name="Group">Says which unprinted divisors are the same.</param>
/// <param name="Printed">The number.</param>
/// <param name="PerCent">Whether it is a percentage; else an average.</param>
/// <param name="IsCutOff">Whether the digits that follow were dropped, not rounded.</param>
public sealed record RatioRelation(GridPlace Dividend, GridPlace? Divisor, int Group, PrintedDecimal Printed, bool PerCent, bool IsCutOff)
{
    /// <summary>By what the dividend is multiplied, twice, to be compared with the digits times the divisor.</summary>
    public long Scale => (PerCent ? 200 : 2) * Printed.Unit;

    /// <summary>Twice the printed digits, less what rounding may have added.</summary>
    public long Least => IsCutOff ? 2 * Printed.Digits : 2 * Printed.Digits - 1;

    /// <summary>Twice the printed digits, and what rounding may have taken away. Closed at both ends: halves are rounded in either way.</summary>
    public long Most => IsCutOff ? 2 * Printed.Digits + 2 : 2 * Printed.Digits + 1;
}
