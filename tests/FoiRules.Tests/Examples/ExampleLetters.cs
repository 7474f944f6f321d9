using FoiRules.Checking;
using FoiRules.Cli;
using FoiRules.Findings;
using FoiRules.Reports;
using FoiRules.Tests.Reports;
using FoiRules.Tests.Support;
using FoiRules.Text;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Examples;

/// <summary>The letters in <c>examples/</c>: what is shown to readers is what the tool says.</summary>
public sealed class ExampleLetters
{
    static readonly string Folder = Path.Combine(Shipped.Repository, "examples");

    static IEnumerable<string> Cases() => Directory.GetDirectories(Folder).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal);

    static IEnumerable<string> Corrected() => Cases().Where(c => File.Exists(Path.Combine(Folder, c, "corrected.md")));

    [TestCaseSource(nameof(Cases))]
    public void The_report_beside_a_letter_is_what_the_tool_prints(string name) =>
        Printed(Check(name, "letter.md")).ShouldMatchGolden("report.txt", Path.Combine(Folder, name, "letter.md"));

    [TestCaseSource(nameof(Corrected))]
    public void Nothing_is_found_in_a_corrected_letter(string name) =>
        Check(name, "corrected.md").Findings.Select(f => $"{f.Place.Source.Position(f.Place.Span.Start).Line}: {f.Code} {f.Message}").ShouldBeEmpty();

    [TestCaseSource(nameof(Cases))]
    public void A_case_has_its_files_and_a_line_in_the_readme(string name)
    {
        var files = Directory.GetFiles(Path.Combine(Folder, name)).Select(f => Path.GetFileName(f)!).ToList();
        files.ShouldContain("letter.md");
        files.ShouldContain("report.txt");
        files.Contains("corrected.md").ShouldBe(Check(name, "letter.md").Findings.Count > 0, "a letter is put right where something is found in it");
        File.ReadAllText(Path.Combine(Folder, "README.md")).ShouldContain($"\n| [{name}]({name}/letter.md) | ");
    }

    // A rule that compares letters finds nothing in one by itself; its own examples have another letter beside them.
    [Test]
    public void Every_shipped_rule_finds_something_in_some_letter() =>
        Shipped.Pack.Rules.Where(r => r.Selection.Kind != "release").Select(r => r.Description.Code).Except(Cases().SelectMany(c => Check(c, "letter.md").Findings).Select(f => f.Code), StringComparer.Ordinal)
            .ShouldBeEmpty();

    // As the tool does, but with the path as it is from the root of the repository.
    static CheckResult Check(string name, string file)
    {
        var path = Path.Combine(Folder, name, file);
        var run = new CheckRun(rulesPath: null);
        var pack = run.Pack(path);
        var source = SourceText.Decode($"examples/{name}/{file}", File.ReadAllBytes(path), out _).ShouldNotBeNull();
        return new CheckResult([source], [.. pack.Rules.Select(r => r.Description)], [.. run.Faults, .. pack.Findings, .. new Checker(pack).Check(source)]);
    }

    static string Printed(CheckResult result)
    {
        using var writer = new StringWriter();
        new TextReport().Write(Redaction.Of(result, RedactionLevel.Identifiers), writer, new ReportOptions(Color: false, ToolVersion.Text));
        return writer.ToString();
    }
}
