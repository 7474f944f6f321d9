using FoiRules.Checking;
using FoiRules.Facts;
using FoiRules.Letters;
using FoiRules.Reports;
using FoiRules.Text;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Testing;

/// <summary>Why a rule reports a line, or which condition kept it silent.</summary>
public sealed class WhyTests
{
    const string Letter = "1. Where is the map?\n\nThe map is lost.\n\nThe list is not held.";

    [TestCase("s is lost", 3, "statement 'The map is lost.'\n  holds      s is lost\n  so it is reported")]
    [TestCase("s is lost", 5, "statement 'The list is not held.'\n  fails      s is lost\n  so it is not reported")]
    [TestCase("s is lost and letter.refuses and letter.dated", 3, "  holds      s is lost\n  fails      letter.refuses\n  not asked  letter.dated\n  so it is not reported")]
    [TestCase("s is lost and (letter.refuses or letter.dated)", 3, "  holds      s is lost\n  fails      letter.refuses or letter.dated\n    fails      letter.refuses\n    fails      letter.dated\n  so it is not reported")]
    [TestCase("any statement t in the same answer is not-held", 3, "  holds      any statement t in the same answer is not-held\n             because of line 5: 'The list is not held.'\n  so it is reported")]
    [TestCase("no statement t in the same answer is not-held", 3, "  fails      no statement t in the same answer is not-held\n             because of line 5: 'The list is not held.'\n  so it is not reported")]
    [TestCase("s is lost", 1, "It looks for a statement in answers, and there is none on this line.\nThere is a statement, 'Where is the map?', but it stands in a request.\n'foirules facts' shows how each line was understood.")]
    [TestCase("s is lost", 2, "It looks for a statement in answers, and there is none on this line.\n'foirules facts' shows how each line was understood.")]
    public void Each_condition_is_told_with_its_answer(string where, int line, string expected) => Told(RuleText.Lost("", where), "EAS01", line).ShouldContain(expected);

    [Test]
    public void An_exception_that_held_back_is_told() =>
        Told(RuleText.Lost("  except where s mentions \"map\" because \"Maps are often lost.\"\n"), "EAS01", 3).ShouldContain("  fails      except where s mentions \"map\"\n  so it is not reported");

    [TestCase("applies where letter.refuses", "  fails      letter.refuses\n  not asked  s is lost\n  so it is not reported")]
    public void A_rule_that_does_not_concern_the_letter_says_so(string applies, string expected) => Told(RuleText.Lost($"  {applies}\n"), "EAS01", 3).ShouldContain(expected);

    [TestCase("1. How many wardens left?\n\nTwo wardens left.", "  holds      counts anything from 1 to 4")]
    [TestCase("1. How many wardens left?\n\nNine wardens left.", "  fails      counts anything from 1 to 4")]
    public void The_test_of_a_short_form_is_told(string letter, string expected) => Told("", "SDC01", 3, letter).ShouldContain(expected);

    static string Told(string rule, string code, int line, string letter = Letter)
    {
        var (files, _, _) = RuleText.Bind(rule);
        var source = new SourceText("letter.md", letter);
        var why = Why.Of(code, files, p => FactReader.Read(LetterReader.Read(source, p.Lexicon), p.Lexicon, p.House), line);
        using var text = new StringWriter();
        WhyText.Write(why, source, line, text);
        return text.ToString();
    }
}
