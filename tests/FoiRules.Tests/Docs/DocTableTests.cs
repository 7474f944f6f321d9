using System.Text;
using FoiRules.Facts;
using FoiRules.Language;
using FoiRules.Reports;
using FoiRules.Tests.Support;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Docs;

/// <summary>The tables of the pages are made from the rules and the catalogue, so that they cannot drift.</summary>
[NonParallelizable]
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
        var table = new StringBuilder("| pack | rules |\n|---|---|\n");
        foreach (var pack in Shipped.Pack.Rules.GroupBy(RuleFacts.Pack, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            table.Append($"| [{pack.Key}](docs/rules/README.md#{pack.Key}) | {string.Join(", ", pack.Select(r => $"[{r.Description.Code}](docs/rules/{r.Description.Code}.md)"))} |\n");
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
        ValueKind.Facts => $"several {property.FactKind}s",
        _ => $"a {property.FactKind}",
    };
}
