using System.Text.RegularExpressions;
using FoiRules.Language;
using FoiRules.Tests.Support;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Docs;

/// <summary>What the pages point at is there, and what is there is on the pages.</summary>
public sealed partial class DocPageTests
{
    [TestCaseSource(typeof(DocPage), nameof(DocPage.Names))]
    public void Every_link_leads_to_a_page_and_a_heading_that_is_there(string name)
    {
        var folder = Path.GetDirectoryName(name)!;
        foreach (Match link in Link().Matches(DocPage.Read(name).Content))
        {
            var (file, heading) = (link.Groups["file"].Value, link.Groups["heading"].Value);
            var target = file.Length == 0 ? name : Path.Combine(folder, file);
            File.Exists(Path.Combine(Shipped.Repository, target)).ShouldBeTrue(link.Value);
            if (heading.Length > 0)
            {
                DocPage.Read(target).Content.Split('\n').Where(l => l.StartsWith('#')).Select(Anchor).ShouldContain(heading, link.Value);
            }
        }
    }

    [Test]
    public void The_grammar_on_the_page_has_every_keyword()
    {
        var grammar = DocPage.Read("docs/language.md").Fences.Single(f => f.Language == "ebnf").Text;
        Headers.All.Keys.Concat(Grammar.Clauses.Keys).Where(k => !grammar.Contains($"\"{k}\"", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Test]
    public void The_readme_has_every_command_and_every_option_of_check()
    {
        var readme = DocPage.Read("README.md").Content;
        var commands = Command().Matches(Tool.Print(".", ["--help"])).Select(m => $"foirules {m.Groups["name"].Value} ");
        var options = Option().Matches(Tool.Print(".", ["check", "--help"])).Select(m => m.Groups["name"].Value);
        var said = commands.Concat(options).ToList();
        said.Count.ShouldBeGreaterThan(5);
        said.Where(s => !readme.Contains(s, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Test]
    public void Every_file_the_architecture_names_is_there()
    {
        var files = SourceFile().Matches(DocPage.Read("docs/architecture.md").Content).Select(m => m.Groups["name"].Value).ToList();
        files.ShouldNotBeEmpty();
        files.Where(f => !File.Exists(Path.Combine(Shipped.Repository, "src/FoiRules", f))).ShouldBeEmpty();
    }

    // As GitHub makes it: small letters, spaces as hyphens, no punctuation.
    static string Anchor(string heading) => NoAnchor().Replace(heading.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"\]\((?!https?:)(?<file>[^)#]*)(#(?<heading>[^)]+))?\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"`(?<name>(\w+/)+\w+\.cs)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SourceFile();

    [GeneratedRegex("[^a-z0-9 _-]", RegexOptions.None, 1000)]
    private static partial Regex NoAnchor();

    [GeneratedRegex(@"^  (?<name>[a-z]+) <", RegexOptions.Multiline, 1000)]
    private static partial Regex Command();

    [GeneratedRegex(@"^  (?<name>--[a-z-]+) <", RegexOptions.Multiline, 1000)]
    private static partial Regex Option();
}
