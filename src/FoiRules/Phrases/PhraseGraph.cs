using FoiRules.Text;

namespace FoiRules.Phrases;

/// <summary>The graph of all phrases in flat arrays: it can be kept in a file and is there at once. Its first node is where every phrase begins.</summary>
/// <param name="WaysOf">For each node its first way on; those up to the first of the next node are its own. One more than there are nodes.</param>
/// <param name="OthersOf">For each node the first of its ways that does not lead over a word.</param>
/// <param name="EndsOf">For each node its first mark, likewise.</param>
/// <param name="Kinds">For each way what it leads over, as a number of <see cref="PhraseElementKind"/>.</param>
/// <param name="Texts">For each way the word or prefix, by its number in the vocabulary; -1 where it has none.</param>
/// <param name="Nexts">For each way the node it leads to.</param>
/// <param name="Marks">The phrases that end at the nodes: twice the index of a phrase, and one more where it does not count; -1 for none.</param>
public sealed record PhraseGraph(int[] WaysOf, int[] OthersOf, int[] EndsOf, int[] Kinds, int[] Texts, int[] Nexts, int[] Marks)
{
    const int Few = 4;

    /// <summary>Flattens a graph, and numbers its words.</summary>
    internal static PhraseGraph Of(PhraseNode root, Vocabulary vocabulary)
    {
        var nodes = new List<PhraseNode> { SharedWays.Of(root) };
        List<int> waysOf = [], othersOf = [], endsOf = [], kinds = [], texts = [], nexts = [], marks = [];
        for (var i = 0; i < nodes.Count; i++)
        {
            waysOf.Add(kinds.Count);
            endsOf.Add(marks.Count);
            marks.AddRange(nodes[i].Ends ?? []);
            AddWays(nodes[i], isWord: true);
            othersOf.Add(kinds.Count);
            AddWays(nodes[i], isWord: false);
        }

        return new PhraseGraph([.. waysOf, kinds.Count], [.. othersOf], [.. endsOf, marks.Count], [.. kinds], [.. texts], [.. nexts], [.. marks]);

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

                kinds.Add((int)way.Kind);
                texts.Add(way.Number);
                nexts.Add(way.Next.Place);
            }
        }
    }

    /// <summary>The first of some ways that leads over a word, or over one with a higher number; <paramref name="end"/> where none does. Ways over words are in the order of their numbers.</summary>
    internal int WayOver(int word, int start, int end)
    {
        while (end - start > Few)
        {
            var middle = (start + end) / 2;
            (start, end) = Texts[middle] < word ? (middle + 1, end) : (start, middle);
        }

        while (start < end && Texts[start] < word)
        {
            start++;
        }

        return start;
    }

    /// <summary>The same graph, in which some phrases are never said.</summary>
    /// <param name="isLeftOut">For each index of a phrase whether it is left out.</param>
    internal PhraseGraph Without(bool[] isLeftOut)
    {
        var marks = new int[Marks.Length];
        for (var i = 0; i < marks.Length; i++)
        {
            marks[i] = Marks[i] >= 0 && isLeftOut[Marks[i] >> 1] ? -1 : Marks[i];
        }

        return this with { Marks = marks };
    }
}
