using FoiRules.Checking;
using FoiRules.Findings;
using FoiRules.Reports;
using FoiRules.Rules;
using FoiRules.Rules.Scripts;
using FoiRules.Tests.Support;
using FoiRules.Text;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Docs;

/// <summary>What the pages show is what the tool does. How a fence is marked is told in CONTRIBUTING.md.</summary>
public sealed class DocFenceTests
{
    static IEnumerable<TestCaseData> Rules() => Cases((_, fence) => fence.Language == "foi" && !IsFault(fence) && !fence.Info.Contains("failing"));

    static IEnumerable<TestCaseData> Faults() => Cases((_, fence) => fence.Language == "foi" && IsFault(fence));

    static IEnumerable<TestCaseData> Runs() => Cases((page, fence) => fence.Language == "console" || IsReport(page, fence));

    [TestCaseSource(nameof(Rules))]
    public void A_rule_file_binds_and_its_examples_hold(string name, int number)
    {
        var source = Source(DocPage.Read(name).Fences[number]);
        var pack = Bind(source);
        pack.Findings.Where(f => f.IsFault).Select(f => f.Message).ShouldBeEmpty();
        foreach (var rule in pack.Rules.Where(r => r.Place.Source == source))
        {
            foreach (var example in rule.Examples)
            {
                Example.Fault(example, rule, pack).ShouldBeNull();
            }
        }
    }

    [TestCaseSource(nameof(Faults))]
    public void A_faulty_rule_file_is_reported_as_shown(string name, int number)
    {
        var page = DocPage.Read(name);
        var source = Source(page.Fences[number]);
        using var report = new StringWriter();
        new TextReport().Write(new CheckResult([], [], [.. Bind(source).Findings.Where(f => f.Place.Source == source && f.IsFault)]), report, new ReportOptions());
        Compare(page, page.Fences[number + 1], WithoutTally(report.ToString()));
    }

    [TestCaseSource(nameof(Runs))]
    public void A_run_prints_what_is_shown(string name, int number)
    {
        var page = DocPage.Read(name);
        var shown = page.Fences[number];
        var folder = Directory.CreateTempSubdirectory("foirules-docs-").FullName;
        try
        {
            foreach (var fence in page.Fences.Take(number))
            {
                Save(fence, folder);
            }

            if (shown.Language != "console")
            {
                Compare(page, shown, Tool.Print(folder, ["check", NameOf(page.Fences[number - 1])!]));
                return;
            }

            var command = shown.Text[..shown.Text.IndexOf('\n', StringComparison.Ordinal)];
            command.ShouldStartWith("$ foirules ");
            Compare(page, shown, command + "\n" + Tool.Print(folder, Words(command)[2..]));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // As a shell parts them: single quotes hold words together.
    static string[] Words(string command) =>
        [.. command.Split('\'').SelectMany((part, i) => i % 2 == 1 ? [part] : part.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    static IEnumerable<TestCaseData> Cases(Func<DocPage, Fence, bool> isOne) =>
        from page in DocPage.Names.Select(DocPage.Read)
        from fence in page.Fences
        where isOne(page, fence)
        select new TestCaseData(page.Name, fence.Number).SetArgDisplayNames(page.Name, $"line {fence.Line}");

    static bool IsFault(Fence fence) => fence.Info.Contains("fault");

    static bool IsReport(DocPage page, Fence fence) =>
        fence.Language == "text" && fence.Number > 0 && page.Fences[fence.Number - 1] is { Language: "markdown" } before && NameOf(before) is not null;

    // The name a fence gives its text: "foi house.foi", "markdown letter" (letter.md), "markdown letter drafts/118.md".
    static string? NameOf(Fence fence) => (fence.Language, fence.Info) switch
    {
        ("foi", [_, "fault", var name]) => name,
        ("foi", [_, "failing", var name]) => name,
        ("foi", [_, not "fault" and var name]) => name,
        ("foi", _) => "example.foi",
        ("markdown", [_, "letter"]) => "letter.md",
        ("markdown", [_, "letter", var name]) => name,
        _ => null,
    };

    static SourceText Source(Fence fence) => new(NameOf(fence)!, fence.Text);

    static void Save(Fence fence, string folder)
    {
        if (NameOf(fence) is { } name && !IsFault(fence))
        {
            var file = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, fence.Text);
        }
    }

    static RulePack Bind(SourceText source) => Binder.Bind(Shipped.Compiled, [new RuleFile(source, MayReplace: true) { Access = new ScriptAccess(ScriptTrust.Trusted, Shipped.Repository) }]);

    static string WithoutTally(string report) => report[..report.TrimEnd('\n').LastIndexOf("\n\n", StringComparison.Ordinal)] + "\n";

    static void Compare(DocPage page, Fence fence, string actual) =>
        page.Update(fence.Start, fence.End, actual).ShouldBe(actual, $"{page.Name}:{fence.Line} shows something else; run with FOIRULES_UPDATE=1 and read the difference");
}
