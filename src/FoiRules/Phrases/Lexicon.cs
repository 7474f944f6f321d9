using FoiRules.Text;

namespace FoiRules.Phrases;

/// <summary>All phrases of all rule files, ready to be looked for in one pass over a text.</summary>
public sealed class Lexicon
{
    readonly Lazy<Ready> ready;
    readonly Spare<PhraseScan> spare = new();
    readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);

    /// <summary>Builds the graph, when it is first needed: whoever only looks for mistakes in rules needs none. Names must differ.</summary>
    public Lexicon(IEnumerable<Phrase> phrases)
    {
        List<Phrase> all = [.. phrases];
        all.ForEach(p => Name(p.Name));
        ready = new Lazy<Ready>(() => Build(all));
    }

    /// <summary>Takes over a graph that was built before.</summary>
    /// <param name="names">The names of its phrases, in the order of their indexes.</param>
    /// <param name="words">The words of its phrases, in the order of their numbers.</param>
    /// <param name="graph">The graph.</param>
    public Lexicon(IReadOnlyList<string> names, IReadOnlyList<string> words, PhraseGraph graph)
    {
        for (var i = 0; i < names.Count; i++)
        {
            Name(names[i]);
        }

        ready = new Lazy<Ready>(Ready.Of(new Vocabulary(words), graph));
    }

    Lexicon(Lexicon before, Vocabulary vocabulary, params PhraseGraph[] graphs)
    {
        for (var i = 0; i < before.Names.Count; i++)
        {
            Name(before.Names[i]);
        }

        ready = new Lazy<Ready>(Ready.Of(vocabulary, graphs));
    }

    /// <summary>The names, in the order of their indexes.</summary>
    public List<string> Names { get; } = [];

    /// <summary>The words of the phrases.</summary>
    public Vocabulary Vocabulary => ready.Value.Vocabulary;

    /// <summary>How words are spelt, with what the phrases ask of each.</summary>
    public Spellings Spellings => ready.Value.Spellings;

    /// <summary>The graph of the phrases it was made with.</summary>
    public PhraseGraph Graph => ready.Value.Graphs[0];

    /// <summary>The index of a phrase, or -1 where no file declares it.</summary>
    public int Index(string name) => indexes.TryGetValue(name, out var index) ? index : -1;

    /// <summary>The same lexicon with further phrases, and some in another wording.</summary>
    /// <param name="phrases">By index: a phrase that is new or takes the place of one; null for one that stays as it is.</param>
    public Lexicon With(IReadOnlyList<Phrase?> phrases)
    {
        var isReplaced = new bool[Names.Count];
        List<string> names = [];
        for (var i = 0; i < phrases.Count; i++)
        {
            if (phrases[i] is not { } phrase)
            {
                continue;
            }

            if (i < isReplaced.Length)
            {
                isReplaced[i] = true;
            }
            else
            {
                names.Add(phrase.Name);
            }
        }

        var words = new Vocabulary(Vocabulary.All);
        var more = new Lexicon(this, words, Graph.Without(isReplaced), PhraseGraph.Of(phrases, words));
        names.ForEach(more.Name);
        return more;
    }

    /// <summary>Finds every phrase in <paramref name="words"/>; no match runs from one sentence into the next.</summary>
    /// <param name="words">The words of one text.</param>
    /// <param name="isBarrier">For each word, whether a new sentence begins at it.</param>
    /// <returns>The matches in order of their start, and of those that start together in order of their phrase and end; a phrase may match in several lengths.</returns>
    public PhraseList Scan(WordList words, bool[] isBarrier)
    {
        // What a scan has grown is used again for the next text.
        var scan = spare.Take() ?? ready.Value.Scan();
        var found = scan.Read(words, isBarrier);
        spare.Give(scan);
        return found;
    }

    static Ready Build(List<Phrase> phrases)
    {
        var vocabulary = new Vocabulary();
        return Ready.Of(vocabulary, PhraseGraph.Of(phrases, vocabulary));
    }

    /// <summary>Whether a text by itself says a phrase, given by its index.</summary>
    public bool Says(string text, int phrase)
    {
        var words = Words.Of(text);
        foreach (var match in Scan(words, new bool[words.Count]))
        {
            if (match.Phrase == phrase)
            {
                return true;
            }
        }

        return false;
    }

    void Name(string name)
    {
        indexes.TryAdd(name, Names.Count);
        Names.Add(name);
    }

    /// <summary>What a scan needs.</summary>
    sealed record Ready(Vocabulary Vocabulary, Spellings Spellings, PhraseGraph[] Graphs)
    {
        public static Ready Of(Vocabulary vocabulary, params PhraseGraph[] graphs)
        {
            var isPrefix = new bool[vocabulary.Count];
            foreach (var graph in graphs)
            {
                foreach (var number in graph.Prefixes)
                {
                    isPrefix[number] = true;
                }
            }

            return new Ready(vocabulary, new Spellings(vocabulary, new Prefixes(vocabulary, isPrefix)), graphs);
        }

        public PhraseScan Scan() => new(Spellings, Graphs);
    }
}
