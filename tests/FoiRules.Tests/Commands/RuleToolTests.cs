using FoiRules.Tests.Support;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Commands;

/// <summary>The commands of rule authors, run as they run them.</summary>
public sealed class RuleToolTests
{
    string folder = "";

    [SetUp]
    public void Begin() => folder = Directory.CreateTempSubdirectory("foirules-tools-").FullName;

    [TearDown]
    public void End() => Directory.Delete(folder, recursive: true);

    [Test]
    public void A_new_rule_passes_its_own_test_and_is_laid_out()
    {
        Run("new rule EAS01 cost-limit-without-help").Code.ShouldBe(0);
        Run("test cost-limit-without-help.foi --min-coverage 1").ShouldBe((0, "1 rule, 2 examples: all hold.\n\nCoverage 1.00: examples reach 3 of 3 points (each condition holding and failing, each pattern said).\n"));
        Run("fmt --check cost-limit-without-help.foi").Code.ShouldBe(0);
    }

    [TestCase("new rule SDC01 another", "there is a rule SDC01 small-number already (rules/small-numbers/small-counts.foi)")]
    [TestCase("new rule EAS1 another", "a code is three capitals and two digits, as in 'EAS01'; 'EAS1' is not")]
    [TestCase("new rule EAS01 Another_One", "a name is small letters with hyphens between its words, as in 'cost-limit-without-help'; 'Another_One' is not")]
    [TestCase("test missing.foi", "missing.foi:1:1: error unreadable: There is no such rule file or folder.")]
    [TestCase("test --rule SDC1", "there is no rule 'SDC1' among those tested; did you mean 'SDC01'?")]
    [TestCase("test --only most", "there are no examples of the kind 'most'; it is wrong or right")]
    [TestCase("test --update", "--update changes files, so they must be named: foirules test house.foi --update")]
    [TestCase("test --min-coverage 2", "a share lies from 0 to 1")]
    [TestCase("why letter.md SDC01", "'letter.md' names no line; write the letter, a colon and the line, as in letter.md:12")]
    [TestCase("why letter.md:9 SDC01", "letter.md has 3 lines; there is no line 9")]
    [TestCase("why letter.md:1 SDC1", "there is no rule 'SDC1'; did you mean 'SDC01'?")]
    [TestCase("why missing.md:1 SDC01", "there is no letter 'missing.md'")]
    [TestCase("ask statment letter.md", "there is nothing called 'statment' here")]
    [TestCase("ask figure.unti letter.md", "question:1:1: error")]
    [TestCase("rules list --pack foai", "there is no pack 'foai' with rules; there are answers, drafting, eir, foia, foisa, personal-data, retention, small-numbers; did you mean 'foia'?")]
    public void What_cannot_be_done_is_told_and_the_exit_code_is_2(string command, string message)
    {
        Write("letter.md", "1. How many wardens left?\n\nTwo wardens left.");
        var (code, text) = Run(command);
        text.ShouldContain(message);
        code.ShouldBe(2);
    }

    [TestCase("figure f where f.value is 2 and f.people", "question:1:33: error rule-file: 'f' is known only to the one test behind its 'where'; put brackets around all that is asked of it\n    1 | figure f where f.value is 2 and f.people\n      |                                 ^\n")]
    [TestCase("figure f in answers where f.vlaue is 2", "question:1:29: error rule-file: a figure has no property 'vlaue'; did you mean 'value'?\n    1 | figure f in answers where f.vlaue is 2\n      |                             ^^^^^\n")]
    [TestCase("statement where it is not-hold", "question:1:23: error rule-file: there is no phrase 'not-hold'; did you mean 'not-held'?\n    1 | statement where it is not-hold\n      |                       ^^^^^^^^\n")]
    public void A_mistake_in_a_question_is_shown_as_it_was_typed(string question, string message)
    {
        Write("letter.md", "1. How many wardens left?\n\nTwo wardens left.");
        Tool.Print(folder, ["ask", question, "letter.md"]).ShouldStartWith(message);
    }

