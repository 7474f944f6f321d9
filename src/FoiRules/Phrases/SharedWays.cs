namespace FoiRules.Phrases;

/// <summary>Makes one way of all that lead over the same element from one node, so that phrases which begin alike are gone over together.</summary>
/// <remarks>The nodes of the new graph stand for sets of nodes of the old one, as when a finite automaton is made deterministic; only ways of the same element are joined.</remarks>
sealed class SharedWays
{
    // A set may stand for many others; phrases that would make it grow without end keep the ways they have.
    const int MostGrowth = 4;
    const int Small = 1000;

    readonly Dictionary<string, PhraseNode> made = new(StringComparer.Ordinal);
    readonly Queue<(PhraseNode Node, List<PhraseNode> Of)> open = new();
    int left;

    /// <summary>A graph in which the same is said, or the one given where sharing would make it much larger.</summary>
    public static PhraseNode Of(PhraseNode root)
    {
        var shared = new SharedWays { left = (MostGrowth * Number(root)) + Small };
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

    PhraseNode For(List<PhraseNode> nodes)
    {
        var key = string.Join(' ', nodes.Select(n => n.Number).Order());
        if (!made.TryGetValue(key, out var node))
        {
            made.Add(key, node = new PhraseNode());
            open.Enqueue((node, nodes));
        }

        return node;
    }

    void Fill(PhraseNode node, List<PhraseNode> of)
    {
        left -= of.Sum(n => n.Ways?.Count ?? 0) + 1;
        foreach (var ways in of.SelectMany(n => n.Ways ?? []).GroupBy(w => (w.Kind, w.Text)))
        {
            node.Add(new PhraseWay(ways.Key.Kind, ways.Key.Text, For([.. ways.Select(w => w.Next).Distinct()])));
        }

        foreach (var mark in of.SelectMany(n => n.Ends ?? []).Distinct())
        {
            node.End(mark);
        }
    }
}
