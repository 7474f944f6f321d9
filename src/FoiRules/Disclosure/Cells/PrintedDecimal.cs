namespace FoiRules.Disclosure.Cells;

/// <summary>A number with decimals as it is printed: 37.2 is 372 with one decimal. It stands for all numbers that are printed so.</summary>
/// <param name="Digits">The digits without the point.</param>
/// <param name="Decimals">How many of them stand behind it.</param>
public sealed record PrintedDecimal(long Digits, int Decimals)
{
    /// <summary>More decimals than this are no longer a printed share or mean.</summary>
    public const int MostDecimals = 4;

    /// <summary>Ten to the power of the decimals.</summary>
    public long Unit => Decimals switch { 0 => 1, 1 => 10, 2 => 100, 3 => 1000, _ => 10_000 };
}
