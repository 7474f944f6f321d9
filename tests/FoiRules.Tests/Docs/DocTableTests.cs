using System.Text;
using FoiRules.Facts;
using FoiRules.Findings;
using FoiRules.Language;
using FoiRules.Language.Syntax;
using FoiRules.Letters;
using FoiRules.Rules;
using FoiRules.Tests.Support;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Docs;

/// <summary>The tables of the pages are made from the rules and the catalogue, so that they cannot drift.</summary>
public sealed class DocTableTests
{
    [TestCase("README.md", "rules")]
    [TestCase("docs/language.md", "facts")]
    [TestCase("docs/language.md", "phrases")]
    public void A_table_says_what_is_there(string name, string marker)
    {
        var page = DocPage.Read(name);
        var (start, end) = page.Between(marker).ShouldNotBeNull();
        var actual = marker switch { "rules" => RuleTable(), "facts" => FactTable(), _ => PhraseTable() };
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

    // Those that tell the parts of a letter apart, or only name things, say nothing of a sentence.
    static string PhraseTable()
    {
        var table = new StringBuilder("| phrases | declared in |\n|---|---|\n");
        var phrases = RuleFiles.Load(null, null, []).SelectMany(f => RuleParser.Parse(f.Source).Declarations.OfType<PhraseSyntax>().Select(p => (p.Name.Text, f.Source.Path)));
        foreach (var file in phrases.Where(p => !Cues.Names.Contains(p.Text) && !FactPhrases.Words.Contains(p.Text)).GroupBy(p => p.Path))
        {
            table.Append($"| {string.Join(", ", file.Select(p => $"`{p.Text}`"))} | `{file.Key}` |\n");
        }

        return table.ToString();
    }

    static string TypeOf(FactProperty property) => property.Kind switch
    {
        ValueKind.Truth => "yes or no",
        ValueKind.Number => "a number",
        ValueKind.Text => "text",
        ValueKind.Word => "one of " + string.Join(", ", property.Words!.Select(w => $"`{w}`")),
        _ => $"a {property.FactKind}",
    };

    static string Word(Severity severity) => severity switch { Severity.Advice => "advice", Severity.Warning => "warning", _ => "error" };
}
