namespace FoiRules.Phrases;

/// <summary>A node behind the first word of phrases, with all that tells whether the words that follow can lead on from it: most cannot, and then the graph need not be looked at.</summary>
readonly struct FirstStep
{
    readonly ulong words;
    readonly ulong gapWords;
    readonly ulong gaps;
    readonly int others;
    readonly int gapOthers;

    /// <summary>Gathers what leads on from a node.</summary>
    public FirstStep(PhraseGraph graph, int node)
    {
        Node = node;
        var step = graph.Step(node);
        Keyed = step.Keyed;
        (words, others) = (step.WordBits, step.OtherBits);
        for (var way = step.Others; step.HasGap && way < step.Behind && step.Kind(way) == PhraseElementKind.Gap; way += PhraseStep.WaySize)
        {
            var behind = graph.Step(step.Next(way));
            gapWords |= behind.WordBits;
            gaps |= PhraseStep.GapBit(step.Next(way));
            gapOthers |= behind.OtherBits | (behind.Ends ? PhraseStep.Gap : 0);
            Gap = way == step.Others ? step.Next(way) : -1;
        }

        Gap = gaps == 0 || MayEndBeforeGap ? -1 : Gap;
    }

    /// <summary>The node.</summary>
    public int Node { get; }

    /// <summary>Whether a phrase may end here before a gap behind which nothing follows.</summary>
    public bool MayEndBeforeGap => (gapOthers & PhraseStep.Gap) != 0;

    /// <summary>The node behind its only gap; -1 where there is none or more than one, or a phrase may end before it.</summary>
    public int Gap { get; }

    /// <summary>Its ways over words and prefixes.</summary>
    public KeyedWays Keyed { get; }

    /// <summary>Whether a word of a bit may lead on as it is named; where not, surely it does not.</summary>
    public bool MayLeadOverWord(ulong word) => (words & word) != 0;

    /// <summary>Which of the word at hand and those close behind it may lead on over a gap, or whether a phrase may end before the gap: a bit each, none where surely nothing does.</summary>
    public uint BehindGap(WordBits bits, int at) => gaps == 0 ? 0 : bits.BehindGap(at, gapWords, gaps, gapOthers);

    /// <summary>Whether a word of these bits may lead on as a number or by its beginning.</summary>
    public bool MayLeadOverOther(int other) => (others & other) != 0;
}
