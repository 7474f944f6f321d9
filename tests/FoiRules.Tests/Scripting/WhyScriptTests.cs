using FoiRules.Checking;
using FoiRules.Facts;
using FoiRules.Letters;
using FoiRules.Reports;
using FoiRules.Rules;
using FoiRules.Text;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Scripting;

/// <summary>Why a check in C# reports a line: that it is one, whether it ran, what it asked for, and which of it stands on the line.</summary>
public sealed class WhyScriptTests
{
    const string Large = "foreach (var f in Figures.InAnswers.Where(f => f.Value > 20)) { Report(f, \"It is large.\"); }";

    const string Head = "TST01 is a check in C#, so none of its own conditions can be told.\n";

    [TestCase(Large, 8, "TST01 a-test reports: It is large.\n\n" + Head + "  it ran to its end, and reported 1 place\n  it asked for figures; on this line there is\n    figure '30', which it reported\n")]
    [TestCase(Large, 7, "TST01 a-test reports nothing here.\n\n" + Head + "  it ran to its end, and reported 1 place\n  it asked for figures; on this line there is\n    figure '14', which it did not report\n")]
    [TestCase(Large, 1, "TST01 a-test reports nothing here.\n\n" + Head + "  it ran to its end, and reported 1 place\n  it asked for figures; there is none on this line\n")]
    [TestCase("if (Requests.Count > Answers.Count) { Report(Letter); }", 12, "  it ran to its end, and reported nothing\n  it asked for requests and answers; on this line there is\n    answer 'We do not hold the reasons.")]
    [TestCase("Report(Letter);", 1, "  it ran to its end, and reported 1 place\n  it asked for no facts but the letter\n")]
    [TestCase("var none = Figures.ToList()[1000];", 8, "  it was stopped: failed (ArgumentOutOfRangeException")]
    public void What_it_did_is_told(string script, int line, string expected) => Told(ScriptBench.Check(script), line).ShouldContain(expected);

    [Test]
    public void A_script_that_does_not_concern_the_letter_was_not_asked() =>
        Told(ScriptBench.Check(Large, more: "  applies where letter.dated\n"), 8).ShouldContain("the letter as a whole\n  fails      letter.dated\n\n" + Head + "  it was not asked\n");

    // Where a stopped script stands in its file is no line of the letter.
    [Test]
    public void A_script_that_was_stopped_reports_no_line() => Told(ScriptBench.Check("var none = Figures.ToList()[1000];"), 7).ShouldContain("reports nothing here");

    [Test]
    public void A_condition_in_csharp_is_told_with_its_answer() =>
        Told("rule TST01 a-condition\n  title \"T\"\n  under FOIA s.1(1)\n  why \"W\"\n  for each figure f in answers\n  where csharp \"f.Value > 20\"\n  say \"Found.\"\n", 7)
            .ShouldContain("figure '14'\n  fails      csharp \"f.Value > 20\"\n  so it is not reported");

    static string Told(string rule, int line)
    {
        var source = new SourceText("letter.md", ScriptBench.Letter);
        var file = new RuleFile(new SourceText("test.foi", rule), MayReplace: true) { Access = ScriptBench.Trusted };
        var why = Why.Of("TST01", [.. ScriptBench.Lexicon, file], p => FactReader.Read(LetterReader.Read(source, p.Lexicon), p.Lexicon, p.House), line);
        using var text = new StringWriter();
        WhyText.Write(why, source, line, text);
        return text.ToString();
    }
}
