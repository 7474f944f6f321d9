using FoiRules.Law;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Law;

/// <summary>How officers type citations in haste.</summary>
public sealed class LooseFormsTests
{
    [TestCase("S.40 (2) of the Act", "S.40 (2) = FOIA s.40(2)")]
    [TestCase("Sec. 31", "Sec. 31 = FOIA s.31")]
    [TestCase("sec12", "sec12 = FOIA s.12")]
    [TestCase("Section40(2)", "Section40(2) = FOIA s.40(2)")]
    [TestCase("section 40.(2)", "section 40.(2) = FOIA s.40(2)")]
    [TestCase("s40(2)a", "s40(2)a = FOIA s.40(2)(a)")]
    [TestCase("Regulation 12(5(b)", "Regulation 12(5(b) = EIR reg.12(5)(b)")]
    [TestCase("section 40(2(a)", "section 40(2(a) = FOIA s.40(2)(a)")]
    [TestCase("section 12(5(", "section 12 = FOIA s.12")]
    [TestCase("Reg 12(5)e", "Reg 12(5)e = EIR reg.12(5)(e)")]
    [TestCase("section(s) 40(2)", "section(s) 40(2) = FOIA s.40(2)")]
    [TestCase("sections: 12, 14 and 40", "sections: 12 = FOIA s.12, 14 = FOIA s.14, 40 = FOIA s.40")]
    [TestCase("section ‘40(2)’", "section ‘40(2) = FOIA s.40(2)")]
    [TestCase("section “41”", "section “41 = FOIA s.41")]
    [TestCase("s21&22", "s21 = FOIA s.21, 22 = FOIA s.22")]
    [TestCase("S40(2)/S41", "S40(2) = FOIA s.40(2), S41 = FOIA s.41")]
    [TestCase("Exemptions applied: s21, s40(2), s43(2)", "s21 = FOIA s.21, s40(2) = FOIA s.40(2), s43(2) = FOIA s.43(2)")]
    [TestCase("Section 31 (1) (a) (b) & (g)", "Section 31 (1) (a) = FOIA s.31(1)(a), (b) = FOIA s.31(1)(b), (g) = FOIA s.31(1)(g)")]
    [TestCase("Section 40 (2) (3A) (a)", "Section 40 (2) = FOIA s.40(2), (3A) (a) = FOIA s.40(3A)(a)")]
    [TestCase("section 31(1) (a) - (c)", "section 31(1) (a) = FOIA s.31(1)(a), (c) = FOIA s.31(1)(c)")]
    [TestCase("Sections 40(2),(3A)(a)", "Sections 40(2) = FOIA s.40(2), (3A)(a) = FOIA s.40(3A)(a)")]
    [TestCase("ss.1(1)(a) and 1(1)(b)", "ss.1(1)(a) = FOIA s.1(1)(a), 1(1)(b) = FOIA s.1(1)(b)")]
    [TestCase("regs 12(5)(e) and (f)", "regs 12(5)(e) = EIR reg.12(5)(e), (f) = EIR reg.12(5)(f)")]
    [TestCase("section 17(1)(a),(b) and (c)", "section 17(1)(a) = FOIA s.17(1)(a), (b) = FOIA s.17(1)(b), (c) = FOIA s.17(1)(c)")]
    [TestCase("FOIA 2000: Section 21", "Section 21 = FOIA s.21")]
    [TestCase("Article 5.1.a of the UK GDPR", "Article 5.1.a = UK GDPR art.5(1)(a)")]
    [TestCase("Section 43 (Commercial Interests) of the Act", "Section 43 = FOIA s.43")]
    [TestCase("article 9 (special category) UK GDPR", "article 9 = UK GDPR art.9")]
    [TestCase("the Section 46 Code of Practice", "Section 46 = FOIA s.46")]
    public void A_citation_typed_in_haste_is_read(string text, string expected) => Reading.Of(text).ShouldBe(expected);

