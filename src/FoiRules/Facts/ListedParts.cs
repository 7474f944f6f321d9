using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>Parts that a question lists by name: "divided into solicitors, barristers and court fees".</summary>
static class ListedParts
{
    /// <summary>What is listed by name, and the words of all of it: "divided into solicitors, barristers and court fees"; null where nothing is.</summary>
    public static (string Text, HashSet<string> Words)? In(Passage passage, int start)
    {
        var (words, text) = (passage.Words, passage.Prose.Text);
        var first = words.From(start);
        while (first < words.Count && words[first].Start < start + AskedParts.MostBefore && !Lists(words, first))
        {
            first++;
        }

        if (first + 1 >= words.Count || !Lists(words, first))
        {
            return null;
        }

        var (from, named, joined) = (words[first + 1].Start, new HashSet<string>(StringComparer.Ordinal), 0);
        var end = Math.Min(text.AsSpan(from).IndexOfAny(".?;(") is >= 0 and var at ? from + at : text.Length, from + AskedParts.MostBehind);
        for (var i = first + 1; i < words.Count && words[i].Start < end; i++)
        {
            joined += words[i].Lower is "and" or "or" ? 1 : 0;
            if (LimbWords.Beginning(words[i].Spelling) is { } beginning)
            {
                named.Add(beginning);
            }
        }

        return joined > 0 && named.Count > 1 ? (text[from..end].TrimEnd(), named) : null;
    }

    static bool Lists(WordList words, int at) => words[at].Lower is "into" or "between" || (words[at].Lower == "for" && at > 0 && words[at - 1].Lower is "separately" or "individually");
}
