namespace FoiRules.Disclosure.Intervals;

/// <summary>What can be worked out of every variable.</summary>
/// <param name="IsConsistent">Whether any whole numbers fit all relations. Where none do, the intervals are what was declared.</param>
/// <param name="Intervals">For each variable the numbers that are possible. Never too narrow; where it is not proven it may be too wide.</param>
/// <param name="Unproven">The variables whose interval may be too wide, because the search was broken off.</param>
public sealed record AuditResult(bool IsConsistent, IReadOnlyList<Interval> Intervals, IReadOnlyCollection<int> Unproven);
