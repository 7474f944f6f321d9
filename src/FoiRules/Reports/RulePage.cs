using System.Globalization;
using System.Text;
using FoiRules.Checking;
using FoiRules.Rules;

namespace FoiRules.Reports;

/// <summary>A rule as a Markdown page, made from the rule and from what the checker prints of its examples.</summary>
public static class RulePage
{
    /// <summary>The page.</summary>
    public static string Of(Rule rule, RulePack pack)
    {
        var (about, text) = (rule.Description, new StringBuilder());
        text.Append(CultureInfo.InvariantCulture, $"# {about.Code} {about.Name}\n\n{Explanation.Sentence(about.Title)}\n\n| | |\n|---|---|\n");
        Row(text, "law", about.Provision ?? "");
        Row(text, "severity", RuleFacts.Severities(rule));
        Row(text, "pack", $"[{RuleFacts.Pack(rule)}](README.md#{RuleFacts.Pack(rule)})");
        foreach (var (label, value) in RuleFacts.Details(rule))
        {
            Row(text, label, value);
        }

        Row(text, "declared in", $"[`{rule.Place.Source.Path}`](../../{rule.Place.Source.Path})");
        text.Append(CultureInfo.InvariantCulture, $"\n## Why it matters\n\n{about.Why}\n\n## What it looks for\n\n");
        Fence(text, "", string.Join('\n', RuleFacts.Tests(rule)));
        var trials = Trial.All(rule, pack).ToList();
        foreach (var trial in trials.Where(t => t.Example.IsWrong))
        {
            text.Append(trial.Number == 1 ? "\n## What is reported\n\n" : "\nAlso reported:\n\n");
            Fence(text, "markdown", trial.Letter.Content);
            text.Append("\n`foirules check` prints:\n\n");
            Fence(text, "text", RuleFacts.Printed(trial));
        }

        foreach (var trial in trials.Where(t => !t.Example.IsWrong))
        {
            text.Append(trial.Number == 1 ? "\n## What is not\n\n" : "\n");
            Fence(text, "markdown", trial.Letter.Content);
        }

        text.Append("\n## In a house file\n\n");
        Fence(text, "", $"turn off {about.Code} because \"…\"\nset {about.Code} severity advice in \"drafts/**\" because \"…\"" + string.Concat(rule.Parameters.Select(p => $"\nset {about.Code} {p.Name} {Shown.Value(p, p.Default)} because \"…\"")));
        return text.ToString();
    }

    static void Row(StringBuilder text, string label, string value) => text.Append(CultureInfo.InvariantCulture, $"| {label} | {value.Replace("|", "\\|", StringComparison.Ordinal)} |\n");

    // A letter may hold fences of its own.
    static void Fence(StringBuilder text, string language, string content)
    {
        var fence = content.Contains("```", StringComparison.Ordinal) ? "````" : "```";
        text.Append(CultureInfo.InvariantCulture, $"{fence}{language}\n{content}\n{fence}\n");
    }
}
