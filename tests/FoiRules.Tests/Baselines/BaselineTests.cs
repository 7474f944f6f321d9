using FoiRules.Baselines;
using FoiRules.Findings;
using FoiRules.Tests.Support;
using FoiRules.Text;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Baselines;

/// <summary>A baseline knows findings by their words, whatever line they stand on, and tells what it knows in vain.</summary>
public sealed class BaselineTests
{
    const string End = "\n\nYou may apply to the Information Commissioner (https://ico.org.uk) for a decision.\n";
    const string Before = "> 1. How many wardens left?\n\nTwo wardens left in 2023.\n\n> 2. How many managers left?\n\nThree managers left." + End;

    string folder = "";

    [SetUp]
    public void Begin()
    {
        folder = Directory.CreateTempSubdirectory("foirules-baseline-").FullName;
        Write("letter.md", Before);
        Run("baseline letter.md --output baseline.json").ShouldBe((0, "2 findings in 1 letter in baseline.json.\n"));
    }

    [TearDown]
    public void End_() => Directory.Delete(folder, recursive: true);

    [TestCase(Before, 0, "", TestName = "What is known is not told again")]
    [TestCase("# Our reply\n\nDear Requester\n\n" + Before, 0, "", TestName = "nor when its line has moved")]
    [TestCase("> 1. How many wardens left?\n\n  Two   wardens left in 2023.\n\n> 2. How many managers left?\n\nThree managers left." + End, 0, "", TestName = "nor when it is spaced otherwise")]
    [TestCase("> 1. How many wardens left?\n\nTwo wardens left in 2023. Four clerks came.\n\n> 2. How many managers left?\n\nThree managers left." + End, 1, "letter.md:3:1: warning SDC01|:5: warning BSL01 baseline-stale", TestName = "What is new on the same line is told")]
    [TestCase("> 1. How many wardens left?\n\nThree wardens left in 2023.\n\n> 2. How many managers left?\n\nThree managers left." + End, 1, "letter.md:3:1: warning SDC01|BSL01", TestName = "Another count is another finding")]
    [TestCase(Before + "\n> 3. And again?\n\nThree managers left.\n", 1, "letter.md:13:1: warning SDC01", TestName = "The same words once more are told")]
    [TestCase("> 1. How many wardens left?\n\nFifty wardens left in 2023.\n\n> 2. How many managers left?\n\nThree managers left." + End, 1, "warning BSL01 baseline-stale: SDC01 does not find this in letter.md any more", TestName = "What is known in vain is told")]
    public void Only_what_is_new_is_told(string letter, int code, string told)
    {
        Write("letter.md", letter);
        var (exit, text) = Run("check letter.md --baseline baseline.json");
        exit.ShouldBe(code);
        told.Split('|').ShouldAllBe(t => text.Contains(t, StringComparison.Ordinal));
        text.ShouldContain("known from the baseline.");
    }

    [Test]
    public void A_letter_that_is_not_checked_has_nothing_stale()
    {
        Write("other.md", Before);
        var (code, text) = Run("check other.md --baseline baseline.json");
        code.ShouldBe(1);
        text.ShouldNotContain("BSL01");
    }

    [Test]
    public void A_letter_that_is_gone_is_stale()
    {
        Write("other.md", "> 1. How many wardens left?\n\nFifty wardens left." + End);
        File.Delete(Path.Combine(folder, "letter.md"));
        Run("check other.md --baseline baseline.json").Text.ShouldContain("2 findings in 1 letter");
    }

    [Test]
    public void Pruning_takes_out_what_is_gone_and_adds_nothing()
    {
        Write("letter.md", "> 1. How many wardens left?\n\nFour wardens left.\n\n> 2. How many managers left?\n\nThree managers left." + End);
        Run("baseline letter.md --output baseline.json --prune").ShouldBe((0, "1 finding in 1 letter in baseline.json.\n"));
        var (code, text) = Run("check letter.md --baseline baseline.json");
        code.ShouldBe(1);
        text.ShouldEndWith("1 finding in 1 letter: 1 warning. 1 known from the baseline.\n");
    }

    [Test]
    public void A_baseline_written_anew_keeps_what_it_says_of_other_letters()
    {
        Write("sub/other.md", Before);
        Run("baseline sub --output baseline.json").Text.ShouldBe("4 findings in 2 letters in baseline.json.\n");
        Run("check . --baseline baseline.json").Code.ShouldBe(0);
        Tool.Run(Path.Combine(folder, "sub"), ["check", "../letter.md", "other.md", "--baseline", "../baseline.json"]).Code.ShouldBe(0);
    }

    [Test]
    public void It_holds_no_words_of_a_letter()
    {
        var text = Read("baseline.json");
        text.ShouldNotContain("wardens");
        text.ShouldNotContain("Two");
    }

