using System.Text;
using FoiRules.Facts;
using FoiRules.Language;
using FoiRules.Language.Syntax;
using FoiRules.Letters;
using FoiRules.Reports;
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
}
