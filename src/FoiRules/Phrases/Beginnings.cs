namespace FoiRules.Phrases;

/// <summary>The ways on from the first node of a graph, found by the word at hand. That keeps a pass over a text independent of how many phrases there are.</summary>
sealed class Beginnings
{
    const int Plain = 128;

    readonly Dictionary<string, int> words = new(StringComparer.Ordinal);
    readonly int[] prefixes = new int[Plain];
    readonly int[] following;

    /// <summary>Gathers the beginnings of a graph.</summary>
    public Beginnings(PhraseGraph graph)
    {
        Graph = graph;
        following = new int[graph.WaysOf[1]];
        Array.Fill(prefixes, -1);

        // From behind, so that each way is put before those that were written after it.
        for (var way = following.Length - 1; way >= 0; way--)
        {
            Put(way, (PhraseElementKind)graph.Kinds[way], graph.Texts[way]);
        }
    }

    /// <summary>The graph.</summary>
    public PhraseGraph Graph { get; }

    /// <summary>The first way that is neither a word nor a prefix in plain letters, or -1.</summary>
    public int Others { get; private set; } = -1;

    /// <summary>The first way over a word, or -1.</summary>
    public int Word(string word) => words.TryGetValue(word, out var way) ? way : -1;

    /// <summary>The first way over a prefix that begins with a letter, or -1.</summary>
    public int Prefix(char letter) => letter < Plain ? prefixes[letter] : -1;

    /// <summary>The way after another one of its kind, or -1.</summary>
    public int After(int way) => following[way];

    void Put(int way, PhraseElementKind kind, string text)
    {
        if (kind == PhraseElementKind.Word)
        {
            following[way] = Word(text);
            words[text] = way;
        }
        else if (kind == PhraseElementKind.Prefix && text[0] < Plain)
        {
            following[way] = prefixes[text[0]];
            prefixes[text[0]] = way;
        }
        else
        {
            following[way] = Others;
            Others = way;
        }
    }
}
