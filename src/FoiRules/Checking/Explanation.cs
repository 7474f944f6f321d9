using System.Text;
using FoiRules.Rules;

namespace FoiRules.Checking;

/// <summary>A rule in words, made from the rule itself so that it cannot drift from it.</summary>
public static class Explanation
{
    /// <summary>Title, law, reason and examples as plain text, ending in a line break.</summary>
    public static string Of(Rule rule)
    {
        var (description, text) = (rule.Description, new StringBuilder());
        text.Append(description.Code).Append(' ').Append(description.Name).Append('\n').Append(description.Title).Append(".\n\n");
        text.Append("Law:      ").Append(description.Provision).Append('\n');
        text.Append("Severity: ").Append(string.Join(" or ", rule.Report.Value.Severities.Select(s => s.Severity).Append(description.Severity).Distinct().Select(s => s.ToString().ToLowerInvariant()))).Append('\n');
        foreach (var parameter in rule.Parameters)
        {
            text.Append("Set:      ").Append(parameter.Name).Append(' ').Append(Rules.Shown.Of(parameter)).Append("  # ").Append(parameter.Meaning).Append('\n');
        }

        text.Append("Declared: ").Append(rule.Place.Source.Path).Append(':').Append(rule.Place.Source.Position(rule.Place.Span.Start).Line).Append("\n\n");
        text.Append(description.Why).Append('\n');
        foreach (var example in rule.Examples)
        {
            text.Append('\n').Append(example.IsWrong ? "Reported, where marked:" : "Not reported:").Append("\n\n");
            foreach (var line in example.Text.Split('\n'))
            {
                text.Append(("    " + line).TrimEnd()).Append('\n');
            }
        }

        return text.ToString();
    }
}
