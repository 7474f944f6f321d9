using System.Globalization;
using System.Text;
using FoiRules.Checking;
using FoiRules.Rules;

namespace FoiRules.Reports;

/// <summary>A rule in words, made from the rule itself so that it cannot drift from it.</summary>
public static class Explanation
{
    const int Margin = 4;
    const int Labels = 10;

    /// <summary>Title, law, reason, what can be set, and each example with what the checker says of it, as plain text.</summary>
    public static string Of(Rule rule, RulePack pack)
    {
        var (about, text) = (rule.Description, new StringBuilder());
        text.Append(CultureInfo.InvariantCulture, $"{about.Code} {about.Name}\n{Sentence(about.Title)}\n\n");
        Line(text, "Law", about.Provision ?? "");
        Line(text, "Severity", RuleFacts.Severities(rule));
        Line(text, "Pack", RuleFacts.Pack(rule));
        foreach (var (label, value) in RuleFacts.Details(rule))
        {
            Line(text, string.Concat(label[..1].ToUpperInvariant(), label.AsSpan(1)), value);
        }

        Line(text, "Declared", RuleFacts.Declared(rule));
        text.Append('\n').Append(about.Why).Append("\n\nIt looks for:\n\n").AppendJoin('\n', RuleFacts.Tests(rule)).Append('\n');
        foreach (var trial in Trial.All(rule, pack))
        {
            Append(text, trial);
        }

        return text.ToString();
    }

    static void Append(StringBuilder text, Trial trial)
    {
        text.Append(trial.Example.IsWrong ? "\nReported:\n\n" : "\nNot reported:\n\n");
        Indented(text, trial.Letter.Content);
        if (trial.Findings.Count > 0)
        {
            text.Append('\n');
            Indented(text, RuleFacts.Printed(trial));
        }
    }

    static void Indented(StringBuilder text, string lines)
    {
        foreach (var line in lines.Split('\n'))
        {
            text.Append((new string(' ', Margin) + line).TrimEnd()).Append('\n');
        }
    }

    static void Line(StringBuilder text, string label, string value) => text.Append($"{label}:".PadRight(Labels)).Append(value).Append('\n');

    internal static string Sentence(string title) => title.Length > 0 && title[^1] is '.' or '?' or '!' ? title : title + ".";
}
