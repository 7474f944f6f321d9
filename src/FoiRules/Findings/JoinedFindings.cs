using System.Collections;

namespace FoiRules.Findings;

/// <summary>The findings of many letters, one after the other, each letter's as they are asked for: none of them is held that is not being looked at.</summary>
/// <param name="parts">The findings of each letter.</param>
public sealed class JoinedFindings(IReadOnlyList<IReadOnlyList<Finding>> parts) : IReadOnlyList<Finding>
{
    /// <summary>The findings of each letter.</summary>
    public IReadOnlyList<IReadOnlyList<Finding>> Parts { get; } = parts;

    /// <inheritdoc/>
    public int Count { get; } = parts.Sum(p => p.Count);

    /// <inheritdoc/>
    public Finding this[int index]
    {
        get
        {
            var at = index;
            foreach (var part in Parts)
            {
                if (at < part.Count)
                {
                    return part[at];
                }

                at -= part.Count;
            }

            throw new ArgumentOutOfRangeException(nameof(index));
        }
    }

    /// <inheritdoc/>
    public IEnumerator<Finding> GetEnumerator() => Parts.SelectMany(p => p).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
