using System.Text;
using FoiRules.Facts;
using FoiRules.Findings;
using FoiRules.Tests.Support;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Docs;

/// <summary>The tables of the pages are made from the rules and the catalogue, so that they cannot drift.</summary>
public sealed class DocTableTests
{
    [TestCase("README.md", "rules")]
    [TestCase("docs/facts.md", "facts")]
    [TestCase("docs/facts.md", "examples")]
    [TestCase("docs/facts.md", "phrases")]
    [TestCase("docs/facts.md", "words")]
    public void A_table_says_what_is_there(string name, string marker)
    {
        var page = DocPage.Read(name);
        var (start, end) = page.Between(marker).ShouldNotBeNull();
        var actual = marker switch { "rules" => RuleTable(), "facts" => FactTable(), "examples" => FactExamples.Table(), "phrases" => PhraseMeanings.Table(FactPhrases.IsSaid), _ => PhraseMeanings.Table(IsWord) };
        page.Update(start, end, actual).ShouldBe(actual, $"{name} says otherwise; run with FOIRULES_UPDATE=1 and read the difference");
    }

    static string RuleTable()
    {
        var table = new StringBuilder("| code | name | what it finds | law | severity |\n|---|---|---|---|---|\n");
        foreach (var rule in Shipped.Pack.Rules)
        {
            var (about, severities) = (rule.Description, rule.Report.Value.Severities.Select(s => s.Severity).Append(rule.Description.Severity).Distinct());
            table.Append($"| {about.Code} | `{about.Name}` | {about.Title} | {about.Provision} | {string.Join(" or ", severities.Select(Word))} |\n");
        }

        return table.ToString();
    }

    static string FactTable()
    {
        var table = new StringBuilder("| fact | property | what it is | meaning |\n|---|---|---|---|\n");
        foreach (var kind in FactCatalogue.Kinds.Values)
        {
            table.Append($"| **`{kind.Name}`** | | | {kind.Summary} |\n");
            foreach (var property in kind.Properties)
            {
                table.Append($"| | `{property.Name}` | {TypeOf(property)} | {property.Summary} |\n");
            }
        }

        return table.ToString();
    }

    // Nouns by which counts are read are no use to a rule.
    static bool IsWord(string phrase) => FactPhrases.Words.Contains(phrase) && PhraseMeanings.Of(phrase) is { File: not "rules/lexicon/people.foi" };

    static string TypeOf(FactProperty property) => property.Kind switch
    {
        ValueKind.Truth => "yes or no",
        ValueKind.Number => "a number",
        ValueKind.Text => "text",
        ValueKind.Date => "a date",
        ValueKind.Duration => "a length of time",
        ValueKind.Word => "one of " + string.Join(", ", property.Words!.Select(w => $"`{w}`")),
        _ => $"a {property.FactKind}",
    };

    static string Word(Severity severity) => severity switch { Severity.Advice => "advice", Severity.Warning => "warning", _ => "error" };
}
