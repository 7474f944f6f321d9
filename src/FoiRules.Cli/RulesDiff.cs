using FoiRules.Findings;
using FoiRules.Reports;

namespace FoiRules.Cli;

/// <summary>What two sets of rules find differently in the same letters. Findings are the same where their rule and their place are; what they say may have changed.</summary>
sealed class RulesDiff
{
    readonly List<(Finding Finding, string Change)> changes = [];
    readonly int letters;
    readonly List<string> rules = [];

    RulesDiff(int letters) => this.letters = letters;

    /// <summary>Whether both find the same, and have the same rules.</summary>
    public bool IsEmpty => changes.Count == 0 && rules.Count == 0;

    /// <summary>Compares two results on the same letters.</summary>
    /// <param name="before">What the rules as they were found.</param>
    /// <param name="after">What the rules as they are to be found.</param>
    public static RulesDiff Of(CheckResult before, CheckResult after)
    {
        var diff = new RulesDiff(after.Letters.Count);
        var (was, now) = (InLetters(before), InLetters(after));
        var (known, found) = (was.ToLookup(Key), now.ToLookup(Key));
        diff.changes.AddRange(now.Where(f => !known.Contains(Key(f))).Select(f => (f, "gained")));
        diff.changes.AddRange(was.Where(f => !found.Contains(Key(f))).Select(f => (f, "lost")));
        foreach (var finding in now)
        {
            if (known[Key(finding)].FirstOrDefault() is { } other && Difference(other, finding) is { } difference)
            {
                diff.changes.Add((finding, difference));
            }
        }

        diff.changes.Sort((a, b) => Order(a.Finding).CompareTo(Order(b.Finding)));
        diff.Compare("new", Codes(after).Except(Codes(before)));
        diff.Compare("gone", Codes(before).Except(Codes(after)));
        return diff;
    }

    /// <summary>Writes a line for each finding that differs, and the sums.</summary>
    public void Write(TextWriter output)
    {
        foreach (var (finding, change) in changes)
        {
            var at = finding.Place.Source.Position(finding.Place.Span.Start);
            output.Write(FormattableString.Invariant($"{finding.Place.Source.Path}:{at.Line}:{at.Column}: {change} {finding.Severity.Word()} {finding.Code} {finding.Name}: {finding.Message}\n"));
        }

        output.Write(changes.Count > 0 ? "\n" : "");
        foreach (var line in rules)
        {
            output.Write(line + "\n");
        }

        var (gained, lost) = (changes.Count(c => c.Change == "gained"), changes.Count(c => c.Change == "lost"));
        output.Write($"{Said.Count("finding", gained)} gained, {lost} lost, {changes.Count - gained - lost} changed in {Said.Count("letter", letters)}.\n");
    }

    void Compare(string what, IEnumerable<string> codes)
    {
        var list = codes.Order(StringComparer.Ordinal).ToList();
        if (list.Count > 0)
        {
            rules.Add($"{Said.Count("rule", list.Count)} {what}: {string.Join(", ", list)}.");
        }
    }

    static string? Difference(Finding was, Finding now) =>
        was.Severity != now.Severity ? $"was {was.Severity.Word()}, is" : was.Message != now.Message || was.Instead != now.Instead ? "says something else:" : null;

    // What is said of the rule files themselves is for whoever tests them.
    static List<Finding> InLetters(CheckResult result)
    {
        var paths = result.Letters.Select(l => l.Path).ToHashSet(StringComparer.Ordinal);
        return [.. result.Findings.Where(f => paths.Contains(f.Place.Source.Path))];
    }

    static IEnumerable<string> Codes(CheckResult result) => result.Rules.Select(r => r.Code);

    static (string Path, string Code, int Start, int End) Key(Finding finding) => (finding.Place.Source.Path, finding.Code, finding.Place.Span.Start, finding.Place.Span.End);

    static (string Path, int Start, string Code) Order(Finding finding) => (finding.Place.Source.Path, finding.Place.Span.Start, finding.Code);
}
