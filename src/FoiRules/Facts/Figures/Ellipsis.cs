using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>A number whose noun was said before it in the sentence: "12 porters in 2021 and two in 2022", "Moor End has 11 volunteers and Quayside has three".</summary>
static class Ellipsis
{
    // A sentence may be as long as a letter, and have a number in every word.
    const int Furthest = 8;

    /// <summary>Whether a number stands where a noun is left out: behind "and", a comma or a verb of having, and before a preposition or the end of its clause.</summary>
    public static bool Is(Passage passage, ScannedAmount found)
    {
        if (found.First == 0)
        {
            return false;
        }

        var (words, text) = (passage.Words, passage.Prose.Text);
        var previous = words[found.First - 1];
        var isOpened = previous.Lower is "and" or "then" or "has" or "had" or "have" or "employs" or "employed" or "only" or "just"
            || text.AsSpan(previous.End, found.Start - previous.End).Trim() is "," or ";";
        var behind = found.Next < words.Count ? text.AsSpan(found.End, words[found.Next].Start - found.End).Trim() : ".";
        var isClosed = behind is "." or ";" or "," or ")" || (behind.IsEmpty && (words[found.Next].Lower is "in" or "at" or "for" or "during" or "from" or "by" or "and" or "part" or "full" || IsPast(words[found.Next].Lower)));
        return (isOpened && isClosed) || (behind.IsEmpty && IsOfMany(passage, found));
    }

    // "Of the 58 apprentices 2 are new".
    static bool IsOfMany(Passage passage, ScannedAmount found)
    {
        var words = passage.Words;
        var first = found.First;
        while (first > 0 && found.First - first < Furthest && !passage.BeginsSentence(words[first].Start))
        {
            first--;
        }

        return found.First - first is > 2 and < Furthest && words[first].Lower == "of" && words[found.Next].Lower is "are" or "were" or "is" or "was" or "have" or "has" or "had" or "left" or "did";
    }

    // "57 students completed and 3 withdrew".
    static bool IsPast(string word) => (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal)) || word is "left" or "withdrew" or "died" or "went" or "took" or "won" or "lost" or "were" or "did" or "had" or "chose" or "became" or "fell";
}
