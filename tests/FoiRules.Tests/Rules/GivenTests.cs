using FoiRules.Checking;
using FoiRules.Tests.Language;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Rules;

/// <summary>What <c>given</c> says of the house, and what the schedule then says of an answer.</summary>
public sealed class GivenTests
{
    const string NotHeld = "The barge log is not held.";

    [TestCase("for 6 years from creation", "in 2001", NotHeld, "consistent")]
    [TestCase("for 6 years from creation", "in 2022", NotHeld, "inconsistent")]
    [TestCase("for at least 6 years from creation", "in 2001", NotHeld, "unknown")]
    [TestCase("for at least 6 years from creation", "in 2022", NotHeld, "inconsistent")]
    [TestCase("for at most 6 years from creation", "in 2001", NotHeld, "consistent")]
    [TestCase("for at most 6 years from creation", "in 2022", NotHeld, "unknown")]
    [TestCase("for at most 6 years from creation", "from 1 May 2001 to 1 May 2022", NotHeld, "unknown")]
    [TestCase("for 6 years from closure", "in 2001", NotHeld, "unknown")]
    [TestCase("permanent", "in 2001", NotHeld, "inconsistent")]
    [TestCase("for 6 years from creation\n  hold from 1 July 2015 because \"Asked for.\"", "in 2011", NotHeld, "inconsistent")]
    [TestCase("for 6 years from creation\n  hold from 1 July 2015 because \"Asked for.\"", "in 2001", NotHeld, "consistent")]
    [TestCase("for 6 years from creation", "in 2022", "The barge log is kept for 1 year and is not held.", "consistent")]
    [TestCase("for 6 years from creation", "in 2022", "The barge log is kept for 1 year and is not held.", "breach")]
    [TestCase("for at most 6 years from creation", "in 2022", "The barge log is kept for 1 year and is not held.", "consistent")]
    [TestCase("for 6 years from creation\n  hold because \"Asked for.\"", "in 2011", "The barge log was destroyed in 2018 and is not held.", "breach")]
    public void The_schedule_decides_what_an_answer_comes_to(string entry, string years, string answer, string expected)
    {
        var reason = answer == NotHeld ? "The barge log was destroyed. " : "";
        var outcomes = new[] { "consistent", "inconsistent", "straddling", "breach" }.Where(o => Reports(o, entry, years, reason + answer)).ToList();

        (expected == "unknown" ? outcomes.Count == 0 : outcomes.Contains(expected)).ShouldBeTrue($"it is {string.Join(", ", outcomes)}");
    }

    [TestCase("retain log \"Logs\"\n      about \"log\"", "7:3 in line 1 of what is given: ")]
    [TestCase("turn off SDC01 because \"No.\"", "7:3 in line 1 of what is given: 'given' says what the authority is")]
    [TestCase("authoritee \"Easterham\"", "7:3 in line 1 of what is given: ")]
    public void A_mistake_in_it_is_told_at_the_clause(string house, string beginning) =>
        Bound.Faults(Rule("consistent", house, "in 2001", NotHeld)).ShouldContain(f => f.StartsWith(beginning, StringComparison.Ordinal), string.Join("\n", Bound.Faults(Rule("consistent", house, "in 2001", NotHeld))));

    static bool Reports(string outcome, string entry, string years, string answer)
    {
        var pack = Bound.Pack(Rule(outcome, $"retain log \"Logs\"\n  about \"barge log*\"\n  {entry}", years, answer));
        pack.Findings.Where(f => f.IsFault).ShouldBeEmpty();
        return Trial.All(pack.Rules[0], pack).Single().Findings.Count > 0;
    }

    static string Rule(string outcome, string house, string years, string answer) => Bound.Rule(
        $"""
          say "Something."
          outcome {outcome}
          given
        {Block(house)}
          wrong
        {Block($"---\nreceived: 2024-03-04\n---\n\n> What does the barge log say {years}?\n\n{answer}")}
        """,
        "retain RET91 example");

    static string Block(string text) => string.Join('\n', $"\"\"\"\n{text}\n\"\"\"".Split('\n').Select(l => "    " + l));
}
