using System.Text;

namespace FoiRules.Phrases;

/// <summary>Makes one node of all from which the same is said, so that phrases which end alike take the room of one.</summary>
/// <remarks>As when a finite automaton without circles is made the smallest: a node is known by its ends and by the ways on from it, once those they lead to are known.</remarks>
sealed class SharedEnds
{
    readonly Dictionary<string, PhraseNode> known = new(StringComparer.Ordinal);
    readonly Dictionary<PhraseNode, PhraseNode> instead = new(ReferenceEqualityComparer.Instance);
    readonly StringBuilder said = new();

    /// <summary>A graph in which the same is said.</summary>
    public static PhraseNode Of(PhraseNode root) => new SharedEnds().For(root);

    // No deeper than the longest phrase has words, of which there are some hundreds at most.
    PhraseNode For(PhraseNode node)
    {
        if (instead.TryGetValue(node, out var same))
        {
            return same;
        }

        var copy = new PhraseNode();
        foreach (var mark in node.Ends ?? [])
        {
            copy.End(mark);
        }

        foreach (var way in node.Ways ?? [])
        {
            copy.Add(new PhraseWay(way.Kind, way.Text, For(way.Next)));
        }

        var key = Said(copy);
        if (!known.TryGetValue(key, out same))
        {
            copy.Number = known.Count + 1;
            known.Add(key, same = copy);
        }

        instead.Add(node, same);
        return same;
    }

    // What a node is known by. The nodes it leads to are known already.
    string Said(PhraseNode node)
    {
        said.Clear();
        foreach (var mark in node.Ends ?? [])
        {
            said.Append(mark).Append(' ');
        }

        foreach (var way in node.Ways ?? [])
        {
            said.Append('|').Append((int)way.Kind).Append(' ').Append(way.Next.Number).Append(' ').Append(way.Text);
        }

        return said.ToString();
    }
}
