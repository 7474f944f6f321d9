namespace FoiRules.Disclosure.Complement;

/// <summary>How far from its true value an outsider must be left. 0 asks for nothing.</summary>
/// <param name="Lower">The outsider must hold possible a value this much below the true one (or 0, if that is nearer): the lower protection level.</param>
/// <param name="Upper">The same above it: the upper protection level.</param>
/// <param name="Sliding">The greatest possible value less the least must be this much: the sliding protection level, for those who do not know the true values.</param>
public sealed record Protection(long Lower, long Upper, long Sliding)
{
    /// <summary>The outsider must not be sure, and cannot rule out one more or one less.</summary>
    public static Protection OneEitherWay { get; } = new(1, 1, 0);
}

/// <summary>One count of a table that is about to be published.</summary>
/// <param name="Value">The count. Never below 0.</param>
/// <param name="Cost">What hiding it costs; never below 0. See <see cref="SuppressionCost"/>.</param>
/// <param name="CanHide">Whether it may be hidden to protect others.</param>
/// <param name="IsSensitive">Whether it is hidden anyway and must be protected (a primary suppression).</param>
/// <param name="Protection">How well, where it is sensitive.</param>
public sealed record SuppressionCell(long Value, long Cost, bool CanHide, bool IsSensitive, Protection Protection);

/// <summary>Counts that add up to nothing when some are taken away: the parts of a total, less the total.</summary>
/// <param name="Cells">The cells.</param>
/// <param name="Signs">1 or −1 for each.</param>
public sealed record SuppressionSum(IReadOnlyList<int> Cells, IReadOnlyList<int> Signs);

/// <summary>A table, or several that hang together, of which some cells must not be worked out.</summary>
/// <param name="Cells">Its cells.</param>
/// <param name="Sums">How they add up.</param>
public sealed record SuppressionProblem(IReadOnlyList<SuppressionCell> Cells, IReadOnlyList<SuppressionSum> Sums)
{
    /// <summary>The cells that are hidden before any complement is chosen.</summary>
    internal bool[] Primary() => [.. Cells.Select(c => c.IsSensitive)];

    /// <summary>Whether every sum holds. Of a table that does not add up, nothing can be promised.</summary>
    public bool AddsUp()
    {
        foreach (var sum in Sums)
        {
            Int128 left = 0;
            for (var i = 0; i < sum.Cells.Count; i++)
            {
                left += (Int128)sum.Signs[i] * Cells[sum.Cells[i]].Value;
            }

            if (left != 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What hiding these costs.</summary>
    public long CostOf(IEnumerable<int> cells) => cells.Sum(c => Cells[c].Cost);
}

/// <summary>Which further cells to hide.</summary>
/// <param name="Cells">The further cells, ascending.</param>
/// <param name="Cost">What hiding them costs.</param>
/// <param name="IsSafe">Whether, with them hidden, every sensitive cell is protected. Otherwise hiding cells cannot protect the table, or no way was found.</param>
/// <param name="IsCheapest">Whether it is proven that nothing cheaper is safe.</param>
public sealed record Suppression(IReadOnlyList<int> Cells, long Cost, bool IsSafe, bool IsCheapest);
