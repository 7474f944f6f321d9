using FoiRules.Text;

namespace FoiRules.Phrases;

/// <summary>A graph ready to be scanned with, and the ways on from the first of them, found by the word at hand. That keeps a pass over a text independent of how many phrases there are.</summary>
sealed class Beginnings
{
    readonly Prefixes prefixes;
    readonly int[] words;
    readonly int[] starts;
    readonly int[] following;
    readonly int numbers = -1;
    readonly int others = -1;

    /// <summary>Gathers the beginnings of a graph.</summary>
    public Beginnings(PhraseGraph graph, Vocabulary vocabulary, Prefixes prefixes)
    {
        Graph = graph;
        this.prefixes = prefixes;
        following = new int[graph.Step(0).Behind];
        (words, starts) = (Nowhere(vocabulary.Count), Nowhere(prefixes.Count));
        var firstOther = graph.Step(0).Others;

        // From behind, so that each way is put before those that were written after it.
        for (var way = following.Length - 1; way >= 0; way--)
        {
            var kind = graph.Kind(way);
            ref var first = ref others;
            if (way < firstOther)
            {
                first = ref words[graph.Text(way)];
            }
            else if (kind == PhraseElementKind.Prefix)
            {
                first = ref starts[prefixes.Place(graph.Text(way))];
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

    /// <summary>The first way over a prefix, by its place among the prefixes, or -1.</summary>
    public int Prefix(int place) => starts[place];

    /// <summary>The way after another one of its kind, or -1.</summary>
    public int After(int way) => following[way];

    /// <summary>Whether a way leads over a prefix with which a word begins, by the longest that does.</summary>
    public bool IsPrefixOf(int way, int longest) => prefixes.Has(longest, prefixes.Place(Graph.Text(way)));

    /// <summary>Whether a word may be the first behind a gap with which a phrase begins.</summary>
    /// <param name="word">Its number in the vocabulary, or -1.</param>
    /// <param name="longest">The longest prefix it begins with, or -1.</param>
    /// <param name="value">The number it says, or -1.</param>
    public bool MayFollowGap(int word, int longest, int value)
    {
        for (var way = others; way >= 0; way = following[way])
        {
            var step = Graph.Step(Graph.Next(way));
            if ((word >= 0 && step.MayLeadOver(word)) || step.Ends < step.EndsBehind)
            {
                return true;
            }

            for (var on = step.Others; on < step.Behind; on++)
            {
                if (Graph.Kind(on) switch { PhraseElementKind.Prefix => IsPrefixOf(on, longest), PhraseElementKind.Gap => true, _ => value >= 0 })
                {
                    return true;
                }
            }
        }

        return false;
    }

    // Array.Fill is made of vectors, for which there is no code before a start has compiled it.
    static int[] Nowhere(int length)
    {
        var ways = new int[length];
        for (var i = 0; i < ways.Length; i++)
        {
            ways[i] = -1;
        }

        return ways;
    }
}
