using FoiRules.Law;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Law;

public sealed class SectionFormsTests
{
    [TestCase("exempt under s.40(2).", "s.40(2) = FOIA s.40(2)")]
    [TestCase("exempt under s 40 (2).", "s 40 (2) = FOIA s.40(2)")]
    [TestCase("exempt under s40(2).", "s40(2) = FOIA s.40(2)")]
    [TestCase("exempt under s. 40(2).", "s. 40(2) = FOIA s.40(2)")]
    [TestCase("exempt under S.40(2).", "S.40(2) = FOIA s.40(2)")]
    [TestCase("exempt under S12", "S12 = FOIA s.12")]
    [TestCase("exempt under s12", "s12 = FOIA s.12")]
    [TestCase("S21 exemption", "S21 = FOIA s.21")]
    [TestCase("the S14(1) exemption", "S14(1) = FOIA s.14(1)")]
    [TestCase("a section 17 notice", "section 17 = FOIA s.17")]
    [TestCase("a section 17 refusal notice", "section 17 = FOIA s.17")]
    [TestCase("Section 40 (2) applies", "Section 40 (2) = FOIA s.40(2)")]
    [TestCase("SECTION 40(2)", "SECTION 40(2) = FOIA s.40(2)")]
    [TestCase("Section 40(2)(a)(ii)", "Section 40(2)(a)(ii) = FOIA s.40(2)(a)(ii)")]
    [TestCase("S.40 (3A) (a)", "S.40 (3A) (a) = FOIA s.40(3A)(a)")]
    [TestCase("s.40(3a)(A)", "s.40(3a)(A) = FOIA s.40(3A)(a)")]
    [TestCase("section 40(5B)(a)(i)", "section 40(5B)(a)(i) = FOIA s.40(5B)(a)(i)")]
    [TestCase("section 1(1)(a)", "section 1(1)(a) = FOIA s.1(1)(a)")]
    [TestCase("section 1 (1) (b)", "section 1 (1) (b) = FOIA s.1(1)(b)")]
    [TestCase("section 40( 2 )", "section 40( 2 ) = FOIA s.40(2)")]
    [TestCase("section\n40(2)", "section\n40(2) = FOIA s.40(2)")]
    [TestCase("section\u00a040(2)", "section\u00a040(2) = FOIA s.40(2)")]
    [TestCase("section 36(2)(b)(ii)", "section 36(2)(b)(ii) = FOIA s.36(2)(b)(ii)")]
    [TestCase("section 37(1)(ad)", "section 37(1)(ad) = FOIA s.37(1)(ad)")]
    [TestCase("section 22A(1)", "section 22A(1) = FOIA s.22A(1)")]
    [TestCase("section 22a", "section 22a = FOIA s.22A")]
    [TestCase("section 40 (Personal Information)", "section 40 = FOIA s.40")]
    [TestCase("section 40(2) (personal data)", "section 40(2) = FOIA s.40(2)")]
    [TestCase("Section 21: Information accessible", "Section 21 = FOIA s.21")]
    [TestCase("Section 43 – commercial interests", "Section 43 = FOIA s.43")]
    [TestCase("section 12 (1) because", "section 12 (1) = FOIA s.12(1)")]
    [TestCase("section 50", "section 50 = FOIA s.50")]
    [TestCase("Section 45 Code of Practice", "Section 45 = FOIA s.45")]
    [TestCase("sec. 12", "sec. 12 = FOIA s.12")]
    [TestCase("sect 31(1)(a)", "sect 31(1)(a) = FOIA s.31(1)(a)")]
    [TestCase("section 40 subsection 2", "section 40 subsection 2 = FOIA s.40(2)")]
    [TestCase("section 17, sub-section (1)(b)", "section 17, sub-section (1)(b) = FOIA s.17(1)(b)")]
    [TestCase("(section 40(2))", "section 40(2) = FOIA s.40(2)")]
    [TestCase("‘section 41’", "section 41 = FOIA s.41")]
    [TestCase("section 21 of the Act", "section 21 = FOIA s.21")]
    [TestCase("section 84 of the Act", "section 84 = FOIA s.84")]
    [TestCase("section 25 exemption", "section 25 = FOIA s.25")]
    [TestCase("section 17(9)", "section 17(9) = FOIA s.17(9)")]
    [TestCase("We rely on section 12. 18 hours is the limit.", "section 12 = FOIA s.12")]
    [TestCase("section 12 (18 hours)", "section 12 = FOIA s.12")]
    [TestCase("section 40 (a) names", "section 40 = FOIA s.40")]
    [TestCase("section 12 (EA) applies", "section 12 = FOIA s.12")]
    [TestCase("section 14(1)(2nd)", "section 14(1) = FOIA s.14(1)")]
    public void A_section_is_read_in_any_of_its_spellings(string text, string expected) => Reading.Of(text).ShouldBe(expected);

    [TestCase("section 17.1", "section 17.1 = FOIA s.17(1)")]
    [TestCase("Section 1.1 of the Act", "Section 1.1 = FOIA s.1(1)")]
    [TestCase("s.40.2", "s.40.2 = FOIA s.40(2)")]
    [TestCase("section 40.3A(a)", "section 40.3A(a) = FOIA s.40(3A)(a)")]
    [TestCase("section 17.1(b).", "section 17.1(b) = FOIA s.17(1)(b)")]
    [TestCase("section 17.1.", "section 17.1 = FOIA s.17(1)")]
    [TestCase("Regulation 12.4(b)", "Regulation 12.4(b) = EIR reg.12(4)(b)")]
    public void A_subsection_after_a_point_is_read_and_marked(string text, string expected)
    {
        Reading.Of(text).ShouldBe(expected);
        CitationText.Find(text, Act.Foia).ShouldAllBe(one => one.IsDecimal);
    }

    [TestCase("section 17", "section 17 = FOISA s.17")]
    [TestCase("section 38(1)(b)", "section 38(1)(b) = FOISA s.38(1)(b)")]
    [TestCase("s.26(a)", "s.26(a) = FOISA s.26(a)")]
    [TestCase("section 26 (a)", "section 26 (a) = FOISA s.26(a)")]
    [TestCase("regulation 10(4)(a)", "regulation 10(4)(a) = EISRs reg.10(4)(a)")]
    [TestCase("section 18", "section 18 = FOISA s.18")]
    [TestCase("section 38(1)(b), (2A)(a) and section 25(1)", "section 38(1)(b) = FOISA s.38(1)(b), (2A)(a) = FOISA s.38(2A)(a), section 25(1) = FOISA s.25(1)")]
    [TestCase("regulation 10(4)(a) of the EIRs", "regulation 10(4)(a) = EISRs reg.10(4)(a)")]
    [TestCase("section 40(2) of the Freedom of Information Act 2000", "section 40(2) = FOIA s.40(2)")]
    public void A_Scottish_letter_cites_Scottish_law(string text, string expected) => Reading.Of(text, Act.Foisa).ShouldBe(expected);

    [Test]
    public void Under_the_regulations_a_section_is_still_of_the_Act()
    {
        Reading.Of("section 39(1)", Act.Eir).ShouldBe("section 39(1) = FOIA s.39(1)");
        Reading.Of("section 39(2)", Act.Eisr).ShouldBe("section 39(2) = FOISA s.39(2)");
    }
}
