using System.Text;

namespace FoiRules.Phrases;

/// <summary>Makes one way of all that lead over the same element from one node, so that phrases which begin alike are gone over together.</summary>
/// <remarks>The nodes of the new graph stand for sets of nodes of the old one, as when a finite automaton is made deterministic; only ways of the same element are joined.</remarks>
sealed class SharedWays
{
    // A set may stand for many others; phrases that would make it grow without end keep the ways they have.
    const int MostGrowth = 4;
    const int Small = 1000;

    readonly Dictionary<string, PhraseNode> made = new(StringComparer.Ordinal);
    readonly Queue<NodeSet> open = new();

    // Most nodes stand for one: those are found by its number.
    readonly PhraseNode?[] alone;
    int left;

    SharedWays(int ways)
    {
        left = (MostGrowth * ways) + Small;
        alone = new PhraseNode?[ways + 1];
    }

    /// <summary>A graph in which the same is said, or the one given where sharing would make it much larger.</summary>
    public static PhraseNode Of(PhraseNode root)
    {
        var shared = new SharedWays(Number(root));
        var whole = shared.For([root]);
        while (shared.left > 0 && shared.open.TryDequeue(out var next))
        {
            shared.Fill(next.Node, next.Of);
        }

        return shared.left > 0 ? whole : root;
    }

    // Numbers all nodes and counts the ways between them.
    static int Number(PhraseNode root)
    {
        var nodes = new List<PhraseNode> { root };
        var ways = 0;
        for (var i = 0; i < nodes.Count; i++)
        {
            foreach (var way in nodes[i].Ways ?? [])
            {
                ways++;
                if (way.Next.Number == 0)
                {
                    way.Next.Number = nodes.Count;
                    nodes.Add(way.Next);
                }
            }
        }

        return ways;
    }

    // What is generic over a number or a pair would be compiled anew in every process, so here are plain loops.
    PhraseNode For(List<PhraseNode> nodes)
    {
        if (nodes.Count == 1)
        {
            return alone[nodes[0].Number] ??= Begun(nodes);
        }

        var numbers = new int[nodes.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = nodes[i].Number;
        }

        Array.Sort(numbers);
        var key = new StringBuilder();
        foreach (var number in numbers)
        {
            key.Append(number).Append(' ');
        }

        if (!made.TryGetValue(key.ToString(), out var node))
        {
            made.Add(key.ToString(), node = Begun(nodes));
        }

        return node;
    }

    PhraseNode Begun(List<PhraseNode> nodes)
    {
        var node = new PhraseNode();
        open.Enqueue(new NodeSet(node, nodes));
        return node;
    }

    void Fill(PhraseNode node, List<PhraseNode> of)
    {
        left--;
        if (of is [{ Ways: null or [_] }])
        {
            FillAlone(node, of[0]);
            return;
        }

        var groups = new Dictionary<string, List<PhraseWay>>(StringComparer.Ordinal);
        var inOrder = new List<List<PhraseWay>>();
        foreach (var way in Ways(of))
        {
            left--;

            // There is no space in a word, and the name of no kind but that of words has to be made.
            var key = way.Kind == PhraseElementKind.Word ? way.Text : way.Kind + " " + way.Text;
            if (!groups.TryGetValue(key, out var alike))
            {
                groups.Add(key, alike = []);
                inOrder.Add(alike);
            }

            alike.Add(way);
        }

        foreach (var alike in inOrder)
        {
            node.Add(new PhraseWay(alike[0].Kind, alike[0].Text, For(Nexts(alike))));
        }

        AddEnds(node, of);
    }

    // Inside a phrase there is one way on, with nothing to be joined.
    void FillAlone(PhraseNode node, PhraseNode of)
    {
        if (of.Ways is [var way])
        {
            left--;
            node.Add(new PhraseWay(way.Kind, way.Text, For([way.Next])));
        }

        AddEnds(node, [of]);
    }

    static IEnumerable<PhraseWay> Ways(List<PhraseNode> of)
    {
        foreach (var one in of)
        {
            foreach (var way in one.Ways ?? [])
            {
                yield return way;
            }
        }
    }

    static List<PhraseNode> Nexts(List<PhraseWay> ways)
    {
        if (ways.Count == 1)
        {
            return [ways[0].Next];
        }

        var seen = new HashSet<PhraseNode>();
        var nexts = new List<PhraseNode>(ways.Count);
        foreach (var way in ways)
        {
            if (seen.Add(way.Next))
            {
                nexts.Add(way.Next);
            }
        }

        return nexts;
    }

    static void AddEnds(PhraseNode node, List<PhraseNode> of)
    {
        foreach (var one in of)
        {
            foreach (var mark in one.Ends ?? [])
            {
                if (node.Ends?.Contains(mark) != true)
                {
                    node.End(mark);
                }
            }
        }
    }

    sealed record NodeSet(PhraseNode Node, List<PhraseNode> Of);
}
