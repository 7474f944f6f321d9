using System.Collections;

namespace FoiRules.Facts;

/// <summary>Facts side by side: all of a kind, or those of one place among all that were sorted by place.</summary>
sealed class FactGroup(Fact[] facts, int start, int count) : IReadOnlyList<Fact>
{
    /// <summary>All of some facts.</summary>
    public FactGroup(Fact[] facts)
        : this(facts, 0, facts.Length)
    {
    }

    /// <summary>All that they are a part of, where they are all of it; null otherwise.</summary>
    public Fact[]? Whole => count == facts.Length ? facts : null;

    /// <summary>How many there are.</summary>
    public int Count => count;

    /// <summary>One of them, counted from 0.</summary>
    public Fact this[int index] => (uint)index < (uint)count ? facts[start + index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <inheritdoc/>
    public IEnumerator<Fact> GetEnumerator()
    {
        for (var i = 0; i < count; i++)
        {
            yield return facts[start + i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
