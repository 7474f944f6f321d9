using FoiRules.Text;

namespace FoiRules.Phrases;

/// <summary>All phrases of all rule files, ready to be looked for in one pass over a text.</summary>
public sealed class Lexicon
{
    readonly Vocabulary vocabulary;
    readonly List<Beginnings> graphs = [];
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

        graphs.Add(new Beginnings(PhraseGraph.Of(root, vocabulary), vocabulary));
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

        graphs.Add(new Beginnings(graph, vocabulary));
    }

    /// <summary>The names, in the order of their indexes.</summary>
    public List<string> Names { get; } = [];

    /// <summary>The words of the phrases.</summary>
    public Vocabulary Vocabulary => vocabulary;

    /// <summary>The graph of the phrases it was made with.</summary>
    public PhraseGraph Graph => graphs[0].Graph;

    /// <summary>The index of a phrase, or -1 where no file declares it.</summary>
    public int Index(string name) => indexes.TryGetValue(name, out var index) ? index : -1;

    /// <summary>The same lexicon with further phrases, and some in another wording.</summary>
    /// <param name="phrases">By index: a phrase that is new or takes the place of one; null for one that stays as it is.</param>
    public Lexicon With(IReadOnlyList<Phrase?> phrases)
    {
        var isReplaced = new bool[Names.Count];
        var more = new Lexicon(Names, vocabulary.All, Graph);
        var root = new PhraseNode();
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
                more.Name(phrase.Name);
            }
        }

        more.graphs[0] = new Beginnings(Graph.Without(isReplaced), more.vocabulary);
        more.graphs.Add(new Beginnings(PhraseGraph.Of(root, more.vocabulary), more.vocabulary));
        return more;
    }

    /// <summary>Finds every phrase in <paramref name="words"/>; no match runs from one sentence into the next.</summary>
    /// <param name="words">The words of one text.</param>
    /// <param name="isBarrier">For each word, whether a new sentence begins at it.</param>
    /// <returns>The matches in order of their start, and of those that start together in order of their phrase and end; a phrase may match in several lengths.</returns>
    public List<PhraseMatch> Scan(List<Word> words, bool[] isBarrier)
    {
        var scan = new PhraseScan(vocabulary, words, isBarrier);
        for (var i = 0; i < words.Count; i++)
        {
            foreach (var graph in graphs)
            {
                scan.From(graph, i);
            }
        }

        return scan.Finish();
    }

    /// <summary>Whether a text by itself says a phrase, given by its index.</summary>
    public bool Says(string text, int phrase)
    {
        var words = Words.Of(text);
        return Scan(words, new bool[words.Count]).Exists(m => m.Phrase == phrase);
    }

    void Name(string name)
    {
        indexes.TryAdd(name, Names.Count);
        Names.Add(name);
    }
}
