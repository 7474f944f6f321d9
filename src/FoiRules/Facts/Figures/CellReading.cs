using System.Globalization;
using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>What stands in a cell, or behind the label of a line.</summary>
/// <param name="Kind">A number, a mark, or neither.</param>
/// <param name="Amount">What it says of a count; null for marks that say nothing and for text.</param>
public sealed record CellReading(MarkKind Kind, Amount? Amount)
{
    const int Longest = 40;
    const int MostDigits = 15;

    /// <summary>Nothing written.</summary>
    public static CellReading Blank { get; } = new(MarkKind.Blank, null);

    /// <summary>Words that label a line.</summary>
    public static CellReading Label { get; } = new(MarkKind.Text, null);

    /// <summary>Whether a figure stands here, or a mark in the place of one.</summary>
    public bool IsFigure => Kind is MarkKind.Number or MarkKind.Bound || (Kind == MarkKind.Hidden && Amount is not null);

    /// <summary>The whole of a cell.</summary>
    public static CellReading Of(Passage passage)
    {
        var text = passage.Prose.Text;
        if (text.Length is 0 or > Longest)
        {
            return text.Length == 0 ? Blank : new(CountMarks.Of(text), null);
        }

        if ((Plain(text) ?? Bounded(text)) is { } plain)
        {
            return plain;
        }

        var mark = CountMarks.Of(text);
        return mark != MarkKind.Text ? new(mark, null) : Said(passage, text);
    }

    /// <summary>Whether its thousands are set off, as nobody writes a year: "1,930".</summary>
    public bool IsGrouped { get; init; }

    /// <summary>Whether a cell is a year and nothing else.</summary>
    public bool IsYear => !IsGrouped && Amount is { IsExact: true, Low: >= 1900 and <= 2100, Unit: Units.Count };

    // Digits with commas or a thin gap, a sign, and a footnote mark or a note in brackets: nearly every cell there is.
    static CellReading? Plain(string text)
    {
        if (text.Length <= MostDigits && text[0] != '0' && text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0)
        {
            return Number(long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture));
        }

        var digits = Counted(text.AsSpan().Trim("* †"));
        var note = digits.IndexOf(" (");
        digits = note > 0 && digits[^1] == ')' ? digits[..note] : digits;
        digits = digits.Length > 2 && digits[0] == '(' && digits[^1] == ')' ? digits[1..^1] : digits;
        if (digits.Length is 0 or > MostDigits || !char.IsAsciiDigit(digits[^1]) || (digits[0] == '0' && digits.Length > 1 && digits[1] != '.'))
        {
            return digits.Equals("nil", StringComparison.OrdinalIgnoreCase) || digits.Equals("none", StringComparison.OrdinalIgnoreCase)
                ? new(MarkKind.Number, new Amount(0, 0) { IsInWords = true }) : null;
        }

        var isGrouped = digits.Length > 4 && digits[^4] == ' ' && char.IsAsciiDigit(digits[^5]);
        return decimal.TryParse(isGrouped ? digits.ToString().Replace(" ", "", StringComparison.Ordinal) : digits,
            NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? Number(value) with { IsGrouped = digits.Contains(',') } : null;
    }

    // "52% (n=41)", "52% (41)": the percentage tells less than the number it was made of.
    static ReadOnlySpan<char> Counted(ReadOnlySpan<char> text)
    {
        var open = text.IndexOf('(');
        if (open < 2 || text[^1] != ')' || text[..open].TrimEnd() is not [.., '%'])
        {
            return text;
        }

        var inside = text[(open + 1)..^1].Trim();
        inside = inside.StartsWith("n", StringComparison.OrdinalIgnoreCase) && inside[1..].TrimStart() is ['=', ..] and var behind ? behind[1..].TrimStart() : inside;
        return inside.Length is > 0 and < 8 && inside.IndexOfAnyExceptInRange('0', '9') < 0 ? inside : text;
    }

    static CellReading Number(decimal value) => new(MarkKind.Number, new Amount(value, value));

    // "0 < n < 5", "1 ≤ x ≤ 4", "LT5": bounds as mathematics writes them.
    static CellReading? Bounded(string text)
    {
        if (text.AsSpan().IndexOfAny('<', '≤', '&') < 0 && text.AsSpan().TrimStart(' ') is not ['l' or 'L', ..])
        {
            return null;
        }

        var plain = text.Replace(" ", "", StringComparison.Ordinal).Replace("&lt;", "<", StringComparison.Ordinal);
        if (plain.Length is 3 or 4 && plain.StartsWith("lt", StringComparison.OrdinalIgnoreCase) && int.TryParse(plain.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture, out var under) && under is > 1 and < 16)
        {
            return new(MarkKind.Hidden, new Amount(0, under - 1));
        }

        var (first, last) = (plain.IndexOfAny(['<', '≤']), plain.LastIndexOfAny(['<', '≤']));
        return first > 0 && last == first + 2 && char.IsLetter(plain[first + 1]) && int.TryParse(plain.AsSpan(0, first), NumberStyles.None, CultureInfo.InvariantCulture, out var low)
            && int.TryParse(plain.AsSpan(last + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var high) && low is 0 or 1 && high is > 1 and < 16
            ? new(MarkKind.Hidden, new Amount(plain[first] == '<' ? low + 1 : low, plain[last] == '<' ? high - 1 : high)) : null;
    }

    static CellReading Said(Passage passage, string text)
    {
        if (text.Length > 1 && text[0] is 'c' or 'C' && char.IsAsciiDigit(text[1]) && decimal.TryParse(text.AsSpan(1), NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var about))
        {
            return new(MarkKind.Number, new Amount(about, about) { IsApproximate = true });
        }

        for (var i = 0; i < passage.Words.Count && i < 5; i++)
        {
            if (AmountScan.At(passage, i) is not { } found)
            {
                continue;
            }

            var rest = text.AsSpan(found.End).Trim();
            if (found.Start == 0 && IsRest(rest) && !IsYears(found.Amount))
            {
                return With(found.Amount, rest);
            }

            // "Low number (<5)": a mark that says its own bound.
            return found.Amount.HidesSmallCount && found.Next == passage.Words.Count && passage.Words.Count <= 6 ? new(MarkKind.Hidden, found.Amount) : Label;
        }

        return Label;
    }

    static CellReading With(Amount amount, ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf(' ');
        var unit = Units.Named((end < 0 ? rest : rest[..end]).ToString().ToLowerInvariant(), amount.Value <= 1);
        amount = unit is not null && amount.Unit == Units.Count ? amount with { Unit = unit } : amount;
        return new(amount.HidesSmallCount ? MarkKind.Hidden : amount.Value is null ? MarkKind.Bound : MarkKind.Number, amount);
    }

    // Behind the number of a cell stand at most what it counts and a note: "3 wardens", "3 FTE", "3 (part-time)".
    static bool IsRest(ReadOnlySpan<char> rest) => rest.IsEmpty || rest is "*" or "." || (rest[0] == '(' && !rest.StartsWith("(%")) || rest.StartsWith("FTE") || rest.StartsWith("WTE")
        || (char.IsAsciiLetterLower(rest[0]) && rest.IndexOfAnyInRange('0', '9') < 0);

    static bool IsYears(Amount amount) => amount is { Low: >= 1900 and <= 2100, High: >= 1900 and <= 2100, Unit: Units.Count };
}
