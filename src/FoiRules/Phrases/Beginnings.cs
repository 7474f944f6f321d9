using FoiRules.Text;

namespace FoiRules.Phrases;

/// <summary>A graph ready to be scanned with, and the ways on from the first of them, found by the word at hand. That keeps a pass over a text independent of how many phrases there are.</summary>
sealed class Beginnings
{
    readonly Prefixes prefixes;
    readonly PhraseStep step;
    readonly int[] words;
    readonly int[] starts;
    readonly int[] following;
    readonly int numbers = -1;
    readonly int others = -1;

    /// <summary>Gathers the beginnings of a graph.</summary>
    public Beginnings(PhraseGraph graph, Vocabulary vocabulary, Prefixes prefixes, bool isFirst)
    {
        (Graph, IsFirst) = (graph, isFirst);
        this.prefixes = prefixes;
        step = graph.First;
        following = new int[(step.Behind - step.Ways) / PhraseStep.WaySize];
        (words, starts) = (Nowhere(vocabulary.Count), Nowhere(prefixes.Count));

        // From behind, so that each way is put before those that were written after it.
        for (var way = step.Behind - PhraseStep.WaySize; way >= step.Ways; way -= PhraseStep.WaySize)
        {
            var kind = way < step.Others ? PhraseElementKind.Word : step.Kind(way);
            ref var first = ref others;
            if (kind == PhraseElementKind.Word)
            {
                first = ref words[step.Word(way)];
            }
            else if (kind == PhraseElementKind.Prefix)
            {
                first = ref starts[prefixes.Place(step.Prefix(way))];
            }
            else if (kind is PhraseElementKind.Number or PhraseElementKind.Small or PhraseElementKind.Duration)
            {
                first = ref numbers;
            }

            (following[(way - step.Ways) / PhraseStep.WaySize], first) = (first, way);
        }
    }

    /// <summary>The graph.</summary>
    public PhraseGraph Graph { get; }

    /// <summary>Whether it is the first of the graphs a text is scanned with, of which there are two at most.</summary>
    public bool IsFirst { get; }

    /// <summary>The node they lead on from.</summary>
    public PhraseStep Step => step;

    /// <summary>The first way over a number or a length of time, or -1.</summary>
    public int Numbers => numbers;

    /// <summary>The first way over anything else, or -1.</summary>
    public int Others => others;

    /// <summary>The first way over a word, or -1.</summary>
    public int Word(int word) => (uint)word < (uint)words.Length ? words[word] : -1;

    /// <summary>The first way over a prefix, by its place among the prefixes, or -1.</summary>
    public int Prefix(int place) => starts[place];

    /// <summary>The way after another one of its kind, or -1.</summary>
    public int After(int way) => following[(way - step.Ways) / PhraseStep.WaySize];

    /// <summary>Whether a word begins with a prefix, by its number, where the longest is known that it does begin with.</summary>
    public bool IsPrefix(int number, int longest) => prefixes.Has(longest, prefixes.Place(number));

    /// <summary>Whether a word may be the first behind a gap with which a phrase begins.</summary>
    /// <param name="word">Its number in the vocabulary, or -1.</param>
    /// <param name="longest">The longest prefix it begins with, or -1.</param>
    /// <param name="value">The number it says, or -1.</param>
    /// <param name="bits">The bits of the ways that may lead over it.</param>
    public bool MayFollowGap(int word, int longest, int value, int bits)
    {
        for (var way = others; way >= 0; way = After(way))
        {
            var behind = Graph.Step(step.Next(way));
            if ((word >= 0 && behind.MayLeadOver(word) && behind.LeadsOver(word)) || behind.Behind < behind.EndsBehind)
            {
                return true;
            }

            for (var on = behind.HasGap || behind.MayLeadOverOther(bits) ? behind.Others : behind.Behind; on < behind.Behind; on += PhraseStep.WaySize)
            {
                if (behind.Kind(on) switch { PhraseElementKind.Prefix => IsPrefix(behind.Prefix(on), longest), PhraseElementKind.Gap => true, _ => value >= 0 })
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
