namespace FoiRules.Facts;

/// <summary>How much a text says: exactly, about, or between bounds.</summary>
/// <param name="Low">The least it can be, itself included; null where nothing is said.</param>
/// <param name="High">The most it can be, itself included; null where nothing is said.</param>
/// <param name="Unit">One of <see cref="Units"/>; <see cref="Units.Count"/> for a bare number.</param>
public sealed record Amount(decimal? Low, decimal? High, string Unit = Units.Count)
{
    /// <summary>Whether it is given as a rough number: "around 40".</summary>
    public bool IsApproximate { get; init; }

    /// <summary>Whether it is written in words: "twenty-three".</summary>
    public bool IsInWords { get; init; }

    /// <summary>The one number it says, exactly or roughly; null for bounds.</summary>
    public decimal? Value => Low == High ? Low : null;

    /// <summary>Whether it is one number and nothing rough about it.</summary>
    public bool IsExact => Low is not null && Low == High && !IsApproximate;

    /// <summary>
    /// Whether it keeps a small count back: a bare upper bound up to fifteen ("fewer than five", "1-4").
    /// "Fewer than 200" rounds, and "20 to 30" estimates; neither hides anybody.
    /// </summary>
    public bool HidesSmallCount => Unit == Units.Count && Low is 0 or 1 && High is > 1 and < 16 && !IsApproximate;

    /// <summary>A number in the range of whole numbers a rule can compare; null for others.</summary>
    public static int? Whole(decimal? number) => number is { } n && n == decimal.Truncate(n) && n is >= int.MinValue and <= int.MaxValue ? (int)n : null;
}
