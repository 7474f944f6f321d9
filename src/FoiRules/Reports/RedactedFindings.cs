using System.Collections;
using FoiRules.Findings;

namespace FoiRules.Reports;

/// <summary>The findings of one letter, redacted when they are asked for.</summary>
sealed class RedactedFindings(IReadOnlyList<Finding> findings, RedactionLevel level) : IReadOnlyList<Finding>
{
    public int Count => findings.Count;

    public Finding this[int index] => Redacted()[index];

    public IEnumerator<Finding> GetEnumerator() => Redacted().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    IReadOnlyList<Finding> Redacted() => Redaction.Of(new CheckResult([], [], [.. findings]), level).Findings;
}
