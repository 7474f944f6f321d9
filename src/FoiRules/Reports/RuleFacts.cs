using FoiRules.Checking;
using FoiRules.Findings;
using FoiRules.Language.Syntax;
using FoiRules.Rules;

namespace FoiRules.Reports;

/// <summary>What is told of a rule wherever rules are told of.</summary>
public static class RuleFacts
{
    // What decides whether something is reported.
    static readonly string[] Test = ["applies", "for each", "in", "counts", "sensitive", "zero", "all", "outcome", "must", "where", "except", "report", "once per"];

    /// <summary>The pack: the folder the rule is shipped in, or the file it is declared in.</summary>
    public static string Pack(Rule rule)
    {
        var parts = rule.Place.Source.Path.Split('/');
        return parts is ["rules", var pack, _, ..] ? pack : parts[^1];
    }

    /// <summary>The severities it may have, the gravest first: "error or warning".</summary>
    public static string Severities(Rule rule) =>
        string.Join(" or ", rule.Report.Value.Severities.Select(s => s.Severity).Append(rule.Description.Severity).Distinct().OrderDescending().Select(s => s.Word()));

    /// <summary>Where it is declared: <c>rules/foia/refusals.foi:1</c>.</summary>
    public static string Declared(Rule rule) => $"{rule.Place.Source.Path}:{rule.Place.Source.Position(rule.Place.Span.Start).Line.ToString(System.Globalization.CultureInfo.InvariantCulture)}";

    /// <summary>What the author says of the rule itself: how settled it is, since when, who owns it, where more is to be read, what a house can set, how it is mended.</summary>
    public static IEnumerable<(string Label, string Text)> Details(Rule rule)
    {
        var about = rule.Description;
        if (about.Status != RuleStatus.Stable || about.StatusNote is not null)
        {
            yield return ("status", $"{about.Status.ToString().ToLowerInvariant()}{(about.StatusNote is null ? "" : $": {about.StatusNote}")}");
        }

        foreach (var (label, text) in new[] { ("since", about.Since), ("owner", about.Owner) })
        {
            if (text is not null)
            {
                yield return (label, text);
            }
        }

        foreach (var link in about.Links)
        {
            yield return ("more", link);
        }

        foreach (var fix in rule.Report.Value.Fixes)
        {
            yield return ("fix", $"{fix.Label} ({(fix.IsSafe ? "safe" : "unsafe")})");
        }

        foreach (var parameter in rule.Parameters)
        {
            yield return ("set", $"{parameter.Name} {Shown.Of(parameter)}: {parameter.Meaning}");
        }
    }

    /// <summary>The clauses that decide what is reported, as written.</summary>
    public static IEnumerable<string> Tests(Rule rule) =>
        Clauses(rule).Where(c => Test.Contains(c.Keyword)).Select(c => "  " + rule.Place.Source.Slice(c.Span).TrimEnd().ReplaceLineEndings("\n"));

    /// <summary>What the checker says of an example, exactly as it prints it on a screen; empty where it says nothing.</summary>
    public static string Printed(Trial trial)
    {
        using var text = new StringWriter();
        TextReport.Write(Redaction.Of(new CheckResult([], [], trial.Findings), RedactionLevel.Identifiers).Findings, text, new ReportOptions());
        return text.ToString().TrimEnd('\n');
    }

    static IReadOnlyList<Clause> Clauses(Rule rule) => Coverage.Syntax(rule)?.Clauses ?? [];

    static string AsWritten(Clause clause, Rule rule) => string.Join(' ', rule.Place.Source.Slice(clause.Span).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
