using FoiRules.Checking;
using FoiRules.Findings;
using FoiRules.Suppressing;
using FoiRules.Tests.Robustness;
using FoiRules.Tests.Support;
using FoiRules.Text;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Suppressing;

/// <summary>A comment suppresses what it names, where it stands, for a reason; and nothing else.</summary>
public sealed class SuppressionTests
{
    const string Opening = "> 1. How many wardens left?\n\n";

    static readonly DateOnly Today = new(2026, 6, 1);

    // The letter after its opening; what is left, as code and line; what is suppressed.
    [TestCase("Two wardens left.", "SDC01:3", "", TestName = "Without a comment nothing is suppressed")]
    [TestCase("<!-- foirules-ignore SDC01 because \"a\" -->\nTwo wardens left.", "", "SDC01:4", TestName = "The block that follows")]
    [TestCase("<!-- foirules-ignore SDC01 because \"a\" -->\n\n\nTwo wardens left.", "", "SDC01:6", TestName = "The block that follows after empty lines")]
    [TestCase("<!-- foirules-ignore SDC01 because \"a\" -->\nForty left.\n\nTwo wardens left.", "SDC01:6 SUP02:3", "", TestName = "No more than that block")]
    [TestCase("Two wardens left. <!-- foirules-ignore SDC01 because \"a\" -->", "", "SDC01:3", TestName = "Its own line")]
    [TestCase("<!-- foirules-ignore SDC01 because \"a\" --> Two wardens left.", "", "SDC01:3", TestName = "Its own line when it begins it")]
    [TestCase("Two wardens left.\nThree wardens came. <!-- foirules-ignore SDC01 because \"a\" -->", "SDC01:3", "SDC01:4", TestName = "No other line of the paragraph")]
    [TestCase("| Year | Leavers |\n|---|---|\n| 2022 | 2 |\n| 2023 | 3 <!-- foirules-ignore SDC01 because \"a\" --> |", "SDC01:5", "SDC01:6", TestName = "One row of a table")]
    [TestCase("<!-- foirules-ignore SDC01 because \"a\" -->\n| Year | Leavers |\n|---|---|\n| 2022 | 2 |\n| 2023 | 3 |", "", "SDC01:6", TestName = "A whole table")]
    [TestCase("<!-- foirules-ignore-begin SDC01 because \"a\" -->\nTwo wardens left.\n\nThree wardens came.\n\n<!-- foirules-ignore-end -->\nFour wardens stayed.", "SDC01:9", "SDC01:4", TestName = "Between begin and end")]
    [TestCase("Two wardens left.\n\n<!-- foirules-ignore-letter SDC01 because \"a\" -->", "", "SDC01:3", TestName = "The whole letter")]
    [TestCase("<!-- foirules-ignore SDC01 CMP02 because \"a\" -->\nTwo wardens left.", "SUP02:3", "SDC01:4", TestName = "A rule that finds nothing there is told")]
    [TestCase("<!-- foirules-ignore SDC01, CIT01 because \"a\" -->\nTwo wardens left.", "SUP02:3", "SDC01:4", TestName = "Rules may be parted by commas")]
    [TestCase("<!-- foirules-ignore SDC01 because “a” by “An officer” -->\nTwo wardens left.", "", "SDC01:4", TestName = "Bent quotes will do")]
    [TestCase("<!-- foirules-ignore SDC01\n     because \"a\"\n     until 2026-06-01 -->\nTwo wardens left.", "", "SDC01:6", TestName = "Over several lines, on its last day")]
    [TestCase("<!-- foirules-ignore SDC01 because \"a\" until 2026-05-31 -->\nTwo wardens left.", "SDC01:4 SUP03:3", "", TestName = "A day after its last day")]
    [TestCase("<!-- foirules-ignore SDC01 because \"a\" until May -->\nTwo wardens left.", "SDC01:4 SUP05:3", "", TestName = "A day that is none")]
    [TestCase("<!-- foirules-ignore SDC99 because \"a\" -->\nTwo wardens left.", "SDC01:4 SUP01:3", "", TestName = "A rule that is none")]
    [TestCase("<!-- foirules-ignore because \"a\" -->\nTwo wardens left.", "SDC01:4 SUP04:3", "", TestName = "No rule")]
    [TestCase("<!-- foirules-ignore -->\nTwo wardens left.", "SDC01:4 SUP04:3", "", TestName = "Nothing at all")]
    [TestCase("<!-- foirules-ignore all because \"a\" -->\nTwo wardens left.", "SDC01:4 SUP04:3", "", TestName = "All rules")]
    [TestCase("<!-- foirules-ignore SDC01 -->\nTwo wardens left.", "SDC01:4 SUP05:3", "", TestName = "No reason")]
    [TestCase("<!-- foirules-ignore SDC01 because \"\" -->\nTwo wardens left.", "SDC01:4 SUP05:3", "", TestName = "An empty reason")]
    [TestCase("<!-- foirules-ignore SDC01 because \"a\" by -->\nTwo wardens left.", "SDC01:4 SUP05:3", "", TestName = "By nobody")]
    [TestCase("<!-- foirules-ignore SDC01 because \"a -->\nTwo wardens left.", "SDC01:4 SUP05:3", "", TestName = "A text that is not closed")]
    [TestCase("<!-- foirules-ignore SDC01 because \"a\" because \"b\" -->\nTwo wardens left.", "SDC01:4 SUP05:3", "", TestName = "Two reasons")]
    [TestCase("<!-- foirules-ingore SDC01 because \"a\" -->\nTwo wardens left.", "SDC01:4 SUP05:3", "", TestName = "A misspelt comment")]
    [TestCase("<!-- foirules-ignore SUP02 because \"a\" -->\nTwo wardens left.", "SDC01:4 SUP05:3", "", TestName = "A finding about suppressions")]
    [TestCase("<!-- foirules-ignore-begin SDC01 because \"a\" -->\nTwo wardens left.", "SDC01:4 SUP05:3", "", TestName = "A beginning without an end")]
    [TestCase("<!-- foirules-ignore-end -->\nTwo wardens left.", "SDC01:4 SUP05:3", "", TestName = "An end without a beginning")]
    [TestCase("> <!-- foirules-ignore-letter SDC01 because \"a\" -->\n\nTwo wardens left.", "SDC01:5 SUP05:3", "", TestName = "The requester cannot suppress anything")]
    [TestCase("    <!-- foirules-ignore SDC01 because \"a\" -->\n\nTwo wardens left.", "SDC01:5 SUP05:3", "", TestName = "What is code to Markdown is no comment")]
    [TestCase("Two wardens left. `<!-- foirules-ignore SDC01 because \"a\" -->`", "SDC01:3 SUP05:3", "", TestName = "Nor in the middle of a line")]
    [TestCase("Two wardens left.\n\n<!-- foirules-ignore SDC01 because \"a\" -->", "SDC01:3 SUP05:5", "", TestName = "Nothing follows")]
    [TestCase("Two wardens left.\n\n<!-- foirules-ignore SDC01 because \"a\"", "SDC01:3 SUP05:5", "", TestName = "A comment that is never closed")]
    [TestCase("Two wardens left.\n\n<!-- foirules are checked by the team -->", "SDC01:3 SUP05:5", "", TestName = "A comment that begins like one")]
    [TestCase("Two wardens left.\n\n<!-- see the foirules page -->", "SDC01:3", "", TestName = "A comment that is none")]
    public void What_is_left_and_what_is_suppressed(string body, string left, string suppressed)
    {
        var outcome = Apply(Opening + body + "\n");
        Codes(outcome.Findings).ShouldBe(left);
        Codes(outcome.Suppressed.Select(s => s.Finding)).ShouldBe(suppressed);
    }

