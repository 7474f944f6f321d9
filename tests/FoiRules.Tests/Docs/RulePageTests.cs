using FoiRules.Reports;
using FoiRules.Tests.Support;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Docs;

/// <summary>A page for each shipped rule, made from the rule; a page that says something else is out of date.</summary>
public sealed class RulePageTests
{
    static readonly string Folder = Path.Combine(Shipped.Repository, "docs", "rules");

    static readonly bool IsUpdate = Environment.GetEnvironmentVariable("FOIRULES_UPDATE") == "1";

    static IEnumerable<TestCaseData> Pages() =>
        Shipped.Pack.Rules.Select(r => new TestCaseData($"{r.Description.Code}.md", new Func<string>(() => RulePage.Of(r, Shipped.Pack))).SetArgDisplayNames($"{r.Description.Code}.md"))
            .Append(new TestCaseData("README.md", new Func<string>(() => RuleIndex.Of(Shipped.Pack.Rules))).SetArgDisplayNames("README.md"));

    [TestCaseSource(nameof(Pages))]
    public void A_page_says_what_the_rule_says(string name, Func<string> page)
    {
        var (file, expected) = (Path.Combine(Folder, name), page());
        if (IsUpdate)
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllText(file, expected);
        }

        File.Exists(file).ShouldBeTrue($"docs/rules/{name} is missing; run with FOIRULES_UPDATE=1");
        File.ReadAllText(file).ShouldBe(expected, $"docs/rules/{name} says otherwise; run with FOIRULES_UPDATE=1 and read the difference");
    }

    [Test]
    public void There_is_no_page_of_a_rule_that_is_gone()
    {
        var known = Pages().Select(p => (string)p.Arguments[0]!).ToHashSet(StringComparer.Ordinal);
        var left = Directory.GetFiles(Folder).Where(f => !known.Contains(Path.GetFileName(f))).ToList();
        if (IsUpdate)
        {
            left.ForEach(File.Delete);
        }

        left.Where(File.Exists).ShouldBeEmpty();
    }
}
