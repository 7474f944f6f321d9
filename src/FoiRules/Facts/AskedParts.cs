using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>How questions name the parts for which they ask figures apart: "by pier", "each crew", "cargo and mail separately".</summary>
static class AskedParts
{
    /// <summary>The name of a part has no more words.</summary>
    public const int MostWords = 3;

    /// <summary>Parts stand no further behind what asks for them, in characters.</summary>
    public const int MostBehind = 120;

    /// <summary>Nor so much before it.</summary>
    public const int MostBefore = 80;

    /// <summary>Words that stand around a part.</summary>
    public static readonly string[] Around = ["of", "one", "your", "the", "our", "its", "their", "these", "i", "we", "it", "be", "would", "like", "want", "wish", "please", "show", "shown", "give", "given", "list", "listed", "provide", "provided", "figures", "numbers", "and", "or"];

    /// <summary>Words with which a part ends.</summary>
    public static readonly string[] Ending = ["and", "or", "of", "for", "in", "at", "on", "to", "from", "with", "who", "that", "which", "is", "are", "was", "were", "has", "had", "have", "please", "how", "what", "since", "during", "between"];

    /// <summary>What is listed by name, and the words of all of it: "divided into solicitors, barristers and court fees"; null where nothing is.</summary>
    public static (string Text, HashSet<string> Words)? Listed(Passage passage, int start)
    {
        var (words, text) = (passage.Words, passage.Prose.Text);
        var first = words.From(start);
        while (first < words.Count && words[first].Start < start + MostBefore && !Lists(words, first))
        {
            first++;
        }

        if (first + 1 >= words.Count || !Lists(words, first))
        {
            return null;
        }

        var (from, named, joined) = (words[first + 1].Start, new HashSet<string>(StringComparer.Ordinal), 0);
        var end = Math.Min(text.AsSpan(from).IndexOfAny(".?;(") is >= 0 and var at ? from + at : text.Length, from + MostBehind);
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

    /// <summary>The words of a part, from the first up to the last: behind "by" or "each", or before "separately".</summary>
    public static (int First, int Last)? Part(Passage passage, int at, bool isSaid)
    {
        var words = passage.Words;
        var (first, last) = (at + 1, at);
        if (isSaid && at > 0 && words[at].Lower == "separately")
        {
            for (first = last = at - 1; first > 0 && at - first <= MostBehind && !passage.BeginsSentence(words[first].Start); first--)
            {
            }

            for (; last > first && Array.IndexOf(Around, words[last].Lower) >= 0; last--)
            {
            }
        }
        else if (words[at].Lower == "by" || (isSaid && words[at].Lower is "per" or "each" or "every" or "into"))
        {
            for (; last + 1 < words.Count && last - at < MostWords + 2 && (last == at || IsNext(passage, last)) && (last < first || Array.IndexOf(Ending, words[last + 1].Lower) < 0 || IsKindOf(words, last)); last++)
            {
            }
        }

        for (; first < last && Array.IndexOf(Around, words[first].Lower) >= 0; first++)
        {
        }

        return first <= last ? (first, last) : null;
    }

    // "By type of waste".
    static bool IsKindOf(WordList words, int last) => words[last + 1].Lower == "of" && words[last].Lower is "type" or "kind" or "category" or "class";

    static bool IsNext(Passage passage, int word) => passage.Prose.Text.AsSpan(passage.Words[word].End, passage.Words[word + 1].Start - passage.Words[word].End).IsWhiteSpace();
}
