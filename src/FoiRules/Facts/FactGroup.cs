using System.Collections;

namespace FoiRules.Facts;

/// <summary>Facts side by side: all of a kind, or those of one place among all that were sorted by place.</summary>
public sealed class FactGroup : IReadOnlyList<Fact>
{
    readonly Fact[] facts;
    readonly int start;
    readonly int count;

    /// <summary>Those of one place.</summary>
    internal FactGroup(Fact[] facts, int start, int count) => (this.facts, this.start, this.count) = (facts, start, count);

    /// <summary>All of some facts.</summary>
    internal FactGroup(Fact[] facts)
        : this(facts, 0, facts.Length)
    {
    }

    /// <summary>Facts as they were read. A list is taken over at once: to ask it for each as a list of another type takes longer than to read some of them.</summary>
    internal static FactGroup Of(IEnumerable<Fact> read)
    {
        if (read is FactGroup group)
        {
            return group;
        }

        if (read is not ICollection known)
        {
            return new FactGroup([.. read]);
        }

        var all = new Fact[known.Count];
        known.CopyTo(all, 0);
        return new FactGroup(all);
    }

    /// <summary>No facts.</summary>
    internal static FactGroup None { get; } = new([]);

    /// <summary>All that they are a part of, where they are all of it; null otherwise.</summary>
    internal Fact[]? Whole => count == facts.Length ? facts : null;

    /// <summary>How many there are.</summary>
    public int Count => count;

    /// <summary>One of them, counted from 0.</summary>
    public Fact this[int index] => (uint)index < (uint)count ? facts[start + index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Goes through them in order.</summary>
    public FactWalk GetEnumerator() => new(facts, start, start + count);

    IEnumerator<Fact> IEnumerable<Fact>.GetEnumerator() => new ArraySegment<Fact>(facts, start, count).AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<Fact>)this).GetEnumerator();
}
