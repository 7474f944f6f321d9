using FoiRules.Findings;

namespace FoiRules.Reports;

/// <summary>What two sets of rules find differently in the same letters.</summary>
/// <remarks>Findings belong together where their rule and their first place are the same; what they say, how grave they are and where else they point may have changed.</remarks>
public sealed class RulesDiff
{
    const string Gained = "gained";
    const string Lost = "lost";

    readonly List<(Finding Finding, string Change)> changes = [];
    readonly List<string> rules = [];
    readonly int letters;

    RulesDiff(int letters) => this.letters = letters;

    /// <summary>Whether both find the same, and have the same rules.</summary>
    public bool IsEmpty => changes.Count == 0 && rules.Count == 0;

    /// <summary>Compares two results on the same letters.</summary>
    /// <param name="before">What the rules as they were found.</param>
    /// <param name="after">What the rules as they are to be found.</param>
    public static RulesDiff Of(CheckResult before, CheckResult after)
    {
        var diff = new RulesDiff(after.Letters.Count);
        var (was, now) = (InLetters(before).ToLookup(Key), InLetters(after).ToLookup(Key));
        foreach (var key in was.Select(g => g.Key).Union(now.Select(g => g.Key)).Order())
        {
            diff.Compare([.. was[key]], [.. now[key]]);
        }

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
            output.Write(Printable.Line(FormattableString.Invariant($"{finding.Place.Source.Path}:{at.Line}:{at.Column}: {change} {finding.Severity.Word()} {finding.Code} {finding.Name}: {finding.Message}")) + "\n");
        }

        output.Write(changes.Count > 0 ? "\n" : "");
        foreach (var line in rules)
        {
            output.Write(line + "\n");
        }

        var (gained, lost) = (changes.Count(c => c.Change == Gained), changes.Count(c => c.Change == Lost));
        output.Write($"{Tally.Quantity("finding", gained)} gained, {lost} lost, {changes.Count - gained - lost} changed in {Tally.Quantity("letter", letters)}.\n");
    }

    // A rule may report one place more than once; those that are the same in all are taken out first.
    void Compare(List<Finding> was, List<Finding> now)
    {
        foreach (var one in was.ToList())
        {
            var same = now.FindIndex(n => Difference(one, n) is null);
            if (same >= 0)
            {
                was.Remove(one);
                now.RemoveAt(same);
            }
        }

        for (var i = 0; i < Math.Max(was.Count, now.Count); i++)
        {
            changes.Add(i >= was.Count ? (now[i], Gained) : i >= now.Count ? (was[i], Lost) : (now[i], Difference(was[i], now[i])!));
        }
    }

    void Compare(string what, IEnumerable<string> codes)
    {
        var list = codes.Order(StringComparer.Ordinal).ToList();
        if (list.Count > 0)
        {
            rules.Add($"{Tally.Quantity("rule", list.Count)} {what}: {string.Join(", ", list)}.");
        }
    }

    static string? Difference(Finding was, Finding now) =>
        was.Severity != now.Severity ? $"was {was.Severity.Word()}, is"
        : was.Message != now.Message || was.Instead != now.Instead ? "says something else:"
        : !Related(was).SequenceEqual(Related(now)) ? "points to other places besides:" : null;

    static IEnumerable<(string, int, int)> Related(Finding finding) => finding.Related.Select(p => (p.Source.Path, p.Span.Start, p.Span.End));

    // What is said of the rule files themselves is for whoever tests them.
    static IEnumerable<Finding> InLetters(CheckResult result)
    {
        var paths = result.Letters.Select(l => l.Path).ToHashSet(StringComparer.Ordinal);
        return result.Findings.Where(f => paths.Contains(f.Place.Source.Path));
    }

    static IEnumerable<string> Codes(CheckResult result) => result.Rules.Select(r => r.Code);

    static (string Path, int Start, int End, string Code) Key(Finding finding) => (finding.Place.Source.Path, finding.Place.Span.Start, finding.Place.Span.End, finding.Code);
}
