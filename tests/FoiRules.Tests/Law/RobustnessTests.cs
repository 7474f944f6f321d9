using System.Diagnostics;
using FoiRules.Law;
using FoiRules.Text;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Law;

public sealed class RobustnessTests
{
    const int Length = 1_000_000;

    static readonly string[] Pieces =
    [
        "section ", "sections ", "regulations ", "s.", "S12", "ss.", "40", "1", "36", "99", "(2)", "(3A)", "(a)", "(ii)", "(", ")", " and ", ", ", "-", " to ", "of the Act", " Freedom of Information Act", " 2000",
        " (FOIA)", "Children Act 1989", "regulation ", "Article ", "GDPR", " 12.4", "\n", "\n\n", "’s ", "https://x.y/", "é", "\ud83d", " by virtue of ",
    ];

    [FsCheck.NUnit.Property(MaxTest = 3000)]
    public Property Spans_lie_within_the_text_ascend_and_do_not_overlap() => Prop.ForAll(Texts(), text =>
        Enum.GetValues<Act>().All(act => AreInOrder(text, CitationText.Find(text, act).Select(one => one.Span)))
        && AreInOrder(text, ActText.Find(text).Select(one => one.Span)));

    [FsCheck.NUnit.Property(MaxTest = 1000)]
    public Property What_is_found_can_be_written_and_read_back() => Prop.ForAll(Texts(), text =>
        CitationText.Find(text, Act.Foia).All(one =>
            ProvisionNotation.TryRead(one.Provision.ToString(), 0, out var again, out _) && again == one.Provision));

    [FsCheck.NUnit.Property(MaxTest = 1000)]
    public Property Any_text_is_read_without_a_fault() => Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
    {
        foreach (var one in CitationText.Find(text ?? "", Act.Foia))
        {
            Statutes.Fault(one.Provision);
            Exemptions.Of(one.Provision);
        }

        return AreInOrder(text ?? "", ActText.Find(text ?? "").Select(one => one.Span));
    });

    [TestCase("")]
    [TestCase("(")]
    [TestCase(")(")]
    [TestCase("(2")]
    [TestCase("()")]
    public void A_provision_made_up_by_hand_is_judged_without_a_fault(string oddity)
    {
        foreach (var act in Enum.GetValues<Act>())
        {
            var provision = new Provision(act, oddity, oddity);
            Statutes.Fault(provision).ShouldNotBeNull();
            Statutes.IsExemption(provision).ShouldBeFalse();
            Exemptions.Of(provision).ShouldBeNull();
            Repealed.Is(provision).ShouldBeFalse();
        }
    }

    [TestCase("section ")]
    [TestCase("section section ((((")]
    [TestCase("section 1 and ")]
    [TestCase("subsection (2) of section 40 of ")]
    [TestCase("section 40 – the ")]
    [TestCase("section 40 (the words of ")]
    [TestCase("Part II, Part 1, ")]
    [TestCase("Schedule 2 to the ")]
    [TestCase("section 40(2) and section 41 of the Act and ")]
    [TestCase("section 1, 2(1), (2)(3)")]
    [TestCase("40(2),")]
    [TestCase("under 40(2), 99(1) ")]
    [TestCase("sections 1 to ")]
    [TestCase("sections 1 to 9 to 19 to 1 to 80 to ")]
    [TestCase("1 to 9 to ")]
    [TestCase("s.1(1)(1)(1)")]
    [TestCase("s.40 (")]
    [TestCase("Freedom of Information ")]
    [TestCase("The Care And ")]
    [TestCase("Act ")]
    [TestCase("FOIA GDPR Article 1 ")]
    [TestCase("FOIA (")]
    [TestCase("www.")]
    [TestCase("http-")]
    [TestCase("section-")]
    [TestCase("s.1(a)(b)-")]
    [TestCase("s")]
    [TestCase("(")]
    [TestCase("1")]
    [TestCase(" ")]
    [TestCase("\n")]
    [TestCase("section 12 of the the the the ")]
    public void A_million_characters_on_one_line_are_read_at_once(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, Length / piece.Length));
        var watch = Stopwatch.StartNew();
        CitationText.Find(text, Act.Foia);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(60));
    }

    static Arbitrary<string> Texts() => Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary();

    static bool AreInOrder(string text, IEnumerable<TextSpan> spans)
    {
        var last = 0;
        foreach (var span in spans)
        {
            if (span.Start < last || span.End <= span.Start || span.End > text.Length)
            {
                return false;
            }

            last = span.End;
        }

        return true;
    }
}
