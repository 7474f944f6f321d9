using FoiRules.Text;

namespace FoiRules.Phrases;

/// <summary>The graph of all phrases in one row of numbers: it can be kept in a file and is there at once.</summary>
/// <remarks>The row begins with its length and where its prefixes lie in it. Then come the nodes as <see cref="PhraseStep"/> reads them, first the one where every phrase begins;
/// what belongs to a node lies together, and the nodes of one phrase behind one another, since looking for them in memory is most of the work. Last come the prefixes, by their numbers in the vocabulary.</remarks>
public sealed class PhraseGraph
{
    const int Root = 2;

    readonly int[] all;
    readonly int start;
    readonly bool[]? leftOut;

    PhraseGraph(int[] all, int start, bool[]? leftOut = null) => (this.all, this.start, this.leftOut) = (all, start, leftOut);

    /// <summary>All of it. <see cref="In"/> makes a graph of it again.</summary>
    public ReadOnlySpan<int> Row => all.AsSpan(start, all[start]);

    /// <summary>The words that are looked for as beginnings of others, by their numbers in the vocabulary.</summary>
    public ReadOnlySpan<int> Prefixes => Row[all[start + 1]..];

    /// <summary>The node where every phrase begins.</summary>
    internal PhraseStep First => Step(Root);

    /// <summary>The graph whose row begins somewhere in <paramref name="all"/>; it stays where it is. Throws <see cref="ArgumentException"/> where there is no room for it.</summary>
    public static PhraseGraph In(int[] all, int start) =>
        start >= 0 && start < all.Length - Root && all[start] is > Root and var length && length <= all.Length - start && all[start + 1] >= Root && all[start + 1] <= length
            ? new PhraseGraph(all, start) : throw new ArgumentException("There is no graph.", nameof(all));

    /// <summary>Flattens a graph, and numbers its words.</summary>
    internal static PhraseGraph Of(PhraseNode root, Vocabulary vocabulary)
    {
        var nodes = Placed(SharedEnds.Of(SharedWays.Of(root)), out var behind);
        var row = new List<int>(behind) { 0, behind };
        var isPrefix = new bool[vocabulary.Count];
        List<int> prefixes = [];
        foreach (var node in nodes)
        {
            foreach (var way in node.Ways ?? [])
            {
                way.Number = way.Text.Length == 0 ? -1 : vocabulary.Add(way.Text);
                if (isPrefix.Length < vocabulary.Count)
                {
                    var more = new bool[vocabulary.Count * 2];
                    Array.Copy(isPrefix, more, isPrefix.Length);
                    isPrefix = more;
                }

                if (way.Kind == PhraseElementKind.Prefix && !isPrefix[way.Number])
                {
                    isPrefix[way.Number] = true;
                    prefixes.Add(way.Number);
                }
            }

            PhraseStep.Write(row, node);
        }

        row.AddRange(prefixes);
        row[0] = row.Count;
        return new PhraseGraph([.. row], 0);
    }

    /// <summary>A node.</summary>
    internal PhraseStep Step(int node) => new(all, start + node);

    /// <summary>Whether the phrase of a mark, which is twice its index or one more, is never said.</summary>
    internal bool IsLeftOut(int mark) => leftOut is not null && leftOut[mark >> 1];

    /// <summary>The same graph, in which some phrases are never said.</summary>
    /// <param name="isLeftOut">For each index of a phrase whether it is left out.</param>
    internal PhraseGraph Without(bool[] isLeftOut)
    {
        var left = new bool[isLeftOut.Length];
        for (var i = 0; i < left.Length; i++)
        {
            left[i] = isLeftOut[i] || (leftOut is not null && i < leftOut.Length && leftOut[i]);
        }

        return new PhraseGraph(all, start, left);
    }

    // From each node straight on to the first that follows it, and only then to the others.
    static List<PhraseNode> Placed(PhraseNode root, out int behind)
    {
        var nodes = new List<PhraseNode>();
        var open = new Stack<PhraseNode>([root]);
        behind = Root;
        while (open.TryPop(out var node))
        {
            if (node.Place != 0)
            {
                continue;
            }

            node.Place = behind;
            nodes.Add(node);
            behind += PhraseStep.Size(node);
            for (var i = (node.Ways?.Count ?? 0) - 1; i >= 0; i--)
            {
                open.Push(node.Ways![i].Next);
            }
        }

        return nodes;
    }
}
