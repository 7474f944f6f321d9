using FoiRules.Checking;
using FoiRules.Tests.Language;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Rules;

/// <summary>What is said of rules that work.</summary>
public sealed class WarningTests
{
    const string Examples = "  wrong\n    \"\"\"\n    A\n    \"\"\"\n  right\n    \"\"\"\n    B\n    \"\"\"\n";

    [TestCase("s is not-held and s is not not-held", "RUL02 'RULE' 's is not-held' and 's is not not-held' can never hold together, so this finds nothing.")]
    [TestCase("s is not-held and not s is not-held", "RUL02 's is not-held' and 'not s is not-held' can never hold together, so this finds nothing.")]
    [TestCase("letter.regime is foia and letter.regime is eir", "RUL02 'letter.regime is foia' and 'letter.regime is eir' can never hold together, so this finds nothing.")]
    [TestCase("any statement in letter is regulator and no statement in letter is regulator", "RUL02 'any statement in letter is regulator' and 'no statement in letter is regulator' can never hold together, so this finds nothing.")]
    [TestCase("words of s at least 9 and words of s at most 4", "RUL02 'words of s at least 9' and 'words of s at most 4' can never hold together, so this finds nothing.")]
    [TestCase("words of s from 1 to 4 and words of s more than 4", "RUL02 'words of s from 1 to 4' and 'words of s more than 4' can never hold together, so this finds nothing.")]
    [TestCase("any citation c in letter where (c is FOIA s.17 and c is FOIA s.40)", "RUL02 'c is FOIA s.17' and 'c is FOIA s.40' can never hold together, so this finds nothing.")]
    [TestCase("s is not-held and s is refuses and s is not-held", "RUL04 's is not-held' is asked twice.")]
    [TestCase("s is not-held or s is not-held", "RUL04 's is not-held' is asked twice.")]
    [TestCase("s.text matches pattern \"(a{20}){20}\"", "RUL09 This pattern repeats up to 400 times over; each repeat is kept in mind for every character of the letter.")]
    public void A_condition(string condition, string warning) =>
        Warnings(Rule($"  for each statement s in answers\n  where {condition}\n")).ShouldBe([warning.Replace("'RULE' ", "", StringComparison.Ordinal)]);

    [TestCase("s is not-held and s is refuses")]
    [TestCase("s is not-held or not s is not-held")]
    [TestCase("words of s at least 4 and words of s at most 9")]
    [TestCase("any citation c in letter where (c is FOIA s.40 and c is FOIA s.40(2))")]
    [TestCase("s is not-held and (s is refuses or s is not-held)")]
    public void Conditions_that_are_well(string condition) => Warnings(Rule($"  for each statement s in answers\n  where {condition}\n")).ShouldBeEmpty();

    [Test]
    public void A_rule_without_examples() =>
        Warnings(Bound.Rule("  say \"A\"")).ShouldBe(["RUL01 NHD91 needs a 'wrong' and a 'right' example: nothing shows that it finds what it should and leaves alone what it should."]);

    [Test]
    public void A_rule_that_another_outdoes() =>
        Warnings(Rule("  for each statement s in answers\n  where s is not-held\n") + Rule("  for each statement t in answers\n  where t is not-held and t is refuses\n", "rule NHD92 other"))
            .ShouldBe(["RUL03 Whatever NHD92 reports, NHD91 reports too."]);

    [Test]
    public void A_phrase_nothing_asks_for() => Warnings("phrase p\n  \"kept\"").ShouldBe(["RUL06 No rule asks for 'p'."]);

    [TestCase("\"not kept\" \"not  kept\"", "RUL05 'p' has this wording already.")]
    [TestCase("\"not kept\" \"we have not kept\"", "RUL05 Wherever this is said, 'not kept' is said too, which is enough.")]
    [TestCase("\"kept\"\n  but not \"kept\"", "RUL05 This strikes out a wording of the same phrase, which can then never match.")]
    public void A_wording_that_adds_nothing(string patterns, string warning) =>
        Warnings(Rule("  for each statement s in answers\n  where s is p\n") + $"phrase p {patterns}").ShouldBe([warning]);

    [TestCase("suppress SDC91 example", "  counts people from 1 to 4\n", "FOIA s.17", "RUL08 A 'suppress' rule rests on an exemption or exception, because it is about what is withheld; FOIA s.17 is something else.")]
    [TestCase("signpost SGN91 example", "  must be public\n", "FOIA s.43", "RUL08 A 'signpost' rule rests on section 21, or the duty to help, because it is about what is to be had elsewhere; FOIA s.43 is something else.")]
    [TestCase("retain RET91 example", "  outcome incomplete\n", "FOIA s.36", "RUL08 A 'retain' rule rests on the duty to say what is held, because it is about what is no longer held; FOIA s.36 is something else.")]
    public void A_provision_of_another_kind(string first, string clauses, string provision, string warning) =>
        Warnings(Rule(clauses, first).Replace("FOIA s.1(1)(a)", provision, StringComparison.Ordinal)).ShouldBe([warning]);

    [Test]
    public void A_parameter_nothing_asks_for() =>
        Warnings(Rule("  parameter limit default 5 \"How many.\"\n  for each statement s in answers\n  where s is not-held\n")).ShouldBe(["RUL10 Nothing in NHD91 asks for 'limit', so setting it changes nothing."]);

    [Test]
    public void A_rule_that_reports_what_another_calls_right()
    {
        var pack = Bound.Pack(
            Bound.Rule("  for each statement s in answers\n  where s is not-held\n  say \"A\"\n  right\n    \"\"\"\n    1. How many?\n\n    Nine.\n    \"\"\"\n")
            + Bound.Rule("  for each statement s in answers\n  where words of s is 1\n  say \"A\"\n", "rule NHD92 other"));
        ExampleWarnings.Of(pack).Select(f => $"{f.Code} {f.Message}").ShouldBe(["RUL07 NHD92 reports this 'right' example of NHD91."]);
    }

    [Test]
    public void A_house_may_do_without_a_warning() => Warnings("phrase p\n  \"kept\"\nturn off RUL06 because \"It is for later.\"").ShouldBeEmpty();

    [Test]
    public void The_shipped_rules_leave_the_right_examples_of_one_another_alone() =>
        ExampleWarnings.Of(FoiRules.Tests.Support.Shipped.Pack).Select(f => f.Message).ShouldBeEmpty();

    static string Rule(string clauses, string first = "rule NHD91 example") => Bound.Rule(clauses + "  say \"A\"\n" + Examples, first) + "\n";

    static IReadOnlyList<string> Warnings(string text)
    {
        Bound.Faults(text).ShouldBeEmpty();
        return [.. Bound.Pack(text).Findings.Select(f => $"{f.Code} {f.Message}")];
    }
}
