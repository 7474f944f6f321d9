using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>What the words of a sentence tell without their meaning.</summary>
/// <param name="Words">How many words it has.</param>
/// <param name="IsNegated">Whether it says "not", "no", "never", "without" or the like.</param>
/// <param name="IsFirstPerson">Whether the authority speaks of itself as "we" or "I".</param>
sealed record SentenceForm(int Words, bool IsNegated, bool IsFirstPerson)
{
    /// <summary>Reads the words from an index up to the end of a sentence, and moves the index behind them.</summary>
    public static SentenceForm Read(WordList words, ref int at, int end)
    {
        var (first, negated, firstPerson) = (at, false, false);
        for (; at < words.Count && words[at].Start < end; at++)
        {
            var word = words[at].Lower;
            negated |= IsNegation(word) || word.EndsWith("n't", StringComparison.Ordinal);
            firstPerson |= IsFirst(word);
        }

        return new SentenceForm(at - first, negated, firstPerson);
    }

    static bool IsNegation(string word) => word is "not" or "no" or "none" or "never" or "neither" or "nor" or "nothing" or "nobody" or "without" or "cannot" or "nil";

    static bool IsFirst(string word) => word is "i" or "we" or "our" or "us" or "my" or "me" or "ours" or "i'm" or "i've" or "i'd" or "i'll" or "we're" or "we've" or "we'd" or "we'll";
}
