using System.Text.Json;
using FoiRules.Tests.Support;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Scripting;

/// <summary>Scripts of packs that a house file isolates are asked in a process of their own by every command that checks; what they find is as whole as what others find.</summary>
public sealed class IsolatedScriptTests
{
    const string Isolating = "isolate \"packs/own\" because \"From elsewhere.\"\n";

    string folder = "";

    [SetUp]
    public void Begin()
    {
        folder = Directory.CreateTempSubdirectory("foirules-isolated-").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "packs/own"));
        Write("letter.md", ScriptBench.Letter);
        Write("house.foi", "use \"packs/own\"\n" + Isolating);
        Write("packs/own/a.foi", ScriptBench.Check("Report(Letter);"));
    }

    [TearDown]
    public void End() => Directory.Delete(folder, recursive: true);

    [TestCase("check --rules packs/own letter.md")]
    [TestCase("check --rules packs/own letter.md other.md")]
    public void They_are_asked_however_the_rules_are_named(string line)
    {
        Write("other.md", ScriptBench.Letter);

        Run(line).Text.ShouldContain("letter.md:1:1: warning TST01 a-test: A test");
    }

    [TestCase("")]
    [TestCase(" --stdin-name letter.md")]
    public void They_are_asked_of_what_stands_on_standard_input(string name)
    {
        Write("packs/own/a.foi", ScriptBench.Check("foreach (var f in Figures.InAnswers) { Report(f, f.AsWritten); }"));

        Run("check -" + name, "> 1. How many wardens left?\n\nSeventy-one wardens left.\n").Text.ShouldContain(":3:1: warning TST01 a-test: Seventy-one");
    }

    [Test]
    public void Each_letter_of_many_has_its_own_findings()
    {
        Write("packs/own/a.foi", ScriptBench.Check("foreach (var f in Figures.InAnswers) { Report(f, f.AsWritten); }"));
        for (var i = 11; i < 51; i++)
        {
            Write($"many/{i}.md", $"> 1. How many wardens left?\n\n{i} wardens left.\n");
        }

        var lines = Run("check many").Text.Split('\n').Where(l => l.Contains("warning TST01", StringComparison.Ordinal)).ToList();
        lines.ShouldBe(Enumerable.Range(11, 40).Select(i => $"many/{i}.md:3:1: warning TST01 a-test: {i}"));
    }

    [Test]
    public void What_they_find_can_be_suppressed()
    {
        Write("letter.md", "<!-- foirules-ignore TST01 because \"it is a test\" -->\n\n" + ScriptBench.Letter);

        Run("check letter.md").Text.ShouldNotContain("warning TST01");
    }

    [TestCase("check letter.md")]
    [TestCase("check --rules packs/own letter.md")]
    public void A_mistake_in_one_is_a_fault_at_its_place(string line)
    {
        Write("packs/own/a.foi", ScriptBench.Check("Report(Leter);"));

        var (code, text) = Run(line);
        code.ShouldBe(2);
        text.ShouldContain("packs/own/a.foi:7:12: error rule-file: ");
        text.ShouldContain("CS0103");
    }

    [Test]
    public void A_mistake_is_told_once_for_many_letters()
    {
        Write("packs/own/a.foi", ScriptBench.Check("Report(Leter);"));
        Write("other.md", ScriptBench.Letter);

        Run("check letter.md other.md").Text.Split("CS0103").Length.ShouldBe(2);
    }

    [Test]
    public void Their_findings_keep_further_places_and_fixes()
    {
        Write("packs/own/a.foi", ScriptBench.Check("foreach (var f in Figures.InAnswers.Where(f => f.Column == \"Wardens\")) { Report(f, \"Round it.\", \"about ten\", UnsafeFix(\"Round it\", Replace(f, \"about ten\"))); }", more: "  once per answer\n"));

        using var report = JsonDocument.Parse(Run("check letter.md --format json").Text);
        var finding = report.RootElement.GetProperty("findings").EnumerateArray().Single(f => f.GetProperty("code").GetString() == "TST01");
        finding.GetProperty("related").GetArrayLength().ShouldBe(1);
        finding.GetProperty("fixes")[0].GetProperty("label").GetString().ShouldBe("Round it");
        finding.GetProperty("fixes")[0].GetProperty("edits").GetArrayLength().ShouldBe(2);
    }

    [Test]
    public void Their_fixes_are_made_only_where_somebody_looks()
    {
        Write("packs/own/a.foi", ScriptBench.Check("foreach (var f in Figures.InAnswers.Where(f => f.Value == 14)) { Report(f, \"Round it.\", SafeFix(\"Round it\", Replace(f, \"15\"))); }"));

        Run("fix letter.md");
        Read("letter.md").ShouldContain("| 14 ");
        Run("fix --unsafe letter.md");
        Read("letter.md").ShouldContain("| 15 ");
    }

    [Test]
    public void A_condition_in_one_is_asked_like_a_check()
    {
        Write("packs/own/a.foi", "rule TST02 a-condition\n  title \"T\"\n  under FOIA s.1(1)\n  why \"W\"\n  for each figure f in answers\n  where csharp \"f.Value > 20\"\n  say \"Found.\"\n");

        Run("check letter.md").Text.Split('\n').Where(l => l.Contains("warning TST02", StringComparison.Ordinal)).ShouldBe(["letter.md:8:10: warning TST02 a-condition: Found."]);
    }

    [Test]
    public void Why_one_reports_is_told_as_far_as_it_can_be()
    {
        var (code, text) = Run("why letter.md:1 TST01");
        code.ShouldBe(0);
        text.ShouldBe("letter.md:1: TST01 a-test reports: A test\n\nTST01 runs in a process of its own, because a house file isolates its pack: what it asked for is not known here.\n");
    }

    (int Code, string Text) Run(string line, string? input = null) => Tool.Run(folder, line.Split(' '), input);

    string Read(string name) => File.ReadAllText(Path.Combine(folder, name));

    void Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
