using FoiRules.Letters;
using FoiRules.Phrases;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>Which of the numbers that stand in an answer tell something.</summary>
static class NumberSense
{
    // Whatever was asked for may be called so.
    static readonly string[] Cases = ["case", "cases", "instance", "instances", "incident", "incidents", "occurrence", "occurrences", "such", "other", "others", "record", "records", "figure", "figures", "entry", "entries", "change", "changes", "further", "additional", "more", "charge", "charges", "cost", "costs", "fee"];

    /// <summary>Whether a word may stand for whatever was asked for.</summary>
    public static bool IsCase(string word) => Array.IndexOf(Cases, word) >= 0;

    /// <summary>"No" among the first words of what was found: "there is no", "no fire has been".</summary>
    public static int? LastNo(Passage passage, int first, int end)
    {
        const int MostBefore = 4;
        for (var i = first; i < Math.Min(passage.Words.Count, first + MostBefore) && passage.Words[i].Start < end; i++)
        {
            if (passage.Words[i].Lower == "no")
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>Whether "every year" is said.</summary>
    public static bool IsEach(ReadOnlySpan<char> said) => said.StartsWith("every ", StringComparison.OrdinalIgnoreCase) || said.StartsWith("each ", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether "once" is no number: "once places have been offered", and not "once a year".</summary>
    public static bool IsConjunction(Passage passage, PhraseMatch match, Word behind) =>
        passage.Prose.Text.AsSpan(match.Start, match.End - match.Start).Equals("once", StringComparison.OrdinalIgnoreCase)
        && behind.Start == match.End + 1 && behind.Lower is not ("a" or "an" or "every" or "each" or "per" or "in" or "during" or "only" or "since");

    /// <summary>Whether a number is none of its own: "412,000" and "2.5" are one number each; "section 40(2)" has none.</summary>
    public static bool IsNone(string text, PhraseMatch match)
    {
        var start = match.Start;
        var before = text.AsSpan(0, start);
        return (start > 1 && text[start - 1] is ',' or '.' && char.IsAsciiDigit(text[start - 2])) || (before is [.., var letter, '('] && char.IsLetterOrDigit(letter))
            || IsOfPages(text.AsSpan(match.End)) || before.EndsWith("ection ") || before.EndsWith("egulation ") || before.EndsWith("rticle ") || before.EndsWith("ersion ") || before.EndsWith("Act ") || before.EndsWith(" s.");
    }

    // "(11 pages)" tells of what is enclosed.
    static bool IsOfPages(ReadOnlySpan<char> behind) => behind.StartsWith(" page") || behind.StartsWith("-page") || behind.StartsWith(" KB") || behind.StartsWith(" MB");
}
