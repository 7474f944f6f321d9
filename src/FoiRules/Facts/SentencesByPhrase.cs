using System.Numerics;
using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>Which sentences say a phrase, so that a rule about a phrase asks those alone: few of a long letter's do.</summary>
sealed class SentencesByPhrase
{
    const int Bits = 64;

    readonly FactGroup sentences;

    // The numbers of the sentences that say the first phrase, then of those that say the second, and so on.
    readonly int[] numbers;
    readonly int[] starts;

    /// <summary>Notes what sentences say.</summary>
    /// <param name="sentences">The sentences, in order.</param>
    /// <param name="phrases">How many phrases there are.</param>
    public SentencesByPhrase(FactGroup sentences, int phrases)
    {
        (this.sentences, starts) = (sentences, new int[phrases + 1]);
        for (var i = 0; i < sentences.Count; i++)
        {
            foreach (var phrase in ((StatementFact)sentences[i]).Says)
            {
                starts[phrase]++;
            }
        }

        // From the end of each phrase's numbers towards its start, and from the last sentence to the first.
        for (var phrase = 1; phrase <= phrases; phrase++)
        {
            starts[phrase] += starts[phrase - 1];
        }

        numbers = new int[starts[phrases]];
        for (var i = sentences.Count - 1; i >= 0; i--)
        {
            foreach (var phrase in ((StatementFact)sentences[i]).Says)
            {
                numbers[--starts[phrase]] = i;
            }
        }
    }

    /// <summary>The sentences in some parts of the letter that say one of several phrases, in order.</summary>
    public List<Fact> Of(int[] phrases, PartSet parts)
    {
        var says = new ulong[(sentences.Count / Bits) + 1];
        foreach (var phrase in phrases)
        {
            for (var i = starts[phrase]; i < starts[phrase + 1]; i++)
            {
                says[numbers[i] / Bits] |= 1UL << (numbers[i] % Bits);
            }
        }

        var found = new List<Fact>();
        for (var i = 0; i < says.Length; i++)
        {
            for (var left = says[i]; left != 0; left &= left - 1)
            {
                var sentence = sentences[(i * Bits) + BitOperations.TrailingZeroCount(left)];
                if (parts.Contains(sentence.Part))
                {
                    found.Add(sentence);
                }
            }
        }

        return found;
    }
}