    [Test]
    public void Everything_a_suppression_says_is_kept()
    {
        var use = Apply(Opening + "<!-- foirules-ignore SDC01 because \"It is published.\" by \"A. Officer\" until 2027-01-31 ref \"FOI-123\" -->\nTwo wardens left.\n").Uses.ShouldHaveSingleItem();
        (use.Findings, use.IsExpired).ShouldBe((1, false));
        var one = use.Suppression;
        (one.Because, one.By, one.Until, one.Ref, one.Scope).ShouldBe(("It is published.", "A. Officer", new DateOnly(2027, 1, 31), "FOI-123", SuppressionScope.Block));
    }

    [Test]
    public void The_narrowest_suppression_is_the_one_that_is_used()
    {
        var outcome = Apply(Opening + "<!-- foirules-ignore-letter SDC01 because \"wide\" -->\nTwo wardens left. <!-- foirules-ignore SDC01 because \"narrow\" -->\n");
        outcome.Suppressed.ShouldHaveSingleItem().Suppression.Because.ShouldBe("narrow");
        Codes(outcome.Findings).ShouldBe("SUP02:3");
    }

    [Test]
    public void A_finding_of_several_places_keeps_those_that_no_comment_is_about()
    {
        var outcome = Apply(Opening + "| Year | Leavers |\n|---|---|\n| 2021 | 2 |\n| 2022 | 3 <!-- foirules-ignore SDC01 because \"a\" --> |\n| 2023 | 4 |\n");
        Lines(outcome.Findings.ShouldHaveSingleItem()).ShouldBe([5, 7]);
        outcome.Findings[0].Fixes.ShouldBeEmpty();
        Lines(outcome.Suppressed.ShouldHaveSingleItem().Finding).ShouldBe([6]);
    }

