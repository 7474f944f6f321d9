using FoiRules.Text;

namespace FoiRules.Phrases;

/// <summary>The graph of all phrases in one row of numbers: it can be kept in a file and is there at once.</summary>
/// <remarks>The row begins with its length, where its prefixes, its exceptions and its gaps lie in it, and the node whose ways lead over what exceptions begin with, to marks: which of the phrases with exceptions these are of. Then come the nodes as <see cref="PhraseStep"/> reads them, first the one where every phrase begins;
/// what belongs to a node lies together, and the nodes of one phrase behind one another, since looking for them in memory is most of the work. Behind them come the prefixes, by their numbers in the vocabulary,
/// each phrase that has a "but not", with the node where the ways begin that do not count: they are looked for only where the phrase is said;
/// and last for each word by its number the bits of the nodes behind gaps that it leads on from.</remarks>
public sealed class PhraseGraph
{
    const int Root = 5;

    readonly int[] all;
    readonly int start;
    readonly bool[]? leftOut;

    PhraseGraph(int[] all, int start, bool[]? leftOut = null)
    {
        (this.all, this.start, this.leftOut) = (all, start, leftOut);
        ExceptedByAny = new ulong[LastSaid.Room(this)];
        var root = FirstOfExceptions;
        for (var way = root.Others; way < root.Behind && root.Kind(way) == PhraseElementKind.Gap; way += PhraseStep.WaySize)
        {
            Step(root.Next(way)).SetMarks(ExceptedByAny);
        }
    }

    /// <summary>All of it. <see cref="In"/> makes a graph of it again.</summary>
    public ReadOnlySpan<int> Row => all.AsSpan(start, all[start]);

    /// <summary>The words that are looked for as beginnings of others, by their numbers in the vocabulary.</summary>
    public ReadOnlySpan<int> Prefixes => Row[all[start + 1]..all[start + 2]];

    /// <summary>The node where every phrase begins.</summary>
    internal PhraseStep First => Step(Root);

    /// <summary>The node whose ways lead over what the exceptions of phrases begin with, to marks: which of the phrases with exceptions these are of.</summary>
    internal PhraseStep FirstOfExceptions => Step(all[start + 3]);

    /// <summary>How many phrases have exceptions.</summary>
    internal int Excepted => (all[start + 4] - all[start + 2]) / PhraseStep.WaySize;

    /// <summary>The graph whose row begins somewhere in <paramref name="all"/>; it stays where it is. Throws <see cref="ArgumentException"/> where there is no room for it.</summary>
    public static PhraseGraph In(int[] all, int start) =>
        start >= 0 && start < all.Length - Root && all[start] is > Root and var length && length <= all.Length - start && all[start + 1] >= Root && all[start + 1] <= all[start + 2] && all[start + 2] <= all[start + 4] && all[start + 4] <= length && all[start + 3] >= Root && all[start + 3] < all[start + 1]
            ? new PhraseGraph(all, start) : throw new ArgumentException("There is no graph.", nameof(all));

    /// <summary>Flattens the graph of some phrases, each with its index or null, and numbers their words.</summary>
    internal static PhraseGraph Of(IReadOnlyList<Phrase?> phrases, Vocabulary vocabulary)
    {
        var (roots, indexes) = Roots(phrases);
        var nodes = InOrder(roots);
        var prefixes = Number(nodes, vocabulary);
        List<int> row = [];

        // Twice, since nodes lead to others behind them.
        for (var i = 0; i < 2; i++)
        {
            row.Clear();
            row.AddRange([0, 0, 0, 0, 0]);
            foreach (var node in nodes)
            {
                node.Place = row.Count;
                PhraseStep.Write(row, node);
            }
        }

        row[1] = row.Count;
        row.AddRange(prefixes);
        row[2] = row.Count;
        for (var i = 0; i < indexes.Count; i++)
        {
            row.AddRange([indexes[i], roots[i + 1].Next.Place]);
        }

        (row[3], row[4]) = (roots[^1].Next.Place, row.Count);
        foreach (var bits in Gaps(nodes, vocabulary.Count))
        {
            row.AddRange([(int)bits, (int)(bits >> 32)]);
        }

        row[0] = row.Count;
        return new PhraseGraph([.. row], 0);
    }

    static ulong[] Gaps(List<PhraseNode> nodes, int words)
    {
        var bits = new ulong[words];
        foreach (var gap in nodes.SelectMany(n => n.Ways ?? []).Where(w => w.Kind == PhraseElementKind.Gap))
        {
            foreach (var way in (gap.Next.Ways ?? []).Where(w => w.Kind == PhraseElementKind.Word))
            {
                bits[way.Number] |= PhraseStep.GapBit(gap.Next.Place);
            }
        }

        return bits;
    }