    [TestCase("subsection (2) of section 40", "subsection (2) of section 40 = FOIA s.40(2)")]
    [TestCase("subsection 2 of section 40", "subsection 2 of section 40 = FOIA s.40(2)")]
    [TestCase("sub-section (1)(b) of section 17 of the Act", "sub-section (1)(b) of section 17 = FOIA s.17(1)(b)")]
    [TestCase("paragraph (a) of section 31(1)", "paragraph (a) of section 31(1) = FOIA s.31(1)(a)")]
    [TestCase("Regulation 12, paragraph (4)(b)", "Regulation 12, paragraph (4)(b) = EIR reg.12(4)(b)")]
    [TestCase("section 12 subsection (2) of section 40", "section 12 subsection (2) = FOIA s.12(2), section 40 = FOIA s.40")]
    [TestCase("paragraph (a) of section 40", "section 40 = FOIA s.40")]
    [TestCase("because of section 40(2)", "section 40(2) = FOIA s.40(2)")]
    public void A_limb_may_be_said_in_words(string text, string expected) => Reading.Of(text).ShouldBe(expected);

    [TestCase("Part II of FOIA", "Part II = FOIA Part II")]
    [TestCase("the exemptions in Part II of the Act", "Part II = FOIA Part II")]
    [TestCase("Part 2 of the Freedom of Information Act 2000", "Part 2 = FOIA Part II")]
    [TestCase("Part 3 of the EIR", "Part 3 = EIR Part 3")]
    [TestCase("Schedule 2 DPA 2018", "Schedule 2 = DPA 2018 Sch.2")]
    [TestCase("Sch. 1 to the DPA 2018", "Sch. 1 = DPA 2018 Sch.1")]
    [TestCase("Schedule 2, Part 1, paragraph 5 of the Data Protection Act 2018", "Schedule 2, Part 1, paragraph 5 = DPA 2018 Sch.2")]
    [TestCase("listed in Schedule 1 of the Act", "Schedule 1 = FOIA Sch.1")]
    [TestCase("FOIA Schedule 1", "Schedule 1 = FOIA Sch.1")]
    [TestCase("Part 2 of FOISA and section 17", "Part 2 = FOISA Part 2, section 17 = FOISA s.17", Act.Foisa)]
    public void A_Part_or_Schedule_is_of_a_named_statute(string text, string expected, Act act = Act.Foia) => Reading.Of(text, act).ShouldBe(expected);

    [TestCase("Part 2 of the questionnaire")]
    [TestCase("Part 1: staff")]
    [TestCase("Schedule 2 of the contract")]
    [TestCase("a Schedule 2 condition")]
    [TestCase("Schedule 2 of the Data Protection Act 1998")]
    [TestCase("Part III of the Children Act 1989")]
    [TestCase("in part I agree")]
    [TestCase("Section 46 police protection")]
    [TestCase("section “12” of our policy")]
    public void Other_parts_and_schedules_are_left_out(string text) => Reading.Of(text).ShouldBeEmpty();

    [TestCase("FOIA Part II", null)]
    [TestCase("FOIA Part IX", "FOIA has no Part IX")]
    [TestCase("FOIA Schedule 9", "FOIA has no Schedule 9")]
    [TestCase("Schedule 21 of the DPA 2018", null)]
    public void A_Part_exists_or_does_not(string text, string? fault) =>
        Statutes.Fault(CitationText.Find(text, Act.Foia).ShouldHaveSingleItem().Provision).ShouldBe(fault);

