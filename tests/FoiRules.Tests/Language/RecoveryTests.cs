using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Language;

/// <summary>All mistakes of a file are told in one go, each once.</summary>
public sealed class RecoveryTests
{
    [Test]
    public void A_file_with_ten_mistakes_reports_ten()
    {
        const string Text = """
            rul NHD90 misspelt
              title "A"

            rule NHD91 example
              titel "A title"
              under FOIA s.99
              why A reason
              severity eror
              for each statment s in answers
              where s is not-hold
              once per leter
              say "{s.txt}"

            phras p "held"

            turn off NHD91
            """;
        Bound.Faults(Text).Select(f => f[..f.IndexOf(' ', StringComparison.Ordinal)]).ShouldBe(
            ["1:1", "5:3", "6:9", "7:7", "8:12", "9:12", "10:14", "11:12", "12:11", "14:1", "16:15"]);
    }

    [Test]
    public void Neighbouring_lines_with_a_mistake_each_are_each_reported()
    {
        const string Text = """
            rule NHD91 example
              titel "A"
              undr FOIA s.1
              wy "B"
              sya "C"
            """;
        Bound.Faults(Text).Count.ShouldBe(4);
    }

    [TestCase("  where s is not-held and\n        (s is refuses or\n         s is)", 1)]
    [TestCase("  where s is not-held andd s is refuses\n        and s is withholds\n        or s is refuses", 1)]
    [TestCase("  where s & s\n        and s & s", 1)]
    public void A_mistake_in_a_long_condition_is_told_once(string where, int times) =>
        Bound.Faults(Bound.Rule($"  for each statement s in answers\n{where}\n  say \"C\"")).Count.ShouldBe(times);

    [Test]
    public void A_clause_that_cannot_be_read_is_not_called_missing() =>
        Bound.Faults("rule NHD91 example\n  title A\n  under section 1\n  why B\n  say C").Count.ShouldBe(4);

    [Test]
    public void What_a_broken_clause_names_is_not_called_unknown() =>
        Bound.Faults(Bound.Rule("  for each statement s on answers\n  where s is not-held\n  report s.citation\n  say \"{s.text}\"")).Count.ShouldBe(1);

    [Test]
    public void A_rule_before_and_a_rule_behind_a_mistake_are_kept()
    {
        var good = Bound.Rule("  say \"A message\"");
        var pack = Bound.Pack(good + "\nrul NHD92 example\n  title \"A\"\n" + good.Replace("NHD91", "NHD93", StringComparison.Ordinal));
        pack.Rules.Select(r => r.Description.Code).ShouldBe(["NHD91", "NHD93"]);
        pack.Findings.Count(f => f.IsFault).ShouldBe(1);
    }

    [Test]
    public void Clauses_under_a_broken_first_line_are_read_for_their_own_mistakes() =>
        Bound.Faults("rule NHD91\n  titel \"A\"\n  severity\n").Select(f => f[..3]).ShouldBe(["1:1", "2:3", "3:1"]);

    [Test]
    public void A_block_that_is_never_closed_does_not_swallow_the_rules_behind_it()
    {
        var text = Bound.Rule("  say \"A\"\n  wrong\n    \"\"\"\n    An example.\n") + Bound.Rule("  say \"A\"\n  right\n    \"\"\"\n    Another.\n    \"\"\"", "rule NHD92 other");
        Bound.Faults(text).ShouldBe(["7:5 this text has no closing line of three double quotes"]);
        Bound.Pack(text).Rules.Select(r => r.Description.Code).ShouldBe(["NHD91", "NHD92"]);
    }

    [Test]
    public void A_keyword_inside_a_block_begins_nothing()
    {
        var pack = Bound.Pack(Bound.Rule("  say \"A\"\n  right\n    \"\"\"\nrule of thumb\nphrase it better\n    title \"x\"\n    \"\"\""));
        pack.Findings.Where(f => f.IsFault).ShouldBeEmpty();
        pack.Rules.ShouldHaveSingleItem().Examples.ShouldHaveSingleItem().Text.ShouldContain("rule of thumb");
    }

    [Test]
    public void A_block_is_not_looked_into_after_a_mistake_before_it() =>
        Bound.Faults(Bound.Rule("  say \"A\"\n  wrong here\n    \"\"\"\n    title A\n    under B\n    \"\"\"\n  severity eror")).Count.ShouldBe(2);

    [Test]
    public void A_second_clause_on_a_line_is_read() => Bound.Faults("rule NHD91 example title \"A\" under FOIA s.1 why \"B\" say \"C\"").ShouldBeEmpty();

    [Test]
    public void Mistakes_come_in_the_order_of_the_file()
    {
        var lines = Bound.Faults(Bound.Rule("  where letter.regime is x\n  once per\n  where letter.regime is y\n  say \"A\"")).Select(f => f[..1]);
        lines.ShouldBe(["5", "6", "7"]);
    }
}
