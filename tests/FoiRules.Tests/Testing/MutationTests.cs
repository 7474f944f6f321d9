using FoiRules.Checking.Mutation;
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
    public void A_word_of_a_choice_in_a_phrase_is_counted_apart() =>
        Mutants("s is lost", "\nphrase broken\n  \"(is|are) (bent|worn)\" \"snapped\"\n").Where(m => m.Name == "broken").Select(m => (m.IsWord, m.What)).ShouldBe(
        [
            (false, "without \"(is|are) (bent|worn)\""),
            (true, "without 'is' in \"(is|are) (bent|worn)\""),
            (true, "without 'are' in \"(is|are) (bent|worn)\""),
            (true, "without 'bent' in \"(is|are) (bent|worn)\""),
            (true, "without 'worn' in \"(is|are) (bent|worn)\""),
            (false, "without \"snapped\""),
        ]);

    [TestCase("", false)]
    [TestCase("    says \"Lost and wet.\"\n", true)]
    public void A_change_of_what_is_said_is_noticed_by_an_example_that_asks_for_it(string says, bool isNoticed)
    {
        var rule = RuleText.Lost(RuleText.Example("wrong", "[[The map is lost and is wet.]]") + says).Replace("  say  ", "  say \"Lost and wet.\" when s is wet\n  say  ", StringComparison.Ordinal);
        var (files, pack, rules) = RuleText.Bind(rule + "\nphrase wet\n  \"is wet\" \"is damp\"\n");
        MutationRun.Of(files, rules, pack).Where(m => m.What == "without \"is wet\"").Select(m => m.IsNoticed).ShouldBe([isNoticed]);
    }

    [Test]
    public void A_gap_that_stays_a_gap_notices_nothing()
    {
        var (files, pack, rules) = RuleText.Bind(RuleText.Lost(RuleText.Example("gap wrong", "The map went missing.") + "    because \"Known.\"\n"));
        MutationRun.Of(files, rules, pack).Where(m => m.IsNoticed).Select(m => m.What).ShouldBe(["without the whole clause 'where'", "'not' before 's is lost'"]);
    }

    [Test]
    public void An_exception_that_is_left_out_is_shown_where_it_stands() =>
        Mutants("s is lost", "").Where(m => m.What == "without 'but not \"is lost property\"'").Select(m => m.Place.Source.Slice(m.Place.Span)).ShouldBe(["\"is lost property\""]);

    [Test]
    public void Two_runs_tell_the_same() => ShippedMutants.Run().ShouldBe(ShippedMutants.Told);

    static List<string> Changes(string where) => [.. Mutants(where, "").Select(m => $"{m.Name} {m.What}")];

    static IReadOnlyList<Mutant> Mutants(string where, string more)
    {
        var (files, pack, rules) = RuleText.Bind(RuleText.Lost(RuleText.Example("wrong", Wrong), where) + more);
        return MutationRun.Of(files, rules, pack);
    }
}
