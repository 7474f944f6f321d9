using FoiRules.Reports;
using FoiRules.Tests.Support;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Commands;

/// <summary>What a report shows of people where nothing is asked for, where all is to be blotted out, and where nothing is.</summary>
public sealed class RedactionOptionsTests
{
    const string Letter = """
        > 1. How many wardens left, and who?

        Her National Insurance number is AB123456C.
        Of 54 wardens, 2 were women who left in 2023.

        | Ward | Leavers |
        |---|---|
        | Moor | 3 |
        | Hill | 41 |

        """;

    string folder = "";

    static IEnumerable<string> Formats() => ReportFormats.All.Select(f => f.Name);

    [OneTimeSetUp]
    public void Begin()
    {
        folder = Directory.CreateTempSubdirectory("foirules-redact-").FullName;
        File.WriteAllText(Path.Combine(folder, "letter.md"), Letter);
    }

    [OneTimeTearDown]
    public void End() => Directory.Delete(folder, recursive: true);

    [TestCaseSource(nameof(Formats))]
    public void No_report_shows_an_identifier_or_a_count_from_which_a_hidden_one_follows_unless_it_is_asked_to(string format)
    {
        var report = Written(format);
        report.ShouldNotContain("AB123456C");
        report.ShouldNotContain("Moor | 3");
        report.ShouldNotContain("Hill | 41");
        report.ShouldNotContain("Of 54");
        Written(format, "--redact").ShouldBe(report);
    }

    [TestCase("json", "\"excerpt\": \"3\"")]
    [TestCase("sarif", "| Hill | 41 |")]
    [TestCase("html", "Of 54 wardens")]
    [TestCase("text", "AB123456C")]
    public void It_may_be_asked_to(string format, string shown) => Written(format, "--no-redact").ShouldContain(shown);

    [TestCase("text")]
    [TestCase("plain")]
    public void On_the_screen_counts_are_shown_and_identifiers_are_not(string format)
    {
        var shown = Tool.Print(folder, ["check", "letter.md", "--format", format]);
        shown.ShouldContain(format == "text" ? "| Moor | 3 |" : "The words: 3");
        shown.ShouldContain("PII01");
        shown.ShouldNotContain("AB123456C");
        Tool.Print(folder, ["check", "letter.md", "--no-redact", "--format", format]).ShouldContain("AB123456C");
        Tool.Print(folder, ["check", "letter.md", "--redact", "--format", format]).ShouldNotContain(format == "text" ? "| Moor | 3 |" : "The words: 3");
    }

    [Test]
    public void A_report_in_a_file_and_one_on_the_screen_each_show_what_they_may()
    {
        Tool.Print(folder, ["check", "letter.md", "--output", "text:out.txt", "--output", "json:out.json"]).ShouldContain("| Moor | 3 |");
        File.ReadAllText(Path.Combine(folder, "out.txt")).ShouldContain("| Moor | █ |");
        File.ReadAllText(Path.Combine(folder, "out.json")).ShouldNotContain("\"excerpt\": \"3\"");
    }

    [Test]
    public void Both_at_once_are_refused()
    {
        var (code, text) = Tool.Run(folder, ["check", "letter.md", "--redact", "--no-redact"]);
        code.ShouldBe(2);
        text.ShouldContain("--redact and --no-redact cannot both hold");
    }

    string Written(string format, params string[] options)
    {
        var file = Path.Combine(folder, "report");
        Tool.Run(folder, ["check", "letter.md", .. options, "--format", format, "--output", file]).Code.ShouldBe(1);
        return File.ReadAllText(file);
    }
}