    [TestCase("section 43 (commercial interests)", "commercial interests")]
    [TestCase("section 40(2) (third party personal data) applies", "third party personal data")]
    [TestCase("section 41 of the Act (information provided in confidence)", "information provided in confidence")]
    [TestCase("section 31 of the Freedom of Information Act 2000 (law enforcement)", "law enforcement")]
    [TestCase("S43 FOIA (Commercial Interests)", "Commercial Interests")]
    [TestCase("Section 42 – Legal Professional Privilege", "Legal Professional Privilege")]
    [TestCase("Section 21: information accessible by other means.", "information accessible by other means")]
    [TestCase("Section 40(2): Personal Information", "Personal Information")]
    [TestCase("regulation 12(5)(e) (commercial confidentiality)", "commercial confidentiality")]
    [TestCase("section 40(2) (FOIA)", null)]
    [TestCase("section 12 (18 hours)", null)]
    [TestCase("section 12 (the FOIA limit)", null)]
    [TestCase("section 40(2) - we withhold names", null)]
    [TestCase("section 40(2)", null)]
    [TestCase("section 40(2) (    )", null)]
    [TestCase("section 40(2) (the ')", null)]
    [TestCase("section 40(2) (", null)]
    [TestCase("section 40(2) -", null)]
    [TestCase("the personal data exemption, section 31 of the Act, applies", "personal data")]
    [TestCase("under the Law Enforcement exemption (section 43)", "Law Enforcement")]
    [TestCase("the commercial interests exemption in section 43(2)", "commercial interests")]
    [TestCase("the exemption in section 43(2)", null)]
    [TestCase("exemption section 43(2)", null)]
    [TestCase("an exemption for personal data, and section 43(2)", null)]
    public void A_provision_may_be_given_its_name(string text, string? label) =>
        CitationText.Find(text, Act.Foia).ShouldHaveSingleItem().Label.ShouldBe(label);

    [TestCase(Act.Foia, "41", "", "personal data", true)]
    [TestCase(Act.Foia, "43", "(2)", "commercial interests", false)]
    [TestCase(Act.Foia, "43", "(1)", "Commercial Interests", false)]
    [TestCase(Act.Foia, "38", "(1)", "health & safety", false)]
    [TestCase(Act.Foia, "31", "(1)(a)", "the health and safety exemption", true)]
    [TestCase(Act.Foia, "14", "(1)", "manifestly unreasonable", false)]
    [TestCase(Act.Foia, "40", "(2)", "names of junior staff", false)]
    [TestCase(Act.Foisa, "39", "(1)", "health and safety", false)]
    [TestCase(Act.Foisa, "38", "(1)(b)", "health and safety", true)]
    [TestCase(Act.Eir, "12", "(4)(b)", "manifestly unreasonable", false)]
    [TestCase(Act.Eir, "12", "(4)(b)", "internal communications", true)]
    [TestCase(Act.Eir, "12", "(3)", "personal data", false)]
    public void A_name_may_be_that_of_another_provision(Act act, string section, string limbs, string label, bool expected) =>
        Exemptions.IsMislabelled(new Provision(act, section, limbs), label).ShouldBe(expected);

    [TestCase("25", "", PublicInterest.Absolute, ExemptionTest.Class)]
    [TestCase("26", "(a)", PublicInterest.Absolute, ExemptionTest.Class)]
    [TestCase("30", "(c)", PublicInterest.Qualified, ExemptionTest.Prejudice)]
    [TestCase("33", "(1)(b)", PublicInterest.Qualified, ExemptionTest.Prejudice)]
    [TestCase("33", "(1)(a)", PublicInterest.Qualified, ExemptionTest.Class)]
    [TestCase("36", "(1)", PublicInterest.Qualified, ExemptionTest.Class)]
    [TestCase("36", "(2)", PublicInterest.Absolute, ExemptionTest.Class)]
    [TestCase("37", "(1)", PublicInterest.Absolute, ExemptionTest.Class)]
    [TestCase("38", "(1)(b)", PublicInterest.Absolute, ExemptionTest.Class)]
    [TestCase("38", "(1)(c)", PublicInterest.Absolute, ExemptionTest.Class)]
    [TestCase("38", "(2B)", PublicInterest.Qualified, ExemptionTest.Class)]
    [TestCase("39", "(1)", PublicInterest.Qualified, ExemptionTest.Prejudice)]
    public void A_Scottish_exemption_has_its_test_and_its_class(string section, string limbs, PublicInterest interest, ExemptionTest test)
    {
        var exemption = Exemptions.Of(new Provision(Act.Foisa, section, limbs)).ShouldNotBeNull();
        (exemption.PublicInterest, exemption.Test).ShouldBe((interest, test));
    }
}
