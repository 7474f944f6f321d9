using System.Globalization;
using System.Text;
using FoiRules.Facts;
using FoiRules.Rules;

namespace FoiRules.Reports;

/// <summary>The page that leads to the pages of all rules: by pack, by provision, by severity, by what they ask for.</summary>
public static class RuleIndex
{
    /// <summary>The page.</summary>
    public static string Of(IReadOnlyList<Rule> rules)
    {
        var text = new StringBuilder("# The rules\n\nOne page a rule, made from the rule and its examples. `foirules explain CODE` prints the same.\n\n## By pack\n");
        foreach (var pack in rules.GroupBy(RuleFacts.Pack, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n### {pack.Key}\n\n| rule | what it finds | law | severity |\n|---|---|---|---|\n");
            foreach (var rule in pack)
            {
                text.Append(CultureInfo.InvariantCulture, $"| {Link(rule)} `{rule.Description.Name}` | {rule.Description.Title} | {rule.Description.Provision} | {RuleFacts.Severities(rule)} |\n");
            }
        }

        text.Append("\n## By provision\n\n| provision | rules |\n|---|---|\n");
        foreach (var law in rules.GroupBy(r => Section(r.Description.Provision ?? ""), StringComparer.Ordinal).OrderBy(g => Order(g.Key), StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {law.Key} | {string.Join(", ", law.Select(Link))} |\n");
        }

        text.Append("\n## By severity\n\n| severity | rules |\n|---|---|\n");
        foreach (var severity in rules.GroupBy(RuleFacts.Severities, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {severity.Key} | {string.Join(", ", severity.Select(Link))} |\n");
        }

        text.Append("\n## By what they need\n\nA rule is silent where a letter has none of the facts it asks for.\n\n| fact | rules |\n|---|---|\n");
        foreach (var kind in FactCatalogue.Kinds.Keys.Order(StringComparer.Ordinal))
        {
            var asking = rules.Where(r => Needs(r, kind)).Select(Link).ToList();
            text.Append(asking.Count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"| [{kind}](../facts.md#kinds) | {string.Join(", ", asking)} |\n"));
        }

        return text.ToString();
    }

    // The short forms select what their keyword says.
    static bool Needs(Rule rule, string kind)
    {
        var source = rule.Place.Source;
        var declared = source.Content[..rule.Place.Span.Start].TrimEnd();
        return (kind == "figure" && declared.EndsWith("suppress", StringComparison.Ordinal)) || (kind == "signpost" && declared.EndsWith("signpost", StringComparison.Ordinal))
            || (kind == "retention" && declared.EndsWith("retain", StringComparison.Ordinal))
            || RuleFacts.Tests(rule).Any(t => Words(t).Any(w => w == kind || (w.Length == kind.Length + 1 && w[^1] == 's' && w.StartsWith(kind, StringComparison.Ordinal))));
    }

    static string[] Words(string test) => WithoutTexts(test).Split([' ', '\n', '.', '(', ')'], StringSplitOptions.RemoveEmptyEntries);

    // What stands between quotation marks is the letter's.
    static string WithoutTexts(string test) => string.Concat(test.Split('"').Where((_, i) => i % 2 == 0));

    static string Link(Rule rule) => $"[{rule.Description.Code}]({rule.Description.Code}.md)";

    // "FOIA s.40(2) by virtue of s.40(3A)(a)" stands under FOIA s.40.
    static string Section(string provision) => provision.IndexOf('(', StringComparison.Ordinal) is > 0 and var at ? provision[..at] : provision;

    // s.9 before s.10.
    static string Order(string section) => string.Concat(section.TakeWhile(c => !char.IsAsciiDigit(c))) + string.Concat(section.SkipWhile(c => !char.IsAsciiDigit(c))).PadLeft(8, '0');
}