    [Test]
    public void What_is_wrong_with_a_suppression_is_never_known()
    {
        Write("letter.md", Before + "\n<!-- foirules-ignore-letter CIT01 because \"a\" -->\n");
        Run("baseline letter.md --output baseline.json");
        Run("check letter.md --baseline baseline.json").Text.ShouldContain("warning SUP02");
    }

    [Test]
    public void Sarif_says_what_is_new()
    {
        Write("letter.md", Before + "\n> 3. How many clerks?\n\nFour clerks left.\n");
        using var json = System.Text.Json.JsonDocument.Parse(Run("check letter.md --baseline baseline.json --format sarif").Text);
        json.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(r => r.GetProperty("baselineState").GetString()).ShouldBe(["new", "unchanged", "unchanged"]);
    }

    [TestCase("", "This baseline cannot be read: it is empty, or no regular file")]
    [TestCase("{", "baseline.json:1:1: error baseline: This baseline cannot be read; write it anew with 'foirules baseline'.")]
    [TestCase("{}", "baseline.json:1:1: error baseline: This baseline cannot be read: something else is expected here.")]
    [TestCase("{\n\"version\": 2}", "baseline.json:2:1: error baseline: This baseline cannot be read: it is of another version of this tool.")]
    [TestCase("{\n\"version\": 1,\n\"findings\": [\n{ \"leter\": \"a\" }]}", "baseline.json:4:1: error baseline: This baseline cannot be read: 'letter' is expected here.")]
    [TestCase("{\"version\": 1, \"findings\": [{ \"letter\": \"a\", \"rule\": \"b\", \"fingerprint\": \"c\", \"count\": 0 }]}", "This baseline cannot be read: a count is a whole number from 1.")]
    [TestCase("{\"version\": 1,\n\"findings\": [{ \"letter\": \"a\\ud800\", \"rule\": \"b\", \"fingerprint\": \"c\", \"count\": 1 }]}", "baseline.json:2:1: error baseline: This baseline cannot be read: a text has half a character in it.")]
    [TestCase("{\"version\": 1, \"findings\": [{ \"le\\ud800\": \"a\" }]}", "This baseline cannot be read")]
    [TestCase("{\"version\": 1, \"findings\": [7]}", "This baseline cannot be read: a finding is expected here.")]
    [TestCase("{\"version\": 1, \"findings\": []}{", "This baseline cannot be read")]
    public void A_broken_baseline_is_no_baseline(string text, string message)
    {
        Write("baseline.json", text);
        var (code, said) = Run("check letter.md --baseline baseline.json");
        said.ShouldContain(message);
        code.ShouldBe(2);
        Run("baseline letter.md --output baseline.json").Code.ShouldBe(2);
        Read("baseline.json").ShouldBe(text);
    }

    [TestCase("check letter.md --baseline none.json", "none.json:1:1: error unreadable: There is no such baseline.")]
    [TestCase("baseline letter.md --output letter.md", "This baseline cannot be read")]
    [TestCase("baseline letter.md --output none.json --prune", "There is no such baseline.")]
    [TestCase("baseline missing.md --output new.json", "There is no such file or folder.")]
    public void What_cannot_be_done_is_told(string command, string message)
    {
        var (code, said) = Run(command);
        said.ShouldContain(message);
        code.ShouldBe(2);
        Read("letter.md").ShouldBe(Before);
        File.Exists(Path.Combine(folder, "new.json")).ShouldBeFalse();
    }

    [Test]
    public void What_is_written_is_read_as_it_was_and_nothing_makes_the_reader_throw()
    {
        for (var seed = 0; seed < 2000; seed++)
        {
            ReadBack(seed);
        }
    }

    static void ReadBack(int seed)
    {
        var random = new Random(seed);
        var entries = Enumerable.Range(0, random.Next(5)).Select(i => new BaselineEntry($"ŵ{i}\"\\/.md", "SDC01", $"{random.Next():x}", 1 + random.Next(9))).ToList();
        var text = Baseline.Write(entries);
        var faults = new List<Finding>();
        var read = BaselineReader.Read(new SourceText("b.json", text), faults).ShouldNotBeNull();
        read.Entries.Select(e => e with { Span = default }).ShouldBe(entries);
        read.Entries.ShouldAllBe(e => text[e.Span.Start] == '{' && text[e.Span.End - 1] == '}');
        var at = random.Next(text.Length);
        _ = BaselineReader.Read(new SourceText("b.json", text[..at] + (char)random.Next(32, 400) + text[(at + random.Next(2))..]), faults);
    }

    (int Code, string Text) Run(string command) => Tool.Run(folder, command.Split(' '));

    string Read(string name) => File.ReadAllText(Path.Combine(folder, name));

    void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, name))!);
        File.WriteAllText(Path.Combine(folder, name), text);
    }
}
