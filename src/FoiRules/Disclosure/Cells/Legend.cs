using FoiRules.Disclosure.Intervals;

namespace FoiRules.Disclosure.Cells;

/// <summary>What the notes to a table say about its cells. What it says beats what a marker means elsewhere.</summary>
/// <param name="Markers">What each marker stands for.</param>
/// <param name="Rounding">How counts were rounded; null where they were not, or nothing is said.</param>
public sealed record Legend(IReadOnlyDictionary<string, Interval> Markers, Rounding? Rounding)
{
    /// <summary>No notes.</summary>
    public static Legend None { get; } = new(new Dictionary<string, Interval>(), null);
}
