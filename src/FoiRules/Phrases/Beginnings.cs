using FoiRules.Text;

namespace FoiRules.Phrases;

/// <summary>The ways on from the first node of a graph, found by the word at hand. That keeps a pass over a text independent of how many phrases there are.</summary>
sealed class Beginnings
{
    /// <summary>Prefixes are found by so many of their first letters, or by all where they have fewer.</summary>
    public const int Letters = 3;

    const int Slots = 1024;

    readonly int[] words;
    readonly int[] prefixes = new int[Slots];
    readonly int[] following;
    readonly int numbers = -1;
    readonly int others = -1;

    /// <summary>Gathers the beginnings of a graph.</summary>
    public Beginnings(PhraseGraph graph, Vocabulary vocabulary)
    {
        Graph = graph;
        following = new int[graph.WaysOf[1]];
        words = new int[vocabulary.Count];
        Empty(words);
        Empty(prefixes);

        // From behind, so that each way is put before those that were written after it.
        for (var way = following.Length - 1; way >= 0; way--)
        {
            var (text, kind) = (graph.Texts[way], (PhraseElementKind)graph.Kinds[way]);
            ref var first = ref others;
            if (way < graph.OthersOf[0])
            {
                first = ref words[text];
            }
            else if (kind == PhraseElementKind.Prefix)
            {
                first = ref prefixes[Slot(vocabulary[text], Math.Min(vocabulary[text].Length, Letters))];
            }
            else if (kind is PhraseElementKind.Number or PhraseElementKind.Small or PhraseElementKind.Duration)
            {
                first = ref numbers;
            }

            (following[way], first) = (first, way);
        }
    }

    /// <summary>The graph.</summary>
    public PhraseGraph Graph { get; }

    /// <summary>The first way over a number or a length of time, or -1.</summary>
    public int Numbers => numbers;

    /// <summary>The first way over anything else, or -1.</summary>
    public int Others => others;

    /// <summary>The first way over a word, or -1.</summary>
    public int Word(int word) => (uint)word < (uint)words.Length ? words[word] : -1;

    /// <summary>The first way over a prefix that may begin as a word does, by so many of its first letters, or -1.</summary>
    public int Prefix(string word, int letters) => prefixes[Slot(word, letters)];

    /// <summary>The way after another one of its kind, or -1.</summary>
    public int After(int way) => following[way];

    // Array.Fill is made of vectors, for which there is no code before a start has compiled it.
    static void Empty(int[] ways)
    {
        for (var i = 0; i < ways.Length; i++)
        {
            ways[i] = -1;
        }
    }

    static int Slot(string text, int letters)
    {
        var slot = letters;
        for (var i = 0; i < letters; i++)
        {
            slot = (slot * 31) + text[i];
        }

        return slot & (Slots - 1);
    }
}
