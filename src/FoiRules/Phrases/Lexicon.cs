using FoiRules.Text;

namespace FoiRules.Phrases;

/// <summary>All phrases of all rule files, ready to be looked for in one pass over a text.</summary>
public sealed class Lexicon
{
    readonly Vocabulary vocabulary;
    readonly Beginnings[] graphs;
    PhraseScan? spare;
    readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);

    /// <summary>Builds the graph. Names must differ.</summary>
    public Lexicon(IEnumerable<Phrase> phrases)
    {
        vocabulary = new Vocabulary();
        var root = new PhraseNode();
        foreach (var phrase in phrases)
        {
            root.Add(phrase, Names.Count);
            Name(phrase.Name);
        }

        graphs = Ready(PhraseGraph.Of(root, vocabulary));
    }

    /// <summary>Takes over a graph that was built before.</summary>
    /// <param name="names">The names of its phrases, in the order of their indexes.</param>
    /// <param name="words">The words of its phrases, in the order of their numbers.</param>
    /// <param name="graph">The graph.</param>
    public Lexicon(IReadOnlyList<string> names, IReadOnlyList<string> words, PhraseGraph graph)
    {
        vocabulary = new Vocabulary(words);
        for (var i = 0; i < names.Count; i++)
        {
            Name(names[i]);
        }

        graphs = Ready(graph);
    }

    Lexicon(Lexicon before, Vocabulary vocabulary, params PhraseGraph[] graphs)
    {
        this.vocabulary = vocabulary;
        for (var i = 0; i < before.Names.Count; i++)
        {
            Name(before.Names[i]);
        }

        this.graphs = Ready(graphs);
    }

    /// <summary>The names, in the order of their indexes.</summary>
    public List<string> Names { get; } = [];

    /// <summary>The words of the phrases.</summary>
    public Vocabulary Vocabulary => vocabulary;

    /// <summary>How words are spelt, with what the phrases ask of each.</summary>
    public Spellings Spellings { get; private set; } = null!;

    /// <summary>The graph of the phrases it was made with.</summary>
    public PhraseGraph Graph => graphs[0].Graph;

    /// <summary>The index of a phrase, or -1 where no file declares it.</summary>
    public int Index(string name) => indexes.TryGetValue(name, out var index) ? index : -1;

    /// <summary>The same lexicon with further phrases, and some in another wording.</summary>
    /// <param name="phrases">By index: a phrase that is new or takes the place of one; null for one that stays as it is.</param>
    public Lexicon With(IReadOnlyList<Phrase?> phrases)
    {
        var isReplaced = new bool[Names.Count];
        var root = new PhraseNode();
        List<string> names = [];
        for (var i = 0; i < phrases.Count; i++)
        {
            if (phrases[i] is not { } phrase)
            {
                continue;
            }

            root.Add(phrase, i);
            if (i < isReplaced.Length)
            {
                isReplaced[i] = true;
            }
            else
            {
                names.Add(phrase.Name);
            }
        }

        var words = new Vocabulary(vocabulary.All);
        var more = new Lexicon(this, words, Graph.Without(isReplaced), PhraseGraph.Of(root, words));
        names.ForEach(more.Name);
        return more;
    }

    /// <summary>Finds every phrase in <paramref name="words"/>; no match runs from one sentence into the next.</summary>
    /// <param name="words">The words of one text.</param>
    /// <param name="isBarrier">For each word, whether a new sentence begins at it.</param>
    /// <returns>The matches in order of their start, and of those that start together in order of their phrase and end; a phrase may match in several lengths.</returns>
    public PhraseList Scan(WordList words, bool[] isBarrier)
    {
        // What a scan has grown is used again for the next text; where two letters are read at once, each has its own.
        var scan = Interlocked.Exchange(ref spare, null) ?? new PhraseScan(Spellings);
        scan.Begin(words, isBarrier);
        for (var i = 0; i < words.Count; i++)
        {
            foreach (var graph in graphs)
            {
                scan.From(graph, i);
            }
        }

        var found = scan.Finish();
        spare = scan;
        return found;
    }

    Beginnings[] Ready(params PhraseGraph[] all)
    {
        var isPrefix = new bool[vocabulary.Count];
        foreach (var graph in all)
        {
            foreach (var number in graph.Prefixes)
            {
                isPrefix[number] = true;
            }
        }

        var prefixes = new Prefixes(vocabulary, isPrefix);
        Spellings = new Spellings(vocabulary, prefixes);
        var ready = new Beginnings[all.Length];
        for (var i = 0; i < all.Length; i++)
        {
            ready[i] = new Beginnings(all[i], vocabulary, prefixes, isFirst: i == 0);
        }

        return ready;
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
}
