namespace FoiRules.Phrases;

/// <summary>A step in the graph of all phrases: the ways on from it, and the phrases that end at it.</summary>
sealed class PhraseNode
{
    readonly List<(PhraseElement Element, PhraseNode Next)> ways = [];
    readonly List<int> ends = [];

    public IReadOnlyList<(PhraseElement Element, PhraseNode Next)> Ways => ways;

    /// <summary>The marks of the phrases that end here.</summary>
    public IReadOnlyList<int> Ends => ends;

    /// <summary>Leads from this node over a whole phrase to an end marked <paramref name="mark"/>. The graph grows by a node for each word written, however many choices there are.</summary>
    public void Add(PhrasePart whole, int mark)
    {
        foreach (var last in Lead([this], whole))
        {
            last.ends.Add(mark);
        }
    }

    // The nodes at which a part that begins at any of some nodes may end.
    static List<PhraseNode> Lead(List<PhraseNode> from, PhrasePart part)
    {
        switch (part)
        {
            case ElementPart one:
                var next = new PhraseNode();
                foreach (var node in from)
                {
                    node.ways.Add((one.Element, next));
                }

                return [next];
            case SequencePart sequence:
                return sequence.Parts.Aggregate(from, Lead);
            case ChoicePart choice:
                var last = choice.Ways.SelectMany(w => Lead(from, w)).ToList();
                return choice.IsOptional ? [.. from, .. last] : last;
            default:
                return from;
        }
    }
}
