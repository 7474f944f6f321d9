namespace FoiRules.Phrases;

/// <summary>A step in the trie of all phrases. The root has many ways on; the others few, so a short list serves them.</summary>
sealed class PhraseNode
{
    List<(PhraseElement Element, PhraseNode Next)>? ways;
    Dictionary<string, PhraseNode>? words;

    /// <summary>Phrases that end here, by their index in the lexicon.</summary>
    public List<int>? Ends { get; private set; }

    /// <summary>The ways on that are not an exact word: prefixes, gaps and classes.</summary>
    public IReadOnlyList<(PhraseElement Element, PhraseNode Next)> Ways => ways ?? (IReadOnlyList<(PhraseElement, PhraseNode)>)[];

    public PhraseNode? Word(string word) => words is not null && words.TryGetValue(word, out var next) ? next : null;

    public void Add(ReadOnlySpan<PhraseElement> sequence, int phrase)
    {
        var node = this;
        foreach (var element in sequence)
        {
            node = node.Step(element);
        }

        node.Ends ??= [];
        if (!node.Ends.Contains(phrase))
        {
            node.Ends.Add(phrase);
        }
    }

    PhraseNode Step(PhraseElement element)
    {
        if (element.Kind == PhraseElementKind.Word)
        {
            words ??= new Dictionary<string, PhraseNode>(StringComparer.Ordinal);
            if (!words.TryGetValue(element.Text, out var next))
            {
                words.Add(element.Text, next = new PhraseNode());
            }

            return next;
        }

        ways ??= [];
        foreach (var (known, node) in ways)
        {
            if (known == element)
            {
                return node;
            }
        }

        var added = new PhraseNode();
        ways.Add((element, added));
        return added;
    }
}
