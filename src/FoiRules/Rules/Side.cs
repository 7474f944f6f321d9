using FoiRules.Facts;

namespace FoiRules.Rules;

/// <summary>What stands before a fact, or after it.</summary>
/// <param name="From">The slot of the fact.</param>
/// <param name="IsBefore">Whether it is what stands before.</param>
sealed record Side(int From, bool IsBefore)
{
    /// <summary>Whether a fact stands on this side.</summary>
    public bool Has(Fact other, Evaluation e) =>
        e.Variables[From] is { } fact && (IsBefore ? other.Span.End <= fact.Span.Start : other.Span.Start >= fact.Span.End);

    /// <summary>Where facts end, for what stands before, or begin; in order.</summary>
    public int[] EdgesOf(List<Fact> facts)
    {
        var edges = new int[facts.Count];
        for (var i = 0; i < edges.Length; i++)
        {
            edges[i] = IsBefore ? facts[i].Span.End : facts[i].Span.Start;
        }

        Array.Sort(edges);
        return edges;
    }

    /// <summary>How many of these edges are on this side.</summary>
    public int CountIn(int[] edges, Evaluation e) =>
        e.Variables[From] is not { } fact ? 0 : IsBefore ? Below(edges, fact.Span.Start + 1) : edges.Length - Below(edges, fact.Span.End);

    static int Below(int[] edges, int offset)
    {
        var (low, high) = (0, edges.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = edges[middle] < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
