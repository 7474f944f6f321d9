using System.Globalization;
using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>A bare number in a text.</summary>
/// <param name="Value">What it says.</param>
/// <param name="Unit">Money or percent by its sign; <see cref="Units.Count"/> without one.</param>
/// <param name="IsInWords">Whether it is spelled.</param>
/// <param name="Start">Where it begins in the text, its sign included.</param>
/// <param name="End">Where it ends in the text, its sign included.</param>
/// <param name="Next">The index of the first word behind it.</param>
sealed record ScannedNumber(decimal Value, string Unit, bool IsInWords, int Start, int End, int Next);

/// <summary>Reads one number with its sign: "1,234", "£1.2m", "3.5 per cent", "twenty-three". Anything else that begins with a digit is none: "4th", "10.30am", "3(b)".</summary>
static class NumberScan
{
    const int MostDigits = 15;

    public static ScannedNumber? At(Passage passage, int word)
    {
        var words = passage.Words;
        ref readonly var first = ref words[word];
        if (!WordSigns.Has(first, WordSign.Number))
        {
            return null;
        }

        var text = passage.Prose.Text;
        var (value, end, next, isInWords) = (0m, 0, 0, false);
        if (!char.IsAsciiDigit(first.Lower[0]))
        {
            var known = first.Lower == "single" ? new SpelledOut(1, word + 1) : IsCouple(words, word) ? new SpelledOut(2, word + 2) : SpelledNumbers.At(words, text, word);
            if (known is not { } spelled)
            {
                return null;
            }

            (value, next, isInWords) = (spelled.Value, spelled.Next, true);
            end = words[next - 1].End;
        }
        else if (Digits(text, first.Start, out value, out end) && Suffix(text, ref end, ref value) is { } suffix)
        {
            next = word;
            while (next < words.Count && words[next].Start < end)
            {
                next++;
            }

            if (suffix.Length > 0)
            {
                return new ScannedNumber(value, suffix, IsInWords: false, first.Start, end, next);
            }
        }
        else
        {
            return null;
        }

        return Signed(passage, new ScannedNumber(value, Units.Count, isInWords, first.Start, end, next));
    }

    // "A couple of tenants" are two of them.
    static bool IsCouple(WordList words, int word) => words[word].Lower == "couple" && word + 2 < words.Count && words[word + 1].Lower == "of" && (word == 0 || words[word - 1].Lower is "a" or "the" or "this" or "that");

    // "1,234.5" from its first digit on.
    static bool Digits(string text, int at, out decimal value, out int end)
    {
        end = Run(text, at);
        while (end < text.Length && text[end] == ',' && end - at <= MostDigits && Run(text, end + 1) == end + 4)
        {
            end += 4;
        }

        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            end = Run(text, end + 1);
        }

        value = 0;
        return end - at <= MostDigits && decimal.TryParse(text.AsSpan(at, end - at), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out value);
    }

    static int Run(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    // Letters straight behind a number: a scale ("45k"), a unit ("12km", "45p"), or no number at all ("4th", "12A"), which is null.
    static string? Suffix(string text, ref int end, ref decimal value)
    {
        var from = end;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        var (unit, scale) = text.AsSpan(from, end - from) switch
        {
            "" => ("", 1m),
            "k" or "K" => ("", 1_000m),
            "m" or "M" => ("", 1_000_000m),
            "bn" => ("", 1_000_000_000m),
            "p" => (Units.Money, 0.01m),
            "km" => (Units.Distance, 1m),
            "hrs" or "hours" => ("hours", 1m),
            _ => (null, 1m),
        };
        value *= scale;
        return unit;
    }

    // The signs around it: a currency before, "%" or "per cent" behind, "million" behind.
    static ScannedNumber Signed(Passage passage, ScannedNumber number)
    {
        var (words, text) = (passage.Words, passage.Prose.Text);
        if (SpelledNumbers.Scale(words, number.Next) is > 12 and var scale && number.Value < 1_000_000 && text.AsSpan(number.End, words[number.Next].Start - number.End) is " ")
        {
            number = number with { Value = number.Value * scale, End = words[number.Next].End, Next = number.Next + 1 };
        }

        var before = number.Start > 0 && text[number.Start - 1] == ' ' ? number.Start - 1 : number.Start;
        if (before > 0 && text[before - 1] is '£' or '$' or '€')
        {
            return number with { Unit = Units.Money, Start = before - 1 };
        }

        if (number.End < text.Length && text[number.End] == '%')
        {
            return number with { Unit = Units.Percent, End = number.End + 1 };
        }

        if (number.End + 1 < text.Length && text[number.End] == ' ' && text[number.End + 1] == '%')
        {
            return number with { Unit = Units.Percent, End = number.End + 2 };
        }

        var isPerCent = number.Next + 1 < words.Count && words[number.Next].Lower == "per" && words[number.Next + 1].Lower == "cent";
        return isPerCent ? number with { Unit = Units.Percent, End = words[number.Next + 1].End, Next = number.Next + 2 }
            : number.Next < words.Count && words[number.Next].Lower == "percent" ? number with { Unit = Units.Percent, End = words[number.Next].End, Next = number.Next + 1 }
            : number;
    }
}
