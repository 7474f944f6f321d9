using FoiRules.Text;

namespace FoiRules.Phrases;

/// <summary>The graph of all phrases in one row of numbers: it can be kept in a file and is there at once. Its first node is where every phrase begins.</summary>
/// <remarks>The row holds the nodes as <see cref="PhraseStep"/> reads them; for each way its word or prefix, by its number in the vocabulary, or -1; for each way the node it leads to;
/// what the ways lead over, four to a number; and the marks, which are phrases that end at the nodes: twice the index of a phrase, and one more where it does not count; -1 for none.</remarks>
public sealed class PhraseGraph
{
    const int Few = 4;
    const int KindsTogether = 4;

    readonly int[] all;
    readonly int steps;
    readonly int texts;
    readonly int nexts;
    readonly int kinds;
    readonly int[] marked;
    readonly int marks;

    PhraseGraph(int[] all, int start, int nodes, int ways, int ends)
    {
        (this.all, Nodes, Ways, Ends) = (all, nodes, ways, ends);
        steps = start;
        texts = steps + (nodes * PhraseStep.Size);
        nexts = texts + ways;
        kinds = nexts + ways;
        marks = kinds + ((ways + KindsTogether - 1) / KindsTogether);
        marked = all;
    }

    PhraseGraph(PhraseGraph before, int[] marked)
        : this(before.all, before.steps, before.Nodes, before.Ways, before.Ends) => (this.marked, marks) = (marked, 0);

    /// <summary>How many nodes there are; at least one.</summary>
    public int Nodes { get; }

    /// <summary>How many ways there are.</summary>
    public int Ways { get; }

    /// <summary>How many marks there are.</summary>
    public int Ends { get; }

    /// <summary>All of it. <see cref="In"/> makes a graph of it again.</summary>
    public ReadOnlySpan<int> Row => all.AsSpan(steps, kinds - steps + ((Ways + KindsTogether - 1) / KindsTogether) + Ends);

    /// <summary>How many numbers the row of a graph has.</summary>
    public static long RowLength(int nodes, int ways, int ends) => ((long)nodes * PhraseStep.Size) + (2L * ways) + ((ways + KindsTogether - 1) / KindsTogether) + ends;

    /// <summary>The graph whose row begins somewhere in <paramref name="all"/>; it stays where it is. Throws <see cref="ArgumentException"/> where there is no room for it.</summary>
    public static PhraseGraph In(int[] all, int start, int nodes, int ways, int ends) =>
        nodes > 0 && RowLength(nodes, ways, ends) <= all.Length - start ? new PhraseGraph(all, start, nodes, ways, ends) : throw new ArgumentException("There is no graph.", nameof(all));

    /// <summary>Flattens a graph, and numbers its words.</summary>
    internal static PhraseGraph Of(PhraseNode root, Vocabulary vocabulary)
    {
        var nodes = new List<PhraseNode> { SharedWays.Of(root) };
        List<int> stepsOf = [], textsOf = [], nextsOf = [], kindsOf = [], marksOf = [];
        for (var i = 0; i < nodes.Count; i++)
        {
            var (ways, ends) = (textsOf.Count, marksOf.Count);
            marksOf.AddRange(nodes[i].Ends ?? []);
            AddWays(nodes[i], isWord: true);
            var others = textsOf.Count;
            AddWays(nodes[i], isWord: false);
            int[] bits = [0, 0];
            for (var way = ways; way < others; way++)
            {
                bits[textsOf[way] >> 5 & 1] |= PhraseStep.Bit(textsOf[way]);
            }

            stepsOf.AddRange([.. bits, ways, others, textsOf.Count, ends, marksOf.Count]);
        }

        return new PhraseGraph([.. stepsOf, .. textsOf, .. nextsOf, .. Together(kindsOf), .. marksOf], 0, nodes.Count, textsOf.Count, marksOf.Count);

        // Those over words in the order of their numbers, so that one is found by halving.
        void AddWays(PhraseNode node, bool isWord)
        {
            var own = (node.Ways ?? []).FindAll(w => w.Kind == PhraseElementKind.Word == isWord);
            own.ForEach(w => w.Number = w.Text.Length == 0 ? -1 : vocabulary.Add(w.Text));
            if (isWord)
            {
                own.Sort((a, b) => a.Number - b.Number);
            }

            foreach (var way in own)
            {
                if (way.Next.Place == 0)
                {
                    way.Next.Place = nodes.Count;
                    nodes.Add(way.Next);
                }

                kindsOf.Add((int)way.Kind);
                textsOf.Add(way.Number);
                nextsOf.Add(way.Next.Place);
            }
        }
    }

    /// <summary>A node.</summary>
    internal PhraseStep Step(int node) => new(all, steps + (node * PhraseStep.Size));

    /// <summary>The word or prefix a way leads over, by its number in the vocabulary; -1 where it has none.</summary>
    internal int Text(int way) => all[texts + way];

    /// <summary>The node a way leads to.</summary>
    internal int Next(int way) => all[nexts + way];

    /// <summary>What a way leads over.</summary>
    internal PhraseElementKind Kind(int way) => (PhraseElementKind)(all[kinds + (way / KindsTogether)] >> (way % KindsTogether * 8) & byte.MaxValue);

    /// <summary>A mark.</summary>
    internal int Mark(int end) => marked[marks + end];

    /// <summary>The first of some ways that leads over a word, or over one with a higher number; <paramref name="end"/> where none does. Ways over words are in the order of their numbers.</summary>
    internal int WayOver(int word, int start, int end)
    {
        while (end - start > Few)
        {
            var middle = (start + end) / 2;
            (start, end) = Text(middle) < word ? (middle + 1, end) : (start, middle);
        }

        while (start < end && Text(start) < word)
        {
            start++;
        }

        return start;
    }

    /// <summary>The same graph, in which some phrases are never said.</summary>
    /// <param name="isLeftOut">For each index of a phrase whether it is left out.</param>
    internal PhraseGraph Without(bool[] isLeftOut)
    {
        var left = new int[Ends];
        for (var i = 0; i < left.Length; i++)
        {
            left[i] = Mark(i) >= 0 && isLeftOut[Mark(i) >> 1] ? -1 : Mark(i);
        }

        return new PhraseGraph(this, left);
    }

    static int[] Together(List<int> kinds)
    {
        var together = new int[(kinds.Count + KindsTogether - 1) / KindsTogether];
        for (var i = 0; i < kinds.Count; i++)
        {
            together[i / KindsTogether] |= kinds[i] << (i % KindsTogether * 8);
        }

        return together;
    }
}
