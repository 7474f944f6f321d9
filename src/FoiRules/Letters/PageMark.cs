using System.Globalization;

namespace FoiRules.Letters;

/// <summary>A line with the number of a page.</summary>
/// <param name="At">The segment it is.</param>
/// <param name="Number">The number.</param>
/// <param name="Beside">What else stands on the line.</param>
/// <param name="IsCertain">Whether it says of how many, or is written as nothing but a page number is: "2 | Page".</param>
readonly record struct PageMark(int At, int Number, string Beside, bool IsCertain)
{
    const string Page = "page";
    const string Of = " of ";

    /// <summary>The page number of a line; null for a line without one.</summary>
    public static PageMark? In(string text, int at)
    {
        if (text.IndexOf(Page, StringComparison.OrdinalIgnoreCase) is not (>= 0 and var page))
        {
            return null;
        }

        var before = text.AsSpan(0, page).TrimEnd();
        var behind = text.AsSpan(page + Page.Length);
        if (before is [.., '|'] && behind.IsWhiteSpace() && int.TryParse(before[..^1], NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var alone))
        {
            return new PageMark(at, alone, "", IsCertain: true);
        }

        var digits = behind is [' ', ..] ? Digits(behind[1..]) : 0;
        if (digits == 0 || !int.TryParse(behind.Slice(1, digits), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        var rest = behind[(1 + digits)..];
        var last = rest.StartsWith(Of, StringComparison.OrdinalIgnoreCase) ? Digits(rest[Of.Length..]) : 0;
        rest = last > 0 ? rest[(Of.Length + last)..] : rest;
        return new PageMark(at, number, string.Concat(before, rest.Trim()), IsCertain: last > 0);
    }

    static int Digits(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : text.Length;
}
