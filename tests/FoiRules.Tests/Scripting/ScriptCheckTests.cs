using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Scripting;

public sealed class ScriptCheckTests
{
    [Test]
    public void A_script_reports_a_fact_in_its_own_words()
    {
        var pack = ScriptBench.Bind(ScriptBench.Check("""
            foreach (var figure in Figures.InAnswers)
            {
                if (figure.Value > 20 && figure.Cell)
                {
                    Report(figure, $"The row '{figure.Row}' is large.", "a smaller one", UnsafeFix("Shrink it", Replace(figure, "some")));
                }
            }
            """));

        ScriptBench.Faults(pack).ShouldBeEmpty();
        var finding = ScriptBench.Run(pack).Single(f => f.Code == "TST01");
        (finding.Message, finding.Instead, finding.Place.Source.Slice(finding.Place.Span)).ShouldBe(("The row 'Moor' is large.", "a smaller one", "30"));
        finding.Fixes.ShouldHaveSingleItem().Edits.ShouldHaveSingleItem().Text.ShouldBe("some");
    }

    [Test]
    public void A_condition_in_csharp_knows_what_its_rule_selects_and_the_parameters()
    {
        var pack = ScriptBench.Bind("rule TST02 a-condition\n  title \"T\"\n  under FOIA s.1(1)\n  why \"W\"\n  parameter least-count default 20 from 1 to 50 \"M\"\n  for each figure f in answers\n  where csharp \"f.Value > leastCount && f.Row is { Length: > 0 }\"\n  say \"Found.\"\n");

        ScriptBench.Faults(pack).ShouldBeEmpty();
        ScriptBench.Run(pack).Where(f => f.Code == "TST02").Select(f => f.Place.Source.Slice(f.Place.Span)).ShouldBe(["30"]);
    }

    [Test]
    public void A_mistake_is_told_at_its_line_and_column_of_the_rule_file()
    {
        var pack = ScriptBench.Bind(ScriptBench.Check("var a = 1;\nvar b = Figures.Cuont;"));

        var fault = ScriptBench.Faults(pack).ShouldHaveSingleItem();
        fault.Message.ShouldContain("Cuont");
        fault.Place.Source.Position(fault.Place.Span.Start).ShouldBe(new FoiRules.Text.LinePosition(8, 21));
    }

    [Test]
    public void A_script_that_fails_is_a_finding_about_the_rule_at_its_line_and_the_other_rules_go_on()
    {
        var pack = ScriptBench.Bind(ScriptBench.Check("var all = Figures.ToList();\nvar none = all[1000];") + ScriptBench.Ordinary);

        var findings = ScriptBench.Run(pack);
        var fault = findings.Single(f => f.IsFault);
        fault.Message.ShouldStartWith("TST01 failed (ArgumentOutOfRangeException");
        fault.Place.Source.Position(fault.Place.Span.Start).ShouldBe(new FoiRules.Text.LinePosition(8, 5));
        findings.ShouldContain(f => f.Code == "TST99");
    }
}
