using FoiRules.Text;

namespace FoiRules.Phrases;

/// <summary>The bits by which a word of a text, and it and those that a gap may skip behind it, are looked for among the ways on from a node.</summary>
struct WordBits
{
    /// <summary>The bit of the word itself, if phrases name it.</summary>
    public ulong Word;

    /// <summary>Those of the word and the six behind it.</summary>
    public ulong NextWords;

    /// <summary>The bits of the phrases of which an exception may begin with the word.</summary>
    public ulong Excepted;

    /// <summary>The bits of the ways over anything but a word that may lead over it.</summary>
    public int Other;

    /// <summary>Those of the word and the six behind it.</summary>
    public int NextOthers;

    /// <summary>Notes the bits of words.</summary>
    /// <param name="bits">Where; there is room for all.</param>
    /// <param name="words">The words.</param>
    /// <param name="graphs">The graphs that number them.</param>
    /// <param name="prefixes">The prefixes in them.</param>
    public static void Note(WordBits[] bits, WordList words, PhraseGraph[] graphs, Prefixes prefixes)
    {
        var count = words.Count;
        for (var i = 0; i < count; i++)
        {
            var steps = FirstSteps.Of(words[i].Spelling, graphs, prefixes);
            ref var at = ref bits[i];
            at.Word = at.NextWords = steps.Word;
            at.Excepted = steps.ExceptedBits;
            at.Other = at.NextOthers = steps.Other;
        }

        // Of each and the six behind it: of two words, of two such pairs, of two such fours that overlap.
        Widen(bits, count, 1);
        Widen(bits, count, 2);
        Widen(bits, count, PhrasePattern.GapWords - 3);
    }

    static void Widen(WordBits[] bits, int count, int by)
    {
        for (var i = 0; i + by < count; i++)
        {
            bits[i].NextWords |= bits[i + by].NextWords;
            bits[i].NextOthers |= bits[i + by].NextOthers;
        }
    }
}
