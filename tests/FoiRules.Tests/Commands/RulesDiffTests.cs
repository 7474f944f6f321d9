using FoiRules.Tests.Support;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Commands;

/// <summary><c>foirules rules diff</c>: what a change of rules changes in letters.</summary>
public sealed class RulesDiffTests
{
    const string Letter = "> 1. What did you spend?\n\nIt cost a fortune.\n\nIt was cheap.\n";

    string folder = "";

    [SetUp]
    public void Begin()
    {
        folder = Directory.CreateTempSubdirectory("foirules-diff-").FullName;
        File.WriteAllText(Path.Combine(folder, "letter.md"), Letter);
    }

    [TearDown]
    public void End() => Directory.Delete(folder, recursive: true);

    [Test]
    public void The_same_rules_find_the_same()
    {
        Write("a.foi", Rule("AAA01", "fortune", "warning"));
        Write("b.foi", Rule("AAA01", "fortune", "warning"));
        Diff().ShouldBe((0, "0 findings gained, 0 lost, 0 changed in 1 letter.\n"));
    }

    [Test]
    public void What_only_one_finds_and_what_has_changed_is_told_in_the_order_of_the_letters()
    {
        Write("a.foi", Rule("AAA01", "fortune", "warning") + Rule("AAA02", "cheap", "warning") + Rule("AAA03", "cost", "warning"));
        Write("b.foi", Rule("AAA01", "fortune", "error") + Rule("AAA02", "spend", "warning") + Rule("AAA04", "cheap", "advice"));
        Diff().ShouldBe((1, """
            letter.md:3:1: was warning, is error AAA01 word-aaa01: This says the word.
            letter.md:3:1: lost warning AAA03 word-aaa03: This says the word.
            letter.md:5:1: lost warning AAA02 word-aaa02: This says the word.
            letter.md:5:1: gained advice AAA04 word-aaa04: This says the word.

            1 rule new: AAA04.
            1 rule gone: AAA03.
            1 finding gained, 2 lost, 1 changed in 1 letter.

            """));
    }

    [Test]
    public void A_finding_that_takes_in_more_places_has_changed()
    {
        Write("a.foi", Rule("AAA01", "fortune", "warning", "once per  answer"));
        Write("b.foi", Rule("AAA01", "(fortune|cheap)", "warning", "once per  answer"));
        Diff().ShouldBe((1, """
            letter.md:3:1: points to other places besides: warning AAA01 word-aaa01: This says the word.

            0 findings gained, 0 lost, 1 changed in 1 letter.

            """));
    }

    [Test]
    public void Standard_input_is_refused()
    {
        Write("a.foi", Rule("AAA01", "fortune", "warning"));
        Tool.Run(folder, ["rules", "diff", "a.foi", "a.foi", "-"], input: Letter).ShouldBe((2, "foirules: standard input can only be read once, and the letters are checked twice; name a file\n"));
    }

    [Test]
    public void A_mistake_in_either_is_told_and_nothing_is_compared()
    {
        Write("a.foi", Rule("AAA01", "fortune", "warning"));
        Write("b.foi", "rule AAA01\n");
        var (code, printed) = Tool.Run(folder, ["rules", "diff", "a.foi", "b.foi", "letter.md"]);
        code.ShouldBe(2);
        printed.ShouldContain("b.foi:1:");
    }

    static string Rule(string code, string word, string severity, string rollUp = "") => $"""
        rule {code} word-{code.ToLowerInvariant()}
          title     "A word"
          under     FOIA s.1(1)(b)
          why       "It is a word."
          severity  {severity}
          for each  statement s in answers
          where     s mentions "{word}"
          report    s
          {rollUp}
          say       "This says the word."


        """;

    void Write(string name, string rules) => File.WriteAllText(Path.Combine(folder, name), rules);

    (int Code, string Printed) Diff() => Tool.Run(folder, ["rules", "diff", "a.foi", "b.foi", "letter.md"]);
}
