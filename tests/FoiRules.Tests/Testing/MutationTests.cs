using FoiRules.Checking.Mutation;
using FoiRules.Rules;
using FoiRules.Tests.Support;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Testing;

/// <summary>Small changes of a rule, and whether its examples notice.</summary>
public sealed class MutationTests
{
    const string Wrong = "[[The map is lost.]] [[The keys are lost.]]";

    [Test]
    public void Each_part_of_a_condition_is_left_out_and_turned_round() =>
        Changes("s is lost and (letter.refuses or not letter.dated)").Where(c => c.StartsWith("EAS01", StringComparison.Ordinal)).ShouldBe(
        [
            "EAS01 'letter' in place of 'answers'",
            "EAS01 without the whole clause 'where'",
            "EAS01 without 's is lost'",
            "EAS01 'not' before 's is lost'",
            "EAS01 'or' in place of 'and'",
            "EAS01 without 'and (letter.refuses or not letter.dated)'",
            "EAS01 without 'letter.refuses'",
            "EAS01 'not' before 'letter.refuses'",
            "EAS01 'and' in place of 'or'",
            "EAS01 without 'or not letter.dated'",
            "EAS01 without 'not' before 'letter.dated'",
        ]);

    [Test]
    public void A_question_is_turned_round_widened_and_asked_elsewhere() =>
        Changes("any figure f in the same answer where f.value from 1 to 4").Where(c => c.StartsWith("EAS01", StringComparison.Ordinal)).Skip(2).ShouldBe(
        [
            "EAS01 'paragraph' in place of 'answer'",
            "EAS01 '0' in place of '1'",
            "EAS01 '2' in place of '1'",
            "EAS01 '3' in place of '4'",
            "EAS01 '5' in place of '4'",
            "EAS01 'no' in place of 'any'",
            "EAS01 without 'where f.value from 1 to 4'",
        ], ignoreOrder: true);

    [Test]
    public void A_phrase_loses_each_of_its_patterns_and_its_exceptions() =>
        Changes("s is lost").Where(c => c.StartsWith("lost", StringComparison.Ordinal)).ShouldBe(
            ["lost without \"is lost\"", "lost without \"are lost\"", "lost without 'but not \"is lost property\"'"]);

    [Test]
    public void A_change_is_noticed_when_an_example_no_longer_holds()
    {
        var (files, pack, rules) = RuleText.Bind(RuleText.Lost(RuleText.Example("wrong", Wrong)));
        MutationRun.Of(files, rules, pack).Where(m => !m.IsNoticed).Select(m => m.What).ShouldBe(["'letter' in place of 'answers'", "without the whole clause 'where'", "without 'but not \"is lost property\"'"]);
    }

    [Test]
    public void Two_runs_tell_the_same() => MutationRun.Of(RuleFiles.Load(null, null, []), Shipped.Pack.Rules, Shipped.Pack).ShouldBe(MutationRun.Of(RuleFiles.Load(null, null, []), Shipped.Pack.Rules, Shipped.Pack));

    static List<string> Changes(string where)
    {
        var (files, pack, rules) = RuleText.Bind(RuleText.Lost(RuleText.Example("wrong", Wrong), where));
        return [.. MutationRun.Of(files, rules, pack).Select(m => $"{m.Name} {m.What}")];
    }
}
