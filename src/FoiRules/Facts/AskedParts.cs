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
