using FoiRules.Checking;
using FoiRules.Reports;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Testing;

/// <summary>What an example shows of its rule.</summary>
public sealed class TrialTests
{
    [TestCase("wrong", "[[The map is lost.]]", null)]
    [TestCase("wrong", "The map is lost.", null, TestName = "An example without marks asks only that something is reported")]
    [TestCase("right", "The map is here.", null)]
    [TestCase("right", "The map is lost.", "EAS01 must be silent here, but reports 'The map is lost.' at 3:1")]
    [TestCase("wrong", "[[The map is here.]]", "EAS01 must report 'The map is here.' at 3:1, but is silent")]
    [TestCase("wrong", "The map is here.", "EAS01 must report this, but is silent")]
    [TestCase("wrong", "The [[map]] is lost.", "EAS01 must report 'map' at 3:5, but reports 'The map is lost.' at 3:1")]
    [TestCase("wrong", "[[The map is lost.]] The keys are lost.", "EAS01 must report 'The map is lost.' at 3:1, but reports 'The map is lost.' at 3:1, 'The keys are lost.' at 3:18")]
    public void An_example_holds_or_tells_what_is_wrong(string kind, string answer, string? fault) => Only(kind, answer).Fault.ShouldBe(fault);

    [Test]
    public void A_failing_example_is_shown_with_both_kinds_of_places()
    {
        using var text = new StringWriter();
        TrialText.Write(Only("wrong", "The [[map]] is lost."), null, text);
        text.ToString().ShouldBe(
            """
            house.foi:8:3: wrong example 1: EAS01 must report 'map' at 3:5, but reports 'The map is lost.' at 3:1.
                1 | 1. Where is the map?
                2 |
                3 | The map is lost.
                  |     ^^^ should be reported
                  | ^^^^^^^^^^^^^^^^ is reported


            """);
    }

    [Test]
    public void What_a_house_sets_does_not_change_what_an_example_proves()
    {
        var (_, pack, _) = RuleText.Bind("set SDC01 threshold 2 because \"To show.\"");
        var rule = pack.Rules.Single(r => r.Description.Code == "SDC01");
        Trial.All(rule, pack).ShouldAllBe(t => t.Holds);
    }

    [TestCase("s is lost", "wrong", "[[The map is here.]]", "this fails: s is lost")]
    [TestCase("s is lost and letter.dated", "wrong", "The map is lost.", "this fails: letter.dated")]
    [TestCase("s is lost and no statement in the same answer is not-held", "wrong", "[[The map is lost.]] The list is not held.", "this fails: no statement in the same answer is not-held (because of 'The list is not held.')")]
    [TestCase("s is lost", "wrong", "[[The map is lost.]]", null)]
    [TestCase("s is lost", "right", "The map is here.", null)]
    public void A_rule_that_is_silent_tells_which_condition_failed(string where, string kind, string answer, string? reason)
    {
        var (files, pack, rules) = RuleText.BindOnTop(RuleText.Lost(RuleText.Example(kind, answer), where));
        Silence.Of(Trial.All(rules.Single(), pack).Single(), files).ShouldBe(reason);
    }

    [Test]
    public void A_rule_that_looks_elsewhere_says_so()
    {
        var (files, pack, rules) = RuleText.BindOnTop(RuleText.Lost("  wrong\n    \"\"\"\n    1. [[Where is the map?]]\n\n    Here.\n    \"\"\"\n"));
        Silence.Of(Trial.All(rules.Single(), pack).Single(), files).ShouldBe("what it looks for stands on line 1, but in a part of the letter where it does not look.");
    }

    static Trial Only(string kind, string answer)
    {
        var (_, pack, rules) = RuleText.BindOnTop(RuleText.Lost(RuleText.Example(kind, answer)));
        return Trial.All(rules.Single(), pack).Single();
    }
}
