using System.Security.Cryptography;
using System.Text.Json;
using FoiRules.Tests.Support;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Commands;

/// <summary>A run report says of every letter that was named whether it was checked, in which words, with which rules, and what it came to.</summary>
public sealed class RunReportTests
{
    string folder = "";

    [SetUp]
    public void Begin()
    {
        folder = Directory.CreateTempSubdirectory("foirules-run-").FullName;
        Write("fails.md", "\uFEFF1. How many wardens left?\n\nForty wardens left.\n");
        File.Copy(Path.Combine(Shipped.Repository, "examples/clean/letter.md"), At("passes.md"));
        Write("empty.md", "");
    }

    [TearDown]
    public void End() => Directory.Delete(folder, recursive: true);

    [Test]
    public void Each_letter_has_its_outcome_and_the_sum_of_its_bytes()
    {
        using var report = Report("check fails.md passes.md", 1);

        var letters = report.RootElement.GetProperty("letters").EnumerateArray().Select(l => (Text(l, "path"), Text(l, "sha256"), Text(l, "outcome"))).ToList();
        letters.ShouldBe([("fails.md", Sum("fails.md"), "fails"), ("passes.md", Sum("passes.md"), "passes")]);
        report.RootElement.GetProperty("exitCode").GetInt32().ShouldBe(1);
        report.RootElement.GetProperty("letters")[0].GetProperty("warnings").GetInt32().ShouldBeGreaterThan(0);
    }

    [Test]
    public void One_letter_alone_is_told_like_one_of_many()
    {
        using var report = Report("check fails.md", 1);

        Text(report.RootElement.GetProperty("letters")[0], "sha256").ShouldBe(Sum("fails.md"));
    }

    [Test]
    public void A_letter_that_was_not_checked_says_why()
    {
        using var report = Report("check passes.md empty.md missing.md", 2);

        var letters = report.RootElement.GetProperty("letters").EnumerateArray().Where(l => Text(l, "outcome") == "not checked").ToList();
        letters.Select(l => (Text(l, "path"), Text(l, "sha256"))).ShouldBe([("missing.md", null), ("empty.md", null)]);
        Text(letters[0], "because").ShouldBe("There is no such file or folder.");
    }

    [Test]
    public void The_sum_of_the_rules_changes_with_a_rule_and_with_nothing_else()
    {
        Write("own.foi", "phrase own-phrase \"An own phrase\"\n  says \"wombles\"\n");
        var first = Rules("check passes.md --rules own.foi");
        Rules("check fails.md --rules own.foi").ShouldBe(first);
        Write("own.foi", "phrase own-phrase \"An own phrase\"\n  says \"womble\"\n");
        Rules("check passes.md --rules own.foi").ShouldNotBe(first);
    }

    [Test]
    public void A_rule_file_is_named_with_its_sum()
    {
        Write("house.foi", "turn off CMP02 because \"We do so elsewhere.\"\n");
        using var report = Report("check passes.md", 0);

        var house = report.RootElement.GetProperty("rules").GetProperty("files").EnumerateArray().Single(f => Text(f, "path")!.EndsWith("house.foi", StringComparison.Ordinal));
        Text(house, "sha256").ShouldBe(Sum("house.foi"));
    }

    [Test]
    public void The_C_sharp_files_of_a_pack_are_rules_too()
    {
        Write("house.foi", "use scripts\ntrust \"scripts\" because \"Looked at.\"\n");
        Tool.Run(folder, ["trust"]).Code.ShouldBe(0);
        using var report = Report("check passes.md", 0);

        report.RootElement.GetProperty("rules").GetProperty("files").EnumerateArray().Select(f => Text(f, "path")).Where(p => p!.EndsWith(".csx", StringComparison.Ordinal)).ShouldBe(["rules/scripts/cost.csx", "rules/scripts/lines.csx"]);
    }

    [Test]
    public void The_same_run_is_told_in_the_same_bytes()
    {
        Report("check fails.md passes.md", 1).Dispose();
        var first = File.ReadAllText(At("run.json"));
        Report("check fails.md passes.md", 1).Dispose();
        File.ReadAllText(At("run.json")).ShouldBe(first);
    }

    [TestCase("check fails.md --run-report fails.md", "which is one of the letters")]
    [TestCase("check fails.md --output out.txt --run-report out.txt", "two reports cannot be written to out.txt")]
    [TestCase("check fails.md --run-report none/run.json", "there is no such folder")]
    public void It_takes_the_place_of_nothing_else(string line, string message)
    {
        var (code, text) = Tool.Run(folder, line.Split(' '));
        code.ShouldBe(2);
        text.ShouldContain(message);
    }

    string? Rules(string line)
    {
        using var report = Report(line, null);
        return Text(report.RootElement.GetProperty("rules"), "sha256");
    }

    JsonDocument Report(string line, int? code)
    {
        var run = Tool.Run(folder, [.. line.Split(' '), "--run-report", "run.json"]);
        (code ?? run.Code).ShouldBe(run.Code, run.Text);
        return JsonDocument.Parse(File.ReadAllText(At("run.json")));
    }

    string Sum(string name) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(At(name))));

    static string? Text(JsonElement of, string name) => of.GetProperty(name).GetString();

    string At(string name) => Path.Combine(folder, name);

    void Write(string name, string text) => File.WriteAllText(At(name), text);
}
