using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>What the words of a sentence tell without their meaning.</summary>
/// <param name="Words">How many words it has.</param>
/// <param name="IsNegated">Whether it says "not", "no", "never", "without" or the like.</param>
/// <param name="IsFirstPerson">Whether the authority speaks of itself as "we" or "I".</param>
readonly record struct SentenceForm(int Words, bool IsNegated, bool IsFirstPerson)
{
    /// <summary>Reads the words from an index up to the end of a sentence, and moves the index behind them.</summary>
    public static SentenceForm Read(WordList words, ref int at, int end)
    {
        var (first, signs) = (at, WordSign.None);
        for (; at < words.Count && words[at].Start < end; at++)
        {
            signs |= WordSigns.Of(words[at].Spelling);
        }

        return new SentenceForm(at - first, (signs & WordSign.Negation) != WordSign.None, (signs & WordSign.FirstPerson) != WordSign.None);
    }
}
