using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>An amount and where it stands in its text.</summary>
/// <param name="Amount">What it says.</param>
/// <param name="Start">Where it begins, with the words that bound it: "fewer than five".</param>
/// <param name="End">Where it ends.</param>
/// <param name="Number">The index of the first word of its number, without the words that bound it.</param>
/// <param name="First">The index of its first word.</param>
/// <param name="Next">The index of the first word behind it.</param>
sealed record ScannedAmount(Amount Amount, int Start, int End, int Number, int First, int Next);

/// <summary>Reads a number with what bounds it: "around 40", "between five and ten", "20-30", "10+".</summary>
static class AmountScan
{
    /// <summary>The amount whose number begins at a word, or null.</summary>
    public static ScannedAmount? At(Passage passage, int word)
    {
        if (NumberScan.At(passage, word) is not { } number)
        {
            return null;
        }

        number = WithDigits(passage, number);
        if (UpperEnd(passage, word, number) is { } upper)
        {
            return Range(passage, word, number, upper);
        }

        var (start, first, end, next) = (number.Start, word, number.End, number.Next);
        var bound = Bounds.Before(passage, word, ref start, ref first);
        bound = bound == Bound.None ? Bounds.Behind(passage, ref next, ref end) : bound;

        // "10 or so" is about ten; "at least 10 or so" stays a bound.
        return new ScannedAmount(Of(number, bound), start, end, word, first, next);
    }

    // "Two (2) officers" says one number twice.
    static ScannedNumber WithDigits(Passage passage, ScannedNumber number)
    {
        var (words, text) = (passage.Words, passage.Prose.Text);
        return number.IsInWords && number.Next < words.Count && text.AsSpan(number.End).StartsWith(" (") && words[number.Next].Start == number.End + 2
            && NumberScan.At(passage, number.Next) is { } digits && digits.Value == number.Value && digits.End < text.Length && text[digits.End] == ')'
            ? number with { End = digits.End + 1, Next = digits.Next } : number;
    }

    static Amount Of(ScannedNumber number, Bound bound)
    {
        var value = number.Value;
        var low = bound switch { Bound.Below or Bound.AtMost => 0, Bound.Above => value + Step(value), _ => value };
        decimal? high = bound switch { Bound.Below => value - Step(value), Bound.Above or Bound.AtLeast => null, _ => value };
        return new Amount(low, high, number.Unit) { IsApproximate = bound == Bound.About, IsInWords = number.IsInWords };
    }

    // "Fewer than five" of what comes in wholes is four at most; of 4.5 no whole step is known.
    static decimal Step(decimal value) => value == decimal.Truncate(value) && value > 0 ? 1 : 0;

    // "2018/19 - £40" is a year and a sum. The second number of a range: behind a dash, "to", "or" between words, or "and" after "between".
    static ScannedNumber? UpperEnd(Passage passage, int word, ScannedNumber lower)
    {
        var (words, text) = (passage.Words, passage.Prose.Text);
        var next = lower.Next;
        if (next >= words.Count || lower.End >= text.Length || (lower.Start > 0 && text[lower.Start - 1] == '/'))
        {
            return null;
        }

        var upper = text.AsSpan(lower.End, words[next].Start - lower.End).Trim(' ') switch
        {
            "-" or "–" or "—" or "- £" or "-£" or "–£" or "– £" => next,
            "" when words[next].Lower == "to" || (words[next].Lower == "or" && lower.IsInWords) || (words[next].Lower == "and" && IsBetween(passage, word, lower)) => next + 1,
            _ => -1,
        };
        return upper >= 0 && upper < words.Count && NumberScan.At(passage, upper) is { } found && found.Value > lower.Value
            && (found.Unit == lower.Unit || lower.Unit == Units.Count || found.Unit == Units.Count) ? found : null;
    }

    static bool IsBetween(Passage passage, int word, ScannedNumber lower) =>
        word > 0 && passage.Words[word - 1].Lower == "between" && passage.Prose.Text.AsSpan(passage.Words[word - 1].End, lower.Start - passage.Words[word - 1].End) is " ";

    static ScannedAmount Range(Passage passage, int word, ScannedNumber lower, ScannedNumber upper)
    {
        var isOpened = word > 0 && passage.Words[word - 1].Lower is "between" or "from" && passage.Words[word - 1].End + 1 == lower.Start;
        var first = isOpened ? word - 1 : word;
        var unit = lower.Unit == Units.Count ? upper.Unit : lower.Unit;
        return new ScannedAmount(new Amount(lower.Value, upper.Value, unit) { IsInWords = lower.IsInWords }, isOpened ? passage.Words[first].Start : lower.Start, upper.End, word, first, upper.Next);
    }
}
