using System.Text.RegularExpressions;
using FoiRules.Reports;
using FoiRules.Tests.Support;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Commands;

/// <summary>The reports of shards, joined, are the report of the whole.</summary>
public sealed class MergeTests
{
    static readonly Lazy<string> Shards = new(Check);

    static IEnumerable<string> Formats() => ReportFormats.All.Select(f => f.Name);

    [OneTimeTearDown]
    public void End() => Directory.Delete(Shards.Value, recursive: true);

    [TestCaseSource(nameof(Formats))]
    public void Shards_joined_are_the_whole(string format)
    {
        var (code, merged) = Tool.Run(Shards.Value, ["merge", "2.json", "1.json", "3.json", "--format", format]);
        var whole = Tool.Run(Shards.Value, ["check", "letters", "--format", format]);
        code.ShouldBe(whole.Code);
        merged.ShouldBe(whole.Text);
    }

    [Test]
    public void A_shard_joined_twice_counts_once() =>
        Tool.Print(Shards.Value, ["merge", "1.json", "2.json", "3.json", "1.json", "--format", "json"]).ShouldBe(Tool.Print(Shards.Value, ["check", "letters", "--format", "json"]));

    [Test]
    public void Where_the_letters_are_not_there_every_finding_is_still_at_its_place()
    {
        var elsewhere = Directory.CreateTempSubdirectory("foirules-merge-").FullName;
        File.Copy(Path.Combine(Shards.Value, "whole.json"), Path.Combine(elsewhere, "whole.json"));
        Tool.Print(elsewhere, ["merge", "whole.json", "--format", "json"]).ShouldBe(Tool.Print(Shards.Value, ["check", "letters", "--format", "json"]));
        Directory.Delete(elsewhere, recursive: true);
    }

    [Test]
    public void A_redacted_report_stays_redacted_beside_its_letters()
    {
        foreach (var format in new[] { "text", "html", "json" })
        {
            Tool.Print(Shards.Value, ["merge", "redacted.json", "--format", format]).ShouldContain("█");
        }

        Tool.Print(Shards.Value, ["merge", "redacted.json", "--format", "json"]).ShouldBe(Tool.Print(Shards.Value, ["check", "letters", "--redact", "--format", "json"]));
    }

    [TestCase("", "cannot be read: it is empty")]
    [TestCase("[]", "This is no report")]
    [TestCase("{\"version\":2}", "This is no report")]
    [TestCase("null", "This is no report")]
    [TestCase("{\"version\":1,\"letters\":[null],\"rules\":[],\"findings\":[],\"suppressed\":[],\"known\":[],\"summary\":{\"notShown\":0}", "This is no report")]
    public void What_is_no_report_is_told_with_its_name(string text, string message)
    {
        File.WriteAllText(Path.Combine(Shards.Value, "other.txt"), text);
        var (code, printed) = Tool.Run(Shards.Value, ["merge", "1.json", "other.txt"]);
        code.ShouldBe(2);
        printed.ShouldContain("other.txt:1:1: error unreadable: ");
        printed.ShouldContain(message);
    }

    [TestCase("endColumn", "60000000", "These reports name places further on than a letter can reach.")]
    [TestCase("endColumn", "2000000000", "This is no report")]
    [TestCase("startLine", "0", "This is no report")]
    [TestCase("startLine", "9", "")]
    public void A_report_with_places_that_cannot_be_is_refused_or_shown(string property, string number, string message)
    {
        var text = Regex.Replace(File.ReadAllText(Path.Combine(Shards.Value, "whole.json")), $"\"{property}\": [0-9]+", $"\"{property}\": {number}", RegexOptions.None, TimeSpan.FromSeconds(9));
        File.WriteAllText(Path.Combine(Shards.Value, "far.txt"), text);
        var (code, printed) = Tool.Run(Shards.Value, ["merge", "far.txt"]);
        printed.ShouldContain(message);
        printed.ShouldNotContain("   at FoiRules.");
        code.ShouldBe(2);
    }

    static string Check()
    {
        var folder = Directory.CreateTempSubdirectory("foirules-merge-").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "letters"));
        foreach (var letter in Directory.GetFiles(Path.Combine(Shipped.Repository, "examples"), "letter.md", SearchOption.AllDirectories))
        {
            var name = Path.GetFileName(Path.GetDirectoryName(letter)!);
            File.Copy(letter, Path.Combine(folder, "letters", name + ".md"));
        }

        foreach (var shard in new[] { "1", "2", "3" })
        {
            Tool.Run(folder, ["check", "letters", "--shard", shard + "/3", "--format", "json", "--output", shard + ".json"]).Code.ShouldBe(1);
        }

        Tool.Run(folder, ["check", "letters", "--output", "json:whole.json"]).Code.ShouldBe(1);
        Tool.Run(folder, ["check", "letters", "--redact", "--output", "json:redacted.json"]).Code.ShouldBe(1);
        return folder;
    }
}
