namespace FoiRules.Phrases;

/// <summary>A node behind the first word of phrases, with all that tells whether the words that follow can lead on from it: most cannot, and then the graph need not be looked at.</summary>
readonly struct FirstStep
{
    readonly ulong words;
    readonly ulong gapWords;
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
            gapOthers |= behind.OtherBits | (behind.Ends ? PhraseStep.Gap : 0);
        }
    }

    /// <summary>The node.</summary>
    public int Node { get; }

    /// <summary>Whether a phrase may end here before a gap behind which nothing follows.</summary>
    public bool MayEndBeforeGap => (gapOthers & PhraseStep.Gap) != 0;

    /// <summary>Its ways over words and prefixes.</summary>
    public KeyedWays Keyed { get; }

    /// <summary>Whether the word at hand may lead on as it is named; where not, surely it does not.</summary>
    public bool MayLeadOverWord(in WordBits at) => (words & at.Word) != 0;

    /// <summary>Whether a word at hand or close behind it may lead on over a gap, or a phrase may end before the gap.</summary>
    public bool MayLeadOverGap(in WordBits at) => (gapWords & at.NextWords) != 0 || (gapOthers & (at.NextOthers | PhraseStep.Gap)) != 0;

    /// <summary>Whether the word at hand may lead on as a number or by its beginning.</summary>
    public bool MayLeadOverOther(in WordBits at) => (others & at.Other) != 0;
}
