using System.Globalization;

namespace FoiRules.Disclosure.Cells;

/// <summary>Reads a number as tables print it: thousands marked, a pound sign before, a note's mark behind.</summary>
static class NumberText
{
    // Counts and pounds beyond this are no table of a letter, and sums of them stay within 64 bits.
    const int MostDigits = 13;

    /// <summary>A whole number; null for anything else.</summary>
    public static long? Whole(string text)
    {
        var digits = Bare(text);
        return digits.Length is > 0 and <= MostDigits && digits.All(char.IsAsciiDigit) ? long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : null;
    }

    /// <summary>A number with or without decimals; null for anything else.</summary>
    public static PrintedDecimal? Decimal(string text)
    {
        var bare = Bare(text);
        var point = bare.IndexOf('.', StringComparison.Ordinal);
        var digits = point < 0 ? bare : bare.Remove(point, 1);
        var decimals = point < 0 ? 0 : bare.Length - point - 1;
        return Whole(digits) is { } number && decimals <= PrintedDecimal.MostDecimals && point != 0 && point != bare.Length - 1 ? new PrintedDecimal(number, decimals) : null;
    }

    static string Bare(string text) =>
        text.Trim().TrimStart('£').TrimEnd('*', '†', '‡', '¹', '²', '³').TrimEnd().Replace(",", "", StringComparison.Ordinal);
}