    [Test]
    public void A_blanket_is_told_which_rules_it_would_have_to_name() =>
        Apply(Opening + "<!-- foirules-ignore * because \"a\" -->\nTwo wardens left.\n").Findings.Single(f => f.Code == "SUP04").Message.ShouldEndWith("; here SDC01 is found.");

    [Test]
    public void Where_only_some_rules_are_asked_no_rule_is_called_unknown()
    {
        var letter = new SourceText("letter.md", Opening + "<!-- foirules-ignore EAS01 because \"a\" -->\nTwo wardens left.\n");
        Codes(Suppressions.Apply(letter, Found(letter), Shipped.Pack, isWhole: false, Today).Findings).ShouldBe("SDC01:4");
    }

    [Test]
    public void No_letter_makes_it_throw_and_no_comment_hides_another_rule([Range(0, 60)] int seed)
    {
        if (SourceText.Decode("letter.md", HostileLetters.Small(seed), out _) is not { } hostile)
        {
            return;
        }

        var at = new Random(seed).Next(hostile.Content.Length);
        var letter = new SourceText("letter.md", hostile.Content[..at] + "\n\n<!-- foirules-ignore-letter SDC01 because \"a\" -->\n\n" + hostile.Content[at..]);
        var found = new Checker(Shipped.Pack).Check(letter);
        var outcome = Suppressions.Apply(letter, found, Shipped.Pack, isWhole: true, Today);
        outcome.Findings.Count(f => f.Code != "SDC01" && !f.Code.StartsWith("SUP", StringComparison.Ordinal)).ShouldBe(found.Count(f => f.Code != "SDC01"));
        outcome.Suppressed.ShouldAllBe(s => s.Finding.Code == "SDC01");
    }

    [Test]
    public void Very_many_comments_are_read_in_time()
    {
        var comments = string.Concat(Enumerable.Repeat("<!-- foirules-ignore SDC01 because \"a\" -->\n\n", 20_000));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Apply(Opening + comments + "Two wardens left.\n").Findings.Select(f => f.Code).ShouldContain("SUP05");
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    static SuppressionOutcome Apply(string text)
    {
        var letter = new SourceText("letter.md", text);
        return Suppressions.Apply(letter, Found(letter), Shipped.Pack, isWhole: true, Today);
    }

    // Every letter here lacks the clauses of a refusal, which is not what these tests are about.
    static List<Finding> Found(SourceText letter) => [.. new Checker(Shipped.Pack).Check(letter).Where(f => f.Code is "SDC01" or "LTR03")];

    static string Codes(IEnumerable<Finding> findings) => string.Join(' ', findings.OrderBy(f => f.Code, StringComparer.Ordinal).Select(f => $"{f.Code}:{Lines(f)[0]}"));

    static List<int> Lines(Finding finding) => [.. finding.Related.Prepend(finding.Place).Select(p => p.Source.Position(p.Span.Start).Line)];
}
