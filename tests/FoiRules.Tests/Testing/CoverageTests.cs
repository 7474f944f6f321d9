using FoiRules.Checking;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Testing;

/// <summary>What of a rule its examples do not reach.</summary>
public sealed class CoverageTests
{
    [Test]
    public void A_condition_should_hold_in_one_example_and_fail_in_another() =>
        Lacks("s is lost", RuleText.Example("wrong", "The map is lost.")).ShouldContain("s is lost: there is no example in which this fails");

    [Test]
    public void A_condition_that_is_never_asked_is_told_once() =>
        Lacks("s is lost and letter.refuses", RuleText.Example("right", "The map is here.")).ShouldBe(
        [
            "s is lost: there is no example in which this holds", "letter.refuses: no example asks this",
            "\"is lost\": no example says this", "\"are lost\": no example says this", "\"is lost property\": no example says this, which is not meant",
        ]);

    [Test]
    public void A_condition_inside_a_question_counts_too() =>
        Lacks("any statement t in the same answer where (t is lost and t is not-held)", RuleText.Example("wrong", "The map is lost and not held.") + RuleText.Example("right", "It is here."))
            .ShouldContain("t is not-held: there is no example in which this fails");

    [Test]
    public void Examples_that_reach_everything_leave_nothing_to_tell() =>
        Lacks("s is lost", RuleText.Example("wrong", "[[The map is lost.]] [[Keys are lost.]]") + RuleText.Example("right", "It is lost property.")).ShouldBeEmpty();

    [Test]
    public void A_message_of_a_case_that_no_example_has_is_told() =>
        Lacks("s is lost", "  say \"Refused.\" when letter.refuses\n" + RuleText.Example("wrong", "[[The map is lost.]] [[Keys are lost.]]") + RuleText.Example("right", "It is lost property."))
            .ShouldBe(["letter.refuses: there is no example in which this holds"]);

    static List<string> Lacks(string where, string examples)
    {
        var (files, _, rules) = RuleText.Bind(RuleText.Lost(examples, where));
        return [.. Coverage.Of(files, rules).SelectMany(c => c.Points).Where(p => !p.IsReached && p.Lack.Length > 0).Select(p => $"{p.Place.Source.Slice(p.Place.Span)}: {p.Lack}")];
    }
}
