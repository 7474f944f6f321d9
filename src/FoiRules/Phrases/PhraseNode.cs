namespace FoiRules.Phrases;

/// <summary>A way on from a node: over one element to the next node.</summary>
sealed record PhraseWay(PhraseElementKind Kind, string Text, PhraseNode Next)
{
    /// <summary>The number of its word in the vocabulary of the graph; -1 where it has none.</summary>
    public int Number { get; set; }
}

/// <summary>A step in the graph of all phrases: the ways on from it, and the phrases that end at it.</summary>
sealed class PhraseNode
{
    /// <summary>The ways on, in the order they were written; null at the end of a phrase.</summary>
    public List<PhraseWay>? Ways { get; private set; }

    /// <summary>The marks of the phrases that end here; null inside a phrase.</summary>
    public List<int>? Ends { get; private set; }

    /// <summary>Its number among the nodes of its graph; zero before it has one.</summary>
    public int Number { get; set; }

    /// <summary>Its place in the flat graph; zero before it has one.</summary>
    public int Place { get; set; }

    /// <summary>Leads from this node over every one of some wordings, to ends marked <paramref name="mark"/>.</summary>
    public void Add(IReadOnlyList<PhrasePattern> patterns, int mark)
    {
        foreach (var pattern in patterns)
        {
            Add(pattern.Whole, mark);
        }
    }

    /// <summary>Leads from this node over a whole phrase to an end marked <paramref name="mark"/>. The graph grows by a node for each word written, however many choices there are.</summary>
    public void Add(PhrasePart whole, int mark)
    {
        foreach (var last in Lead([this], whole))
        {
            last.End(mark);
        }
    }

    /// <summary>Leads from this node over whatever another leads over first, straight to an end marked <paramref name="mark"/>.</summary>
    public void AddFirsts(PhraseNode of, int mark)
    {
        var end = new PhraseNode();
        end.End(mark);
        foreach (var way in of.Ways ?? [])
        {
            Add(new PhraseWay(way.Kind, way.Text, end));
        }
    }

    /// <summary>Leads on over one element.</summary>
    public void Add(PhraseWay way) => (Ways ??= new List<PhraseWay>(1)).Add(way);

    /// <summary>Ends a phrase here.</summary>
    public void End(int mark) => (Ends ??= new List<int>(1)).Add(mark);

    // The nodes at which a part that begins at any of some nodes may end.
    static List<PhraseNode> Lead(List<PhraseNode> from, PhrasePart part)
    {
        switch (part)
        {
            case ElementPart one:
                var next = new PhraseNode();
                var way = new PhraseWay(one.Element.Kind, one.Element.Text, next);
                foreach (var node in from)
                {
                    node.Add(way);
                }

                return [next];
            case SequencePart sequence:
                foreach (var inner in sequence.Parts)
                {
                    from = Lead(from, inner);
                }

                return from;
            case ChoicePart choice:
                List<PhraseNode> last = choice.IsOptional ? [.. from] : [];
                foreach (var inner in choice.Ways)
                {
                    last.AddRange(Lead(from, inner));
                }

                // A choice inside a choice may end where it begins in several ways; each counts once, or they would double at every bracket.
                return last.Count < 2 ? last : [.. last.Distinct()];
            default:
                return from;
        }
    }
}
