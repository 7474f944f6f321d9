using System.Collections;
using FoiRules.Findings;

namespace FoiRules.Reports;

/// <summary>The findings of one letter, redacted when they are asked for.</summary>
/// <param name="findings">Those that are told.</param>
/// <param name="others">Those that are not, but are hidden with them.</param>
/// <param name="level">How much is blotted out.</param>
sealed class RedactedFindings(IReadOnlyList<Finding> findings, IReadOnlyList<Finding> others, RedactionLevel level) : IReadOnlyList<Finding>
{
    public int Count => findings.Count;

    public Finding this[int index] => Redacted()[index];

    public IEnumerator<Finding> GetEnumerator() => Redacted().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    IReadOnlyList<Finding> Redacted() => Redaction.Of(new CheckResult([], [], [.. findings]) { Known = others }, level).Findings;
}
