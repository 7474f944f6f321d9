namespace FoiRules.Phrases;

/// <summary>Up to which word a text says each phrase that has exceptions: only so far is it worth looking for what does not count.</summary>
sealed class LastSaid
{
    // Of a phrase without exceptions, of which nobody asks.
    const int Ignored = int.MaxValue;

    // By phrase, counted through all texts, so that nothing need be cleared from one to the next.
    readonly int[] lasts;
    int begin = 1;

    // The first phrase of the text that has not been noted.
    int phrase;

    /// <summary>For the phrases of some graphs.</summary>
    public LastSaid(PhraseGraph[] graphs)
    {
        var phrases = 0;
        foreach (var graph in graphs)
        {
            phrases = Math.Max(phrases, graph.ExceptionsBehind);
        }

        lasts = new int[phrases];
        Array.Fill(lasts, Ignored);
        foreach (var graph in graphs)
        {
            for (var i = 0; i < graph.ExceptionsBehind; i++)
            {
                lasts[i] = graph.Exceptions(i) == 0 ? lasts[i] : 0;
            }
        }
    }

    /// <summary>The bits of the phrases said in the sentence at hand.</summary>
    public ulong Bits { get; private set; }

    /// <summary>The bit by which a phrase is looked for among several.</summary>
    public static ulong Bit(int phrase) => 1UL << (phrase & 63);

    /// <summary>Notes what is said in a sentence, and returns the word behind it.</summary>
    /// <param name="found">The phrases of the text.</param>
    /// <param name="isBarrier">For each word, whether a new sentence begins at it.</param>
    /// <param name="word">The first word of the sentence.</param>
    /// <param name="count">How many words the text has.</param>
    public int Next(FoundPhrases found, bool[] isBarrier, int word, int count)
    {
        Bits = 0;
        for (word++; word < count && !isBarrier[word]; word++)
        {
        }

        for (; phrase < found.Count && found.First(phrase) < word; phrase++)
        {
            Add(found.Phrase(phrase), found.Last(phrase));
        }

        return word;
    }

    /// <summary>Behind the last sentence of a text.</summary>
    /// <param name="words">How many words it has.</param>
    public void End(int words)
    {
        phrase = 0;
        begin += words;
        if (begin > int.MaxValue / 2)
        {
            begin = 1;
            for (var i = 0; i < lasts.Length; i++)
            {
                lasts[i] = lasts[i] == Ignored ? Ignored : 0;
            }
        }
    }

    /// <summary>Whether a phrase with exceptions is said in the sentence of a word, and reaches the word or ends behind it.</summary>
    public bool Reaches(int phrase, int word) => lasts[phrase] >= begin + word;

    void Add(int said, int last)
    {
        if (said < lasts.Length && lasts[said] is not Ignored and var before)
        {
            lasts[said] = Math.Max(before, begin + last);
            Bits |= Bit(said);
        }
    }
}
