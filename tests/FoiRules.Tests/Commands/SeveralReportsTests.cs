using FoiRules.Reports;
using FoiRules.Tests.Support;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Commands;

/// <summary>One run writes as many reports as are asked for, and each is what a run for it alone would have written.</summary>
public sealed class SeveralReportsTests
{
    string folder = "";

    [SetUp]
    public void Begin()
    {
        folder = Directory.CreateTempSubdirectory("foirules-reports-").FullName;
        File.WriteAllText(At("letter.md"), "1. How many wardens left?\n\nForty wardens left.\n");
    }

    [TearDown]
    public void End() => Directory.Delete(folder, recursive: true);

    [Test]
    public void Every_format_is_written_in_one_run_and_the_screen_has_its_report()
    {
        var outputs = ReportFormats.All.SelectMany(f => new[] { "--output", $"{f.Name}:{f.Name}.out" });
        var (code, screen) = Tool.Run(folder, ["check", "letter.md", .. outputs]);
        code.ShouldBe(1, screen);
        screen.ShouldBe(File.ReadAllText(At("text.out")));
        foreach (var format in ReportFormats.All)
        {
            File.ReadAllText(At($"{format.Name}.out")).ShouldNotBeEmpty();
        }

        foreach (var name in new[] { "sarif", "html", "json" })
        {
            File.ReadAllText(At($"{name}.out")).ReplaceLineEndings("\n").ShouldBe(Tool.Print(folder, ["check", "letter.md", "--format", name]));
        }
    }

    [Test]
    public void A_file_without_a_format_takes_the_plain_report_from_the_screen()
    {
        Tool.Print(folder, ["check", "letter.md", "--format", "json", "--output", "plain.out", "--output", "SARIF:named.out"]).ShouldBeEmpty();
        File.ReadAllText(At("plain.out")).ShouldContain("\"version\": 1");
        File.ReadAllText(At("named.out")).ShouldContain("sarif-2.1.0");
    }

    [TestCase("two reports cannot be written to one.out", "text:one.out", "json:./one.out")]
    [TestCase("the report cannot be written to letter.md, which is one of the letters", "json:one.out", "html:letter.md")]
    [TestCase("the report cannot be written to none/one.out: there is no such folder", "json:two.out", "html:none/one.out")]
    [TestCase("the report needs the name of a file", "json:")]
    public void Where_one_report_cannot_be_written_none_is(string message, params string[] outputs)
    {
        var (code, text) = Tool.Run(folder, ["check", "letter.md", .. outputs.SelectMany(o => new[] { "--output", o })]);
        code.ShouldBe(2);
        text.ReplaceLineEndings("\n").Replace("./", "", StringComparison.Ordinal).ShouldContain(message);
        Directory.GetFiles(folder).Select(Path.GetFileName).ShouldBe(["letter.md"]);
    }

    [Test]
    public void The_screen_may_be_named_as_a_file() =>
        Tool.Print(folder, ["check", "letter.md", "--output", "github:/dev/stdout"]).ShouldMatch("(?s)^::warning .*letter.md:1:");

    string At(string name) => Path.Combine(folder, name);
}
