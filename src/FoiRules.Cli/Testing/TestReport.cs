using System.Globalization;
using FoiRules.Checking;
using FoiRules.Findings;
using FoiRules.Reports;
using FoiRules.Rules;

namespace FoiRules.Cli.Testing;

/// <summary>Tells what the examples showed.</summary>
static class TestReport
{
    /// <summary>Writes each example that does not hold, what is missing, and the count.</summary>
    /// <returns>Whether all is well.</returns>
    public static bool Write(IReadOnlyList<Rule> rules, IReadOnlyList<Trial> trials, RulesUnderTest subject, TestOptions options, TextWriter output)
    {
        foreach (var trial in trials.Where(t => !t.Holds))
        {
            TrialText.Write(trial, Silence.Of(trial, subject.Files), output);
        }

        var warnings = Warnings(rules, subject.Pack, options).ToList();
        TextReport.Write(warnings, output, new ReportOptions());
        var failed = trials.Count(t => !t.Holds);
        output.Write($"{Said.Count("rule", rules.Count)}, {Said.Count("example", trials.Count)}: {(failed == 0 ? "all hold" : $"{Said.Plain(trials.Count - failed)} {(trials.Count - failed == 1 ? "holds" : "hold")}, {Said.Plain(failed)} {(failed == 1 ? "does" : "do")} not")}.\n");
        return failed == 0 && !warnings.Exists(w => w.Code == RuleWarning.NoExample.Code);
    }

    // What could be better about the rules that are tested, and who reports what they hold up as right.
    static IEnumerable<Finding> Warnings(IReadOnlyList<Rule> rules, RulePack pack, TestOptions options)
    {
        if (options.Only is not null)
        {
            return [];
        }

        var own = rules.Select(r => r.Place.Source).ToHashSet();
        var isAll = options.Codes.Count == 0;
        return pack.Findings.Where(f => own.Contains(f.Place.Source) && (isAll || rules.Any(r => r.Place.Source == f.Place.Source && r.Syntax.Span.Start <= f.Place.Span.Start && f.Place.Span.End <= r.Syntax.Span.End)))
            .Concat(ExampleWarnings.Of(pack with { Settings = [] }, rules));
    }

    /// <summary>Writes the time each rule took, the slowest first.</summary>
    public static void WriteTimes(IEnumerable<Trial> trials, TextWriter output)
    {
        output.Write("\nTime of each rule, reading its letters included:\n");
        foreach (var rule in trials.GroupBy(t => t.Rule.Description.Code).OrderByDescending(g => g.Sum(t => t.Time.Ticks)))
        {
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{rule.Sum(t => t.Time.TotalMilliseconds),9:0.00} ms  {rule.Key}  {Said.Count("example", rule.Count())}\n"));
        }
    }
}