    // Gives each word its number, and returns those of the prefixes. The words most named come first: those are the most said as well.
    static List<int> Number(List<PhraseNode> nodes, Vocabulary vocabulary)
    {
        List<int> met = [];
        foreach (var word in MostNamed(nodes))
        {
            vocabulary.Add(word);
        }

        foreach (var node in nodes)
        {
            foreach (var way in node.Ways ?? [])
            {
                way.Number = way.Text.Length == 0 ? -1 : vocabulary.Add(way.Text);
                if (way.Kind == PhraseElementKind.Prefix)
                {
                    met.Add(way.Number);
                }
            }
        }

        var isKnown = new bool[vocabulary.Count];
        List<int> prefixes = [];
        foreach (var number in met)
        {
            if (!isKnown[number])
            {
                isKnown[number] = true;
                prefixes.Add(number);
            }
        }

        return prefixes;
    }

    static IEnumerable<string> MostNamed(List<PhraseNode> nodes) =>
        nodes.SelectMany(n => n.Ways ?? []).Where(w => w.Kind == PhraseElementKind.Word && w.Text.Length > 0).Select(w => w.Text)
            .CountBy(w => w, StringComparer.Ordinal).OrderByDescending(w => w.Value).ThenBy(w => w.Key, StringComparer.Ordinal).Take(PhraseStep.Common).Select(w => w.Key);

    // Where all phrases begin, where the exceptions of each do that has some, and last what those begin with, made one graph for as long as ways and ends are shared.
    static (List<PhraseWay> Roots, List<int> Indexes) Roots(IReadOnlyList<Phrase?> phrases)
    {
        var (over, root, firsts) = (new PhraseNode(), new PhraseNode(), new PhraseNode());
        List<int> indexes = [];
        over.Add(new PhraseWay(PhraseElementKind.Word, "", root));
        for (var i = 0; i < phrases.Count; i++)
        {
            root.Add(phrases[i]?.Patterns ?? [], i);
            if (phrases[i]?.ButNot is { Count: > 0 } exceptions)
            {
                var unless = new PhraseNode();
                unless.Add(exceptions, i);
                over.Add(new PhraseWay(PhraseElementKind.Word, $"{i}", unless));
                firsts.AddFirsts(unless, indexes.Count);
                indexes.Add(i);
            }
        }

        over.Add(new PhraseWay(PhraseElementKind.Word, "firsts", firsts));
        return (SharedEnds.Of(SharedWays.Of(over)).Ways!, indexes);
    }

    /// <summary>A node.</summary>
    internal PhraseStep Step(int node) => new(all, start + node);

    /// <summary>The bits of the nodes behind gaps from which a word, by its number, leads on.</summary>
    internal ulong Gaps(int word)
    {
        var at = start + all[start + 4] + (word * 2);
        return word < 0 || at >= start + all[start] ? 0 : (uint)all[at] | ((ulong)(uint)all[at + 1] << 32);
    }

    /// <summary>Whether a phrase, by its index, is never said.</summary>
    internal bool IsLeftOut(int phrase) => leftOut is not null && leftOut[phrase];

    /// <summary>A bit for each of the phrases with exceptions: whether one of its exceptions begins with a gap, and so with any word.</summary>
    internal ulong[] ExceptedByAny { get; }

    /// <summary>One of the phrases with exceptions.</summary>
    internal int ExceptedPhrase(int of) => all[start + all[start + 2] + (of * PhraseStep.WaySize)];

    /// <summary>Whether a phrase has exceptions.</summary>
    internal bool HasExceptions(int phrase)
    {
        // In order of their indexes.
        var (low, high) = (0, Excepted);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = ExceptedPhrase(middle) < phrase ? (middle + 1, high) : (low, middle);
        }

        return low < Excepted && ExceptedPhrase(low) == phrase;
    }

    /// <summary>The node where what does not count as one of those phrases begins.</summary>
    internal int Exceptions(int of) => all[start + all[start + 2] + (of * PhraseStep.WaySize) + 1];

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
    static List<PhraseNode> InOrder(List<PhraseWay> roots)
    {
        var nodes = new List<PhraseNode>();
        var open = new Stack<PhraseNode>();
        for (var i = roots.Count - 1; i >= 0; i--)
        {
            open.Push(roots[i].Next);
        }

        while (open.TryPop(out var node))
        {
            if (node.Place != 0)
            {
                continue;
            }

            node.Place = Root;
            nodes.Add(node);
            for (var i = (node.Ways?.Count ?? 0) - 1; i >= 0; i--)
            {
                open.Push(node.Ways![i].Next);
            }
        }

        return nodes;
    }
}
