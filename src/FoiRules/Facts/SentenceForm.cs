using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>What the words of a sentence tell without their meaning.</summary>
/// <param name="Words">How many words it has.</param>
/// <param name="IsNegated">Whether it says "not", "no", "never", "without" or the like.</param>
/// <param name="IsFirstPerson">Whether the authority speaks of itself as "we" or "I".</param>
sealed record SentenceForm(int Words, bool IsNegated, bool IsFirstPerson)
{
    static readonly HashSet<string> Negations = new(StringComparer.Ordinal)
    {
        "not", "no", "none", "never", "neither", "nor", "nothing", "nobody", "without", "cannot", "nil",
    };

    static readonly HashSet<string> FirstPersons = new(StringComparer.Ordinal)
    {
        "i", "we", "our", "us", "my", "me", "ours", "i'm", "i've", "i'd", "i'll", "we're", "we've", "we'd", "we'll",
    };

    /// <summary>Reads the words from an index up to the end of a sentence, and moves the index behind them.</summary>
    public static SentenceForm Read(List<Word> words, ref int at, int end)
    {
        var (first, negated, firstPerson) = (at, false, false);
        for (; at < words.Count && words[at].Start < end; at++)
        {
            var word = words[at].Lower;
            negated |= Negations.Contains(word) || word.EndsWith("n't", StringComparison.Ordinal);
            firstPerson |= FirstPersons.Contains(word);
        }

        return new SentenceForm(at - first, negated, firstPerson);
    }
}
