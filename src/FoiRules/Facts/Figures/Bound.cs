using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>What the words around a number make of it.</summary>
enum Bound
{
    /// <summary>Nothing: the number itself.</summary>
    None,

    /// <summary>"Fewer than five", "&lt;5".</summary>
    Below,

    /// <summary>"Up to five", "five or fewer", "≤5".</summary>
    AtMost,

    /// <summary>"More than five", "&gt;5".</summary>
    Above,

    /// <summary>"At least five", "five or more", "5+".</summary>
    AtLeast,

    /// <summary>"Around five", "c.5", "five or so".</summary>
    About,
}

/// <summary>The words and signs before and behind a number that bound it.</summary>
static class Bounds
{
    /// <summary>The bound right before a number, and where it begins in the text.</summary>
    /// <param name="passage">The text.</param>
    /// <param name="word">The index of the first word of the number.</param>
    /// <param name="start">Where the number begins; set to where the bound begins.</param>
    /// <param name="first">The index of the first word of bound and number.</param>
    public static Bound Before(Passage passage, int word, ref int start, ref int first)
    {
        var (words, text) = (passage.Words, passage.Prose.Text);
        if (Sign(text, ref start) is not Bound.None and var sign)
        {
            return sign;
        }

        if (!Follows(text, words, word - 1, start))
        {
            return Bound.None;
        }

        var (one, two, three) = (Lower(words, word - 1), Lower(words, word - 2), Lower(words, word - 3));
        var (bound, length) = Phrase(one, two, three);
        if (bound == Bound.None)
        {
            return bound;
        }

        first = word - length;
        start = words[first].Start;
        return bound;
    }

    /// <summary>The bound right behind a number, and where it ends in the text.</summary>
    public static Bound Behind(Passage passage, ref int next, ref int end)
    {
        var (words, text) = (passage.Words, passage.Prose.Text);
        if (end < text.Length && text[end] == '+')
        {
            end++;
            return Bound.AtLeast;
        }

        if (Lower(words, next) != "or" || text.AsSpan(end, words[next].Start - end) is not " ")
        {
            return Bound.None;
        }

        var bound = Lower(words, next + 1) switch
        {
            "more" or "over" or "above" or "greater" => Bound.AtLeast,
            "fewer" or "less" or "under" or "below" => Bound.AtMost,
            "so" or "thereabouts" => Bound.About,
            _ => Bound.None,
        };
        if (bound != Bound.None)
        {
            (next, end) = (next + 2, words[next + 1].End);
        }

        return bound;
    }

    // The nearest word first: "no fewer than" is "than", "fewer", "no".
    static (Bound Bound, int Length) Phrase(string one, string two, string three) => (one, two, three) switch
    {
        ("than", "fewer" or "less", "no" or "not") => (Bound.AtLeast, 3),
        ("than", "more" or "greater", "no" or "not") => (Bound.AtMost, 3),
        ("than", "fewer" or "less" or "lower" or "smaller", _) => (Bound.Below, 2),
        ("than", "more", "little" or "bit" or "slightly" or "marginally") => (Bound.About, 3),
        ("than", "more" or "greater" or "higher", _) => (Bound.Above, 2),
        ("least" or "minimum", "at", _) => (Bound.AtLeast, 2),
        ("most", "at", _) => (Bound.AtMost, 2),
        ("of", "excess", "in") => (Bound.Above, 3),
        ("of", "upwards", _) => (Bound.AtLeast, 2),
        ("of", "minimum", "a") => (Bound.AtLeast, 3),
        ("of", "maximum", "a") => (Bound.AtMost, 3),
        ("to", "up", _) => (Bound.AtMost, 2),
        ("exceeding", "not", _) => (Bound.AtMost, 2),
        ("under" or "below", _, _) => (Bound.Below, 1),
        ("over" or "above", "just" or "slightly" or "marginally" or "fractionally", _) => (Bound.About, 2),
        ("over" or "above", "little" or "bit" or "shade" or "fraction", "a") => (Bound.About, 3),
        ("over" or "above" or "exceeding", _, _) => (Bound.Above, 1),
        ("estimated", "an", _) => (Bound.About, 2),
        ("around" or "about" or "approximately" or "approx" or "circa" or "ca" or "c" or "roughly" or "nearly" or "almost" or "some" or "estimated", _, _) => (Bound.About, 1),
        _ => (Bound.None, 0),
    };

    static Bound Sign(string text, ref int start)
    {
        var at = start > 0 && text[start - 1] == ' ' ? start - 1 : start;
        var (sign, before) = (at > 0 ? text[at - 1] : ' ', at > 1 ? text[at - 2] : ' ');
        var (bound, length) = (before, sign) switch
        {
            ('<', '=') => (Bound.AtMost, 2),
            ('>', '=') => (Bound.AtLeast, 2),
            (_, '<') => (Bound.Below, 1),
            (_, '>') => (Bound.Above, 1),
            (_, '≤') => (Bound.AtMost, 1),
            (_, '≥') => (Bound.AtLeast, 1),
            (_, '~' or '≈') => (Bound.About, 1),
            _ => (Bound.None, 0),
        };
        start = bound == Bound.None ? start : at - length;
        return bound;
    }

    static bool Follows(string text, WordList words, int before, int start) =>
        before >= 0 && words[before].End <= start && text.AsSpan(words[before].End, start - words[before].End) is " " or "." or ". ";

    static string Lower(WordList words, int at) => at >= 0 && at < words.Count ? words[at].Lower : "";
}
