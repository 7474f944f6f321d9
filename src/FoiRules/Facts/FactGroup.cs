using System.Collections;

namespace FoiRules.Facts;

/// <summary>The facts of one place: a part of all that were sorted by place.</summary>
sealed class FactGroup(Fact[] facts, int start, int count) : IReadOnlyList<Fact>
{
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