    [Test]
    public void A_failing_example_makes_the_exit_code_1_and_update_mends_its_marks_alone()
    {
        Run("new rule EAS01 lost");
        var before = Read("lost.foi").Replace("[[Here stand the words", "Here [[stand]] the words", StringComparison.Ordinal).Replace("written.]]", "written.", StringComparison.Ordinal);
        Write("lost.foi", "\uFEFF" + before.ReplaceLineEndings("\r\n"));
        Run("test lost.foi").Code.ShouldBe(1);
        Run("test lost.foi --update").ShouldBe((0, "lost.foi: 1 example marked anew (EAS01 wrong example 1)\n"));
        File.ReadAllBytes(Path.Combine(folder, "lost.foi"))[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
        Read("lost.foi").ShouldBe(before.Replace("Here [[stand]]", "[[Here stand", StringComparison.Ordinal).Replace("be written.\n", "be written.]]\n", StringComparison.Ordinal).ReplaceLineEndings("\r\n"));
        Run("test lost.foi").Code.ShouldBe(0);
    }

    [Test]
    public void A_line_of_an_example_is_told_of_like_one_of_a_letter()
    {
        Run("new rule EAS01 lost");
        var lines = Read("lost.foi").Split('\n');
        var line = 1 + Array.FindIndex(lines, l => l.Contains("[[", StringComparison.Ordinal));
        var (code, text) = Run($"why lost.foi:{line} EAS01");
        code.ShouldBe(0);
        text.ShouldContain("so it is reported");
        Run("why lost.foi:1 EAS01").ShouldBe((2, "foirules: line 1 of lost.foi stands in no example\n"));
    }

    [Test]
    public void A_file_is_laid_out_in_place_and_what_would_change_is_shown()
    {
        Write("house.foi", "use   schedules\n");
        Run("fmt --check house.foi").ShouldBe((1, "house.foi is not laid out as 'foirules fmt' would\n"));
        Run("fmt --diff house.foi").ShouldBe((1, "--- house.foi\n+++ house.foi\n@@ -1,2 +1,2 @@\n-use   schedules\n+use schedules\n \n"));
        Run("fmt house.foi").ShouldBe((0, "house.foi laid out\n"));
        Read("house.foi").ShouldBe("use schedules\n");
        Directory.GetFiles(folder).Length.ShouldBe(1);
    }

    [Test]
    public void The_outcome_can_be_written_for_ci()
    {
        Run("new rule EAS01 lost");
        Run("test lost.foi --junit out.xml").Code.ShouldBe(0);
        var suite = System.Xml.Linq.XDocument.Parse(Read("out.xml")).Root!.Elements().Single();
        suite.Elements().Select(c => c.Attribute("name")!.Value).ShouldBe(["wrong example 1", "right example 1"]);
    }

    [Test]
    public void A_question_is_answered_with_places_or_the_truth()
    {
        Write("letter.md", "1. How many wardens left?\n\nTwo wardens left.");
        Run("ask figure letter.md").ShouldBe((0, "letter.md:3:1: figure: 2, people\n    3 | Two wardens left.\n      | ^^^\n\n1 figure.\n"));
        Run("ask letter.refuses letter.md").ShouldBe((1, "It does not hold.\n"));
        Run("ask letter.regime letter.md").ShouldBe((0, "foia\n"));
    }

    [Test]
    public void A_value_that_should_be_hidden_is_not_shown()
    {
        Write("letter.md", "1. How many wardens left?\n\nTwo wardens left.");
        Tool.Print(folder, ["ask", "sum of figure f in answers of f.value", "letter.md"]).ShouldStartWith("This may be what the letter should hide");
    }

    (int Code, string Text) Run(string command) => Tool.Run(folder, command.Split(' '));

    void Write(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);

    string Read(string name) => File.ReadAllText(Path.Combine(folder, name));
}
