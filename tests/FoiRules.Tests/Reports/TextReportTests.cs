using FoiRules.Findings;
using FoiRules.Reports;
using FoiRules.Text;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Reports;

public sealed class TextReportTests
{
    [Test]
    public void A_run_without_findings_says_how_many_letters_were_read() =>
        new TextReport().Written(Sample.None).ShouldBe("No findings in 2 letters.\n");

    [Test]
    public void A_run_without_letters_does_not_speak_of_letters() =>
        new TextReport().Written(new CheckResult([], [], [])).ShouldBe("No findings.\n");

    [Test]
    public void A_fault_is_said_again_at_the_end() =>
        new TextReport().Written(Sample.Faults).ShouldEndWith("2 findings in 1 letter: 2 errors. Not everything could be checked.\n");

    [Test]
    public void Every_related_place_is_named_over_as_many_lines_as_it_takes()
    {
        var letter = new SourceText("a.md", string.Join('\n', Enumerable.Repeat("word", 100)));
        var related = Enumerable.Range(1, 99).Select(line => new Place(letter, new TextSpan(line * 5, (line * 5) + 4))).ToArray();

        var text = new TextReport().Written(Sample.One(letter, new TextSpan(0, 4), related));

        Enumerable.Range(2, 99).ShouldAllBe(line => text.Contains($" {line}:1", StringComparison.Ordinal));
        text.ShouldContain("(99 more places)");
        text.Split('\n').ShouldAllBe(line => line.Length <= 120);
    }

    [Test]
    public void What_a_terminal_would_obey_is_shown_as_a_replacement_character()
    {
        var letter = new SourceText("a\u001b.md", "One \u001b[2J\u009b\u202Ethree\u2066\u2028\u007f\0 end");

        var text = new TextReport().Written(Sample.One(letter, new TextSpan(4, 12)));

        text.ShouldStartWith("a\uFFFD.md:1:5: warning");
        text.ShouldContain("| One \uFFFD[2J\uFFFD\uFFFDthree\uFFFD\uFFFD\uFFFD\uFFFD end\n");
    }

    [Test]
    public void A_control_character_in_a_message_is_not_passed_on()
    {
        var found = Sample.Findings.Findings[0] with { Message = "a\r\nb\u0007", Why = "c\u001b", Instead = "d\n\u0085", Provision = "e\b" };

        var text = new TextReport().Written(Sample.Findings with { Findings = [found] });

        text.ShouldContain(": a b\uFFFD\n");
        text.Where(char.IsControl).ShouldAllBe(c => c == '\n');
    }

    [Test]
    public void Colours_are_used_only_when_asked_for()
    {
        new TextReport().Written(Sample.Findings).ShouldNotContain("\e");
        var text = new TextReport().Written(Sample.Findings, color: true);
        text.ShouldContain("\e[1;33mwarning SDC01\e[0m small-number: Three");
        text.ShouldContain("\e[1;31merror NHD01\e[0m");
        text.ShouldContain("\e[1;36m^^^^");
    }

    [Test]
    public void The_number_of_a_line_has_room_even_when_it_is_large()
    {
        var letter = new SourceText("a.md", new string('\n', 1_234_566) + "word");

        new TextReport().Written(Sample.One(letter, new TextSpan(1_234_566, 1_234_570)))
            .ShouldContain("\n1234567 | word\n        | ^^^^\n        = law: ");
    }
}
