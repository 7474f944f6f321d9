namespace FoiRules.Text;

/// <summary>A number written in several words: "twenty-three", "one hundred and four", "half a dozen", "two and a half".</summary>
/// <param name="Value">What it says.</param>
/// <param name="Next">The index of the first word behind it.</param>
public sealed record SpelledOut(decimal Value, int Next);

/// <summary>Reads numbers that are written in words. Humanizer writes them, but does not read them.</summary>
public static class SpelledNumbers
{
    // "Hundred hundred hundred" is no number, and must not run over.
    const decimal MostCounted = 1_000_000_000;

    /// <summary>The number that begins at a word, or null. "A" and "half" begin one only before a word of number: "a dozen".</summary>
    public static SpelledOut? At(WordList words, string text, int at)
    {
        // No other letter begins a number; most words of a letter are not worth a look-up.
        if (words[at].Lower[0] is not ('a' or 'd' or 'e' or 'f' or 'h' or 'n' or 'o' or 's' or 't' or 'z'))
        {
            return null;
        }

        var (i, total, group, isAny) = (at, 0m, 0m, false);
        if (Is(words, i, "half") && Is(words, i + 1, "a", "an"))
        {
            return Is(words, i + 2, "dozen") ? new(6, i + 3) : (Is(words, i + 2, "hour", "day") || Is(words, i + 2, "year", "million")) ? new(0.5m, i + 2) : null;
        }

        if (Is(words, i, "a", "an") && Scale(words, i + 1) > 0)
        {
            (group, isAny, i) = (1, true, i + 1);
        }

        var last = 0m;
        while (i < words.Count && (!isAny || IsJoined(words, text, i)))
        {
            var word = words[i].Lower;
            if (Scale(words, i) is > 0 and var scale && (isAny || word == "dozen") && group <= MostCounted)
            {
                (total, group) = scale >= 1000 ? (total + (Math.Max(group, 1) * scale), 0m) : (total, Math.Max(group, 1) * scale);
                last = scale;
            }
            else if (Small(word) is { } value && Fits(last, value))
            {
                (group, last) = (group + value, value);
            }
            else if (word != "and" || last < 100 || i + 1 >= words.Count || !IsJoined(words, text, i + 1) || Small(words[i + 1].Lower) is null)
            {
                break;
            }

            (isAny, i) = (true, i + 1);
        }

        if (!isAny)
        {
            return null;
        }

        var whole = total + group;
        return Is(words, i, "and") && Is(words, i + 1, "a") && Is(words, i + 2, "half") ? new(whole + 0.5m, i + 3) : new(whole, i);
    }

    /// <summary>What a word multiplies by: "hundred", "thousand", "million", "dozen"; 0 for every other.</summary>
    public static decimal Scale(WordList words, int at) => at >= words.Count ? 0 : words[at].Lower switch
    {
        "dozen" => 12,
        "hundred" => 100,
        "thousand" => 1_000,
        "million" => 1_000_000,
        "billion" => 1_000_000_000,
        _ => 0,
    };

    // A word of one number follows a larger one: "twenty three", "hundred and four"; "two three" are two numbers.
    static bool Fits(decimal last, int value) => last == 0 || last >= 100 || (last is >= 20 and < 100 && value is > 0 and < 10);

    static int? Small(string word) => char.IsAsciiDigit(word[0]) ? null : NumberWords.Value(word);

    static bool IsJoined(WordList words, string text, int at) =>
        at > 0 && text.AsSpan(words[at - 1].End, words[at].Start - words[at - 1].End) is " " or "-" or "–" or "‑";

    static bool Is(WordList words, int at, string word) => at < words.Count && words[at].Lower == word;

    static bool Is(WordList words, int at, string one, string other) => Is(words, at, one) || Is(words, at, other);
}
