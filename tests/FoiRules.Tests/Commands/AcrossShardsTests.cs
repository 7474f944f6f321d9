using FoiRules.Cli.Walking;
using FoiRules.Reports;
using FoiRules.Tests.Support;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Commands;

/// <summary>Letters of different shards, each of which finds nothing between its own, are held against one another when the shards are joined.</summary>
public sealed class AcrossShardsTests
{
    const string House = """
        retain permits "Event permits"
          about "event permit*"
          for 6 years from creation

        """;

    const string Earlier = """
        ---
        received: 2023-02-01
        ---

        > 1. How many wardens left in each district in 2022?

        | District | Wardens |
        | --- | --- |
        | Moor | 41 |
        | Quay | 21 |
        | Hill | 30 |
        | Dale | 12 |

        > 2. How many event permits were refused in 2012?

        Event permits are kept for 6 years and those for 2012 were destroyed in 2018, so this is not held.

        """;

    static readonly string Later = Earlier.Replace("2023-02-01", "2023-09-01", StringComparison.Ordinal).Replace("| 12 |", "| <5 |", StringComparison.Ordinal).Replace("for 6 years", "for 7 years", StringComparison.Ordinal);

    string folder = "";
    string earlier = "";
    string later = "";

    [SetUp]
    public void Begin()
    {
        folder = Directory.CreateTempSubdirectory("foirules-across-").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "letters"));
        (earlier, later) = (Name("earlier", 1), Name("later", 2));
        File.WriteAllText(Path.Combine(folder, "house.foi"), House);
        File.WriteAllText(Path.Combine(folder, earlier), Earlier);
        File.WriteAllText(Path.Combine(folder, later), Later);
        File.WriteAllText(Path.Combine(folder, Name("other", 1)), "> 1. How many ferries?\n\nNine.\n");
    }

    [TearDown]
    public void End() => Directory.Delete(folder, recursive: true);

    [Test]
    public void What_each_shard_passes_over_is_found_in_all_of_them()
    {
        Check();
        foreach (var report in new[] { "1.json", "2.json" })
        {
            File.ReadAllText(Path.Combine(folder, report)).ShouldNotContain("\"code\": \"SDC08\",\n      \"name\": \"another-letter-tells-otherwise\",\n      \"severity\"");
        }

        var (code, text) = Merge();
        code.ShouldBe(1);
        text.ShouldContain($"{later}:12:10: warning SDC08 another-letter-tells-otherwise: This count is hidden here, and an earlier letter gives it: {earlier}, line 12.");
        text.ShouldContain($"warning RET07 kept-otherwise-in-another-letter: An earlier letter says that these records are kept for another time: {earlier}, line 16.");
    }

    [TestCaseSource(nameof(Formats))]
    public void The_joined_report_is_the_report_of_the_whole(string format)
    {
        Check();
        Merge("--format", format).Text.ShouldBe(Tool.Print(folder, ["check", "letters", "--redact", "--format", format]));
    }

    static IEnumerable<string> Formats() => ReportFormats.All.Select(f => f.Name);

    [Test]
    public void Without_the_releases_nothing_is_found_between_shards()
    {
        Check();
        Tool.Print(folder, ["merge", "1.json", "2.json"]).ShouldNotContain("SDC08");
    }

    [Test]
    public void What_the_letter_suppresses_stays_suppressed_and_its_comment_is_used()
    {
        File.WriteAllText(Path.Combine(folder, later), Later.Replace("> 2.", "<!-- foirules-ignore-letter SDC08 RET07 because \"Both are corrected.\" -->\n\n> 2.", StringComparison.Ordinal));
        Check();
        var whole = Tool.Print(folder, ["check", "letters", "--redact", "--format", "json"]);
        whole.ShouldContain("\"suppressed\": 2,");
        Merge("--format", "json").Text.ShouldBe(whole);
    }

    [Test]
    public void A_letter_that_is_not_as_it_was_checked_is_told()
    {
        Check();
        File.AppendAllText(Path.Combine(folder, later), "\n| District | Wardens |\n| --- | --- |\n| Isle | 3 |\n");
        var (code, text) = Merge();
        code.ShouldBe(2);
        text.ShouldContain($"{later}:1:1: error unreadable: Another letter says otherwise, and this one is not here as it was checked");
        File.Delete(Path.Combine(folder, later));
        Merge().Code.ShouldBe(2);
    }

    [Test]
    public void A_shard_whose_releases_are_missing_is_told()
    {
        Check();
        var (code, text) = Tool.Run(folder, ["merge", "1.json", "2.json", "--releases", "1.releases"]);
        code.ShouldBe(2);
        text.ShouldContain($"{later}:1:1: error unreadable: What this letter releases is in none of the files.");
    }

    [TestCase("[]")]
    [TestCase("{\"version\":2,\"letters\":[]}")]
    [TestCase("{\"version\":1,\"letters\":[null]}")]
    [TestCase("{\"version\":1,\"letters\":[],\"more\":1}")]
    [TestCase("{\"version\":1,\"letters\":[{\"path\":\"a\",\"received\":null,\"threshold\":5,\"releases\":[{\"kind\":0,\"key\":1,\"table\":0,\"low\":5,\"high\":4,\"isHidden\":false,\"start\":0,\"end\":1,\"line\":1}]}]}")]
    public void What_is_no_file_of_releases_is_told(string text)
    {
        Check();
        File.WriteAllText(Path.Combine(folder, "2.releases"), text);
        var (code, printed) = Merge();
        code.ShouldBe(2);
        printed.ShouldContain("2.releases:1:1: error unreadable: This is nothing that 'foirules check --releases' of this version wrote.");
    }

    [TestCase("letters/other")]
    [TestCase("1.json")]
    public void Releases_take_the_place_of_no_letter_and_of_no_report(string file)
    {
        var target = file == "1.json" ? file : earlier;
        Tool.Run(folder, ["check", "letters", "--output", "json:1.json", "--releases", target]).Code.ShouldBe(2);
        File.ReadAllText(Path.Combine(folder, earlier)).ShouldBe(Earlier);
    }

    void Check()
    {
        foreach (var shard in new[] { "1", "2" })
        {
            Tool.Run(folder, ["check", "letters", "--shard", shard + "/2", "--output", $"json:{shard}.json", "--releases", shard + ".releases", "--fail-on", "never"]).Code.ShouldBe(0);
        }
    }

    (int Code, string Text) Merge(params string[] options) => Tool.Run(folder, ["merge", "1.json", "2.json", "--releases", "1.releases", "2.releases", .. options]);

    // A name by which a letter falls to this of two shards.
    static string Name(string word, int shard) => Enumerable.Range(0, 100).Select(i => $"letters/{word}-{i}.md").First(new Shard(shard, 2).Has);
}
