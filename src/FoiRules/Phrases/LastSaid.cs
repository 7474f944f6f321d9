using System.Numerics;

namespace FoiRules.Phrases;

/// <summary>Up to which word a text says each phrase that has exceptions: only so far is it worth looking for what does not count.</summary>
/// <remarks>The phrases with exceptions have a bit each, those of one graph behind those of another, and each graph begins with a number of its own.</remarks>
sealed class LastSaid
{
    const int BitsHeld = 64;

    // By phrase, its bit; -1 for one without exceptions, of which nobody asks.
    readonly int[] bitOf;

    // The bits of the phrases said in the sentence at hand, and all of those in one.
    readonly ulong[] bits;
    ulong anyBits;

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

        (bitOf, bits, lasts, byAny) = (new int[phrases], new ulong[room], new int[room * BitsHeld], new ulong[room]);
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
            Set(bits, bit);
            anyBits |= 1UL << bit;
        }
    }

    /// <summary>Looks in the sentence at hand for where a phrase that is said in it may not count, and goes on to the next sentence.</summary>
    /// <param name="firsts">What begins at each word.</param>
    /// <param name="words">The bits of the words.</param>
    /// <param name="sentence">The first word of the sentence.</param>
    /// <param name="end">Behind its last.</param>
    /// <param name="strike">What is done where an exception may begin: the graph, which of its phrases with exceptions it is of, and the word.</param>
    public void LookForExceptions(FirstSteps[] firsts, WordBits words, int sentence, int end, Action<PhraseGraph, int, int> strike)
    {
        if (anyBits == 0)
        {
            return;
        }

        var isAny = IsAnyExceptedByAny();
        for (var word = sentence; word < end; word++)
        {
            if (isAny || (words.Excepted(word) & anyBits) != 0)
            {
                LookForExceptions(firsts[word], word, strike);
            }
        }

        anyBits = 0;
        Array.Clear(bits);
    }

    // What begins at a word and is an exception of a phrase that it may reach.
    void LookForExceptions(FirstSteps? from, int word, Action<PhraseGraph, int, int> strike)
    {
        for (var place = 0; from is not null; from = from.Next)
        {
            var (any, own) = (from.Graph.ExceptedByAny, from.Excepted);
            for (var i = 0; i < any.Length; i++, place++)
            {
                for (var both = (i < own.Length ? any[i] | own[i] : any[i]) & bits[place]; both != 0; both &= both - 1)
                {
                    var bit = BitOperations.TrailingZeroCount(both);
                    if (lasts[(place * BitsHeld) + bit] >= begin + word)
                    {
                        strike(from.Graph, (i * BitsHeld) + bit, word);
                    }
                }
            }
        }
    }

    bool IsAnyExceptedByAny()
    {
        var both = 0UL;
        for (var i = 0; i < byAny.Length; i++)
        {
            both |= byAny[i] & bits[i];
        }

        return both != 0;
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
}
