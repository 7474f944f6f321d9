using FoiRules.Disclosure.Intervals;
using FoiRules.Findings;

namespace FoiRules.Disclosure.Assessment;

/// <summary>One thing that a table gives away. Its text never has the number that is to be hidden.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Level">How bad that is.</param>
/// <param name="Text">What it is, in words.</param>
/// <param name="Variables">The counts it is about.</param>
/// <param name="Possible">What the first of them can still be; for reckoning, not for printing.</param>
public sealed record DisclosureFound(DisclosureKind Kind, Severity Level, string Text, IReadOnlyList<int> Variables, Interval? Possible);
