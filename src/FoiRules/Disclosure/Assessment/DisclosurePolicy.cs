namespace FoiRules.Disclosure.Assessment;

/// <summary>What a house holds too small to publish. No law sets these numbers.</summary>
/// <param name="Threshold">Counts from 1 to one below this are small.</param>
/// <param name="LeastWidth">A hidden count that can be narrowed to fewer numbers than this, and one more, has been narrowed too far.</param>
/// <param name="ZerosAreSmall">Whether a count of nobody is small too: it tells something of everybody.</param>
public sealed record DisclosurePolicy(int Threshold, int LeastWidth = 3, bool ZerosAreSmall = false)
{
    /// <summary>1 to 4 are small: the practice of most councils, and of Scottish statistics.</summary>
    public static DisclosurePolicy Council { get; } = new(5);

    /// <summary>1 to 7 are small, and the rest is rounded to 5: NHS England for secondary care, OpenSAFELY.</summary>
    public static DisclosurePolicy Health { get; } = new(8);

    /// <summary>1 to 9 are small: ACRO and the Secure Research Service.</summary>
    public static DisclosurePolicy UnderTen { get; } = new(10);

    /// <summary>Nothing is known of the house: only a count of one, and what can be worked out exactly, is told.</summary>
    public static DisclosurePolicy ExactOnly { get; } = new(2, LeastWidth: 1);

    /// <summary>The usual practices, by the names a house may set its threshold to.</summary>
    public static IReadOnlyDictionary<string, DisclosurePolicy> Presets { get; } = new Dictionary<string, DisclosurePolicy>(StringComparer.Ordinal) { ["council"] = Council, ["health"] = Health, ["under-ten"] = UnderTen };

    /// <summary>Whether a known count is small.</summary>
    public bool IsSmall(long count) => count < Threshold && (count > 0 || (count == 0 && ZerosAreSmall));
}
