using FoiRules.Checking;
using FoiRules.Language.Syntax;
using FoiRules.Rules;

namespace FoiRules.Reports;

/// <summary>What is told of a rule wherever rules are told of.</summary>
public static class RuleFacts
{
    // What the author says of the rule itself, in the order it is shown.
    static readonly string[] About = ["status", "since", "owner", "link", "fails", "parameter", "fix"];

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

    /// <summary>What the author says of the rule itself: status, since when, who owns it, what a house can set, how it is mended.</summary>
    public static IEnumerable<(string Label, string Text)> Details(Rule rule) =>
        from keyword in About
        from clause in Clauses(rule)
        where clause.Keyword == keyword || clause.Keyword.StartsWith(keyword + " ", StringComparison.Ordinal)
        select (keyword, AsWritten(clause, rule)[keyword.Length..].TrimStart());

    /// <summary>The clauses that decide what is reported, as written.</summary>
    public static IEnumerable<string> Tests(Rule rule) =>
        Clauses(rule).Where(c => Test.Contains(c.Keyword)).Select(c => "  " + rule.Place.Source.Slice(c.Span).TrimEnd().ReplaceLineEndings("\n"));

    /// <summary>What the checker says of an example, exactly as it prints it; empty where it says nothing.</summary>
    public static string Printed(Trial trial)
    {
        using var text = new StringWriter();
        TextReport.Write(trial.Findings, text, new ReportOptions());
        return text.ToString().TrimEnd('\n');
    }

    static IReadOnlyList<Clause> Clauses(Rule rule) => Coverage.Syntax(rule)?.Clauses ?? [];

    static string AsWritten(Clause clause, Rule rule) => string.Join(' ', rule.Place.Source.Slice(clause.Span).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
