namespace FoiRules.Phrases;

/// <summary>The ways on from the first node of a graph, found by the word at hand. That keeps a pass over a text independent of how many phrases there are.</summary>
sealed class Beginnings
{
    const int Letters = 27;

    readonly int[] words;
    readonly int[] prefixes = new int[Letters * Letters];
    readonly int[] following;
    readonly int others = -1;

    /// <summary>Gathers the beginnings of a graph.</summary>
    public Beginnings(PhraseGraph graph, Vocabulary vocabulary)
    {
        Graph = graph;
        following = new int[graph.WaysOf[1]];
        words = new int[vocabulary.Count];
        Array.Fill(words, -1);
        Array.Fill(prefixes, -1);

        // From behind, so that each way is put before those that were written after it.
        for (var way = following.Length - 1; way >= 0; way--)
        {
            var text = graph.Texts[way];
            ref var first = ref others;
            if (way < graph.OthersOf[0])
            {
                first = ref words[text];
            }
            else if (graph.Kinds[way] == (int)PhraseElementKind.Prefix)
            {
                first = ref prefixes[Slot(vocabulary[text])];
            }

            (following[way], first) = (first, way);
        }
    }

    /// <summary>The graph.</summary>
    public PhraseGraph Graph { get; }

    /// <summary>The first way that is neither a word nor a prefix, or -1.</summary>
    public int Others => others;

    /// <summary>The first way over a word, or -1.</summary>
    public int Word(int word) => (uint)word < (uint)words.Length ? words[word] : -1;

    /// <summary>The first way over a prefix that may begin a word, or -1.</summary>
    public int Prefix(string word) => prefixes[Slot(word)];

    /// <summary>The first way over a prefix of a single letter that may begin a word, or -1; where the word itself has but one plain letter, <see cref="Prefix"/> has told it.</summary>
    public int ShortPrefix(string word) => Slot(word) is var slot && slot % Letters == 0 ? -1 : prefixes[slot - (slot % Letters)];

    /// <summary>The way after another one of its kind, or -1.</summary>
    public int After(int way) => following[way];

    // By the first two letters; whatever is no plain letter counts as none.
    static int Slot(string text) => (Letter(text[0]) * Letters) + (text.Length > 1 ? Letter(text[1]) : 0);

    static int Letter(char c) => c is >= 'a' and <= 'z' ? c - 'a' + 1 : 0;
}
