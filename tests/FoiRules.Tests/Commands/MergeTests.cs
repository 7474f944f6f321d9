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
        var whole = Tool.Run(Shards.Value, ["check", "letters", "--redact", "--format", format]);
        code.ShouldBe(whole.Code);
        merged.ShouldBe(whole.Text);
    }

    [TestCase("text")]
    [TestCase("html")]
    [TestCase("sarif")]
    public void Reports_that_blot_nothing_out_are_joined_likewise(string format) =>
        Tool.Print(Shards.Value, ["merge", "open.json", "--no-redact", "--format", format]).ShouldBe(Tool.Print(Shards.Value, ["check", "letters", "--no-redact", "--format", format]));

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
            Tool.Print(Shards.Value, ["merge", "open.json", "--format", format]).ShouldBe(Tool.Print(Shards.Value, ["merge", "redacted.json", "--format", format]));
        }

        Tool.Print(Shards.Value, ["merge", "redacted.json", "--format", "json"]).ShouldBe(Tool.Print(Shards.Value, ["check", "letters", "--redact", "--format", "json"]));
    }

    [TestCase("1.json 3.json", "3.json:1:1: error unreadable: The report of shard 2/3 is missing.")]
    [TestCase("2.json", "2.json:1:1: error unreadable: The reports of shards 1/3 and 3/3 are missing.")]
    [TestCase("1.json 2.json 3.json half.json", "half.json:1:1: error unreadable: These reports are of shards of 2 and of 3; join those of one run.")]
    public void A_shard_that_is_missing_is_named_and_what_there_is_is_told(string files, string message)
    {
        Tool.Run(Shards.Value, ["check", "letters", "--shard", "1/2", "--output", "json:half.json", "--fail-on", "never"]).Code.ShouldBe(0);
        var (code, printed) = Tool.Run(Shards.Value, ["merge", .. files.Split(' ')]);
        code.ShouldBe(2);
        printed.ShouldContain(message);
        printed.ShouldContain(": warning ");
    }

    [Test]
    public void Of_very_many_missing_shards_some_are_named()
    {
        var text = File.ReadAllText(Path.Combine(Shards.Value, "1.json")).Replace("\"count\": 3", "\"count\": 2000000000", StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(Shards.Value, "many.txt"), text);
        Tool.Print(Shards.Value, ["merge", "many.txt"]).ShouldContain("The reports of shards 2/2000000000, 3/2000000000, 4/2000000000, 5/2000000000, 6/2000000000, 7/2000000000, 8/2000000000, 9/2000000000 and 1999999991 others are missing.");
    }

    [TestCase("{ \"number\": 4, \"count\": 3 }")]
    [TestCase("{ \"number\": 0, \"count\": 3 }")]
    [TestCase("{ \"number\": 1 }")]
    public void A_shard_that_cannot_be_is_of_no_report(string shard)
    {
        var text = Regex.Replace(File.ReadAllText(Path.Combine(Shards.Value, "1.json")), "\"shard\": \\{[^}]*\\}", $"\"shard\": {shard}", RegexOptions.None, TimeSpan.FromSeconds(9));
        File.WriteAllText(Path.Combine(Shards.Value, "odd.txt"), text);
        Tool.Print(Shards.Value, ["merge", "odd.txt"]).ShouldContain("This is no report");
    }

    [TestCase("", "cannot be read: it is empty")]
    [TestCase("[]", "This is no report")]
    [TestCase("{\"version\":2}", "This is no report")]
    [TestCase("null", "This is no report")]
    [TestCase("{\"version\":1,\"letters\":[null],\"rules\":[],\"findings\":[],\"suppressed\":[],\"known\":[],\"summary\":{\"notShown\":0}", "This is no report")]
    [TestCase("{\"version\":1,\"letters\":[null],\"rules\":[],\"findings\":[],\"suppressed\":[],\"known\":[],\"summary\":{\"notShown\":0}}", "This is no report")]
    [TestCase("{\"version\":1,\"letters\":[],\"rules\":[null],\"findings\":[],\"suppressed\":[],\"known\":[],\"summary\":{\"notShown\":0}}", "This is no report")]
    [TestCase("{\"version\":1,\"letters\":[],\"rules\":[],\"findings\":[null],\"suppressed\":[],\"known\":[],\"summary\":{\"notShown\":0}}", "This is no report")]
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

    [TestCase("related")]
    [TestCase("fixes")]
    [TestCase("codes")]
    [TestCase("edits")]
    public void A_list_with_nothing_in_a_place_is_no_report(string property)
    {
        var text = File.ReadAllText(Path.Combine(Shards.Value, "open.json"));
        var at = text.IndexOf($"\"{property}\": [", StringComparison.Ordinal);
        if (at < 0)
        {
            text = text.Replace("\"fixes\": []", $"\"fixes\": [], \"suppression\": {{\"path\":\"a\",\"line\":1,\"column\":1,\"scope\":\"line\",\"codes\":[],\"because\":\"\",\"by\":null,\"until\":null,\"ref\":null}}", StringComparison.Ordinal);
            at = text.IndexOf($"\"{property}\":[", StringComparison.Ordinal) - 1;
        }

        var open = text.IndexOf('[', at);
        var more = text[(open + 1)..].TrimStart().StartsWith(']') ? "" : ",";
        File.WriteAllText(Path.Combine(Shards.Value, "nulls.txt"), text.Insert(open + 1, "null" + more));
        Tool.Print(Shards.Value, ["merge", "nulls.txt"]).ShouldContain("This is no report");
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
        Tool.Run(folder, ["check", "letters", "--no-redact", "--output", "json:open.json"]).Code.ShouldBe(1);
        return folder;
    }
}
