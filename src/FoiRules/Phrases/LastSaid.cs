namespace FoiRules.Phrases;

/// <summary>Up to which word a text says each phrase that has exceptions: only so far is it worth looking for what does not count.</summary>
/// <remarks>The phrases with exceptions have a bit each, those of one graph behind those of another, and each graph begins with a number of its own.</remarks>
sealed class LastSaid
{
    /// <summary>How many bits a number holds.</summary>
    public const int BitsHeld = 64;

    // By phrase, its bit; -1 for one without exceptions, of which nobody asks.
    readonly int[] bitOf;

    // The bits of those that have exceptions which begin with any word.
    readonly ulong[] byAny;

    // By bit, counted through all texts, so that nothing need be cleared from one to the next.
    readonly int[] lasts;
    int begin = 1;

    /// <summary>For the phrases of some graphs.</summary>
    public LastSaid(PhraseGraph[] graphs)
    {
        var (phrases, room) = (0, 0);
        foreach (var graph in graphs)
        {
            room += Room(graph);
            phrases = Math.Max(phrases, graph.Excepted == 0 ? 0 : graph.ExceptedPhrase(graph.Excepted - 1) + 1);
        }

        (bitOf, Bits, lasts, byAny) = (new int[phrases], new ulong[room], new int[room * BitsHeld], new ulong[room]);
        Array.Fill(bitOf, -1);
        var first = 0;
        foreach (var graph in graphs)
        {
            for (var i = 0; i < graph.Excepted; i++)
            {
                var excepted = graph.ExceptedPhrase(i);
                bitOf[excepted] = graph.IsLeftOut(excepted) ? bitOf[excepted] : first + i;
            }

            graph.ExceptedByAny.CopyTo(byAny, first / BitsHeld);
            first += Room(graph) * BitsHeld;
        }
    }

    /// <summary>The bits of the phrases said in the sentence at hand.</summary>
    public ulong[] Bits { get; }

    /// <summary>All of those in one.</summary>
    public ulong AnyBits { get; private set; }

    /// <summary>Whether one of them has an exception that begins with any word.</summary>
    public bool IsAnyExceptedByAny
    {
        get
        {
            var both = 0UL;
            for (var i = 0; i < byAny.Length; i++)
            {
                both |= byAny[i] & Bits[i];
            }

            return both != 0;
        }
    }

    /// <summary>How many numbers hold the bits of a graph.</summary>
    public static int Room(PhraseGraph graph) => (graph.Excepted + BitsHeld - 1) / BitsHeld;

    /// <summary>Sets a bit.</summary>
    public static void Set(ulong[] bits, int bit) => bits[bit / BitsHeld] |= 1UL << (bit % BitsHeld);

    /// <summary>Notes a phrase that is said in the sentence at hand.</summary>
    /// <param name="said">The phrase.</param>
    /// <param name="last">Its last word.</param>
    public void Add(int said, int last)
    {
        if (said < bitOf.Length && bitOf[said] is >= 0 and var bit)
        {
            lasts[bit] = Math.Max(lasts[bit], begin + last);
            Set(Bits, bit);
            AnyBits |= 1UL << bit;
        }
    }

    /// <summary>Forgets what was said in a sentence.</summary>
    public void Clear()
    {
        AnyBits = 0;
        Array.Clear(Bits);
    }

    /// <summary>Behind the last sentence of a text.</summary>
    /// <param name="words">How many words it has.</param>
    public void End(int words)
    {
        begin += words;
        if (begin > int.MaxValue / 2)
        {
            begin = 1;
            Array.Clear(lasts);
        }
    }

    /// <summary>Whether a phrase with exceptions, by its bit in one of the numbers, is said in the sentence of a word, and reaches the word or ends behind it.</summary>
    public bool Reaches(int number, int bit, int word) => lasts[(number * BitsHeld) + bit] >= begin + word;
}
