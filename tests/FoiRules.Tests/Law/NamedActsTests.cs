using FoiRules.Law;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Law;

public sealed class NamedActsTests
{
    [TestCase("section 40(2) of the Freedom of Information Act 2000", "section 40(2) = FOIA s.40(2)")]
    [TestCase("section 40(2) of the Freedom of Information Act", "section 40(2) = FOIA s.40(2)")]
    [TestCase("section 17.1 of the freedom of information act", "section 17.1 = FOIA s.17(1)")]
    [TestCase("FOIA s.40", "s.40 = FOIA s.40")]
    [TestCase("FOIA section 21", "section 21 = FOIA s.21")]
    [TestCase("FoIA 2000, s.40(2)", "s.40(2) = FOIA s.40(2)")]
    [TestCase("FOIA 2000 s40", "s40 = FOIA s.40")]
    [TestCase("FOIA (section 12)", "section 12 = FOIA s.12")]
    [TestCase("Freedom of Information Act 2000 (FOIA), section 12", "section 12 = FOIA s.12")]
    [TestCase("Freedom of Information Act 2000 – Section 43(2)", "Section 43(2) = FOIA s.43(2)")]
    [TestCase("section 40(2) FOIA", "section 40(2) = FOIA s.40(2)")]
    [TestCase("section 16, Freedom of Information Act 2000", "section 16 = FOIA s.16")]
    [TestCase("section 12 (Freedom of Information Act 2000)", "section 12 = FOIA s.12")]
    [TestCase("section 41 (information provided in confidence) of the Freedom of Information Act 2000", "section 41 = FOIA s.41")]
    [TestCase("section 50 of the UK Freedom of Information Act", "section 50 = FOIA s.50")]
    [TestCase("section 21 of the FOI Act", "section 21 = FOIA s.21")]
    [TestCase("section 3(2)(b) of the 2000 Act", "section 3(2)(b) = FOIA s.3(2)(b)")]
    [TestCase("section 99 of the Freedom of Information Act 2000", "section 99 = FOIA s.99")]
    [TestCase("sections 40(2) and 41 of FOIA", "sections 40(2) = FOIA s.40(2), 41 = FOIA s.41")]
    [TestCase("section 40(2) and section 41 of FOIA", "section 40(2) = FOIA s.40(2), section 41 = FOIA s.41")]
    [TestCase("FOIA section 40(2) and section 41", "section 40(2) = FOIA s.40(2), section 41 = FOIA s.41")]
    [TestCase("FOISA s.38(1)(b)", "s.38(1)(b) = FOISA s.38(1)(b)")]
    [TestCase("Section 17 of FOISA", "Section 17 = FOISA s.17")]
    [TestCase("section 17(1) of FOI(S)A", "section 17(1) = FOISA s.17(1)")]
    [TestCase("section 36(1) of the Freedom of Information (Scotland) Act 2002", "section 36(1) = FOISA s.36(1)")]
    [TestCase("section 38(1)(b) and section 36(1) of FOISA", "section 38(1)(b) = FOISA s.38(1)(b), section 36(1) = FOISA s.36(1)")]
    [TestCase("regulation 12(5)(b) of the Environmental Information Regulations 2004", "regulation 12(5)(b) = EIR reg.12(5)(b)")]
    [TestCase("EIR regulation 13", "regulation 13 = EIR reg.13")]
    [TestCase("regulation 10(4)(a) of the EISRs", "regulation 10(4)(a) = EISRs reg.10(4)(a)")]
    [TestCase("regulation 11 of the Environmental Information (Scotland) Regulations 2004", "regulation 11 = EISRs reg.11")]
    [TestCase("section 3(2) of the Data Protection Act 2018", "section 3(2) = DPA 2018 s.3(2)")]
    [TestCase("sections 170 and 171 of the DPA 2018", "sections 170 = DPA 2018 s.170, 171 = DPA 2018 s.171")]
    [TestCase("DPA 2018 s.10", "s.10 = DPA 2018 s.10")]
    public void The_statute_may_be_named_before_or_after(string text, string expected)
    {
        Reading.Of(text).ShouldBe(expected);
        CitationText.Find(text, Act.Foia).ShouldAllBe(one => one.ActNamed);
    }

    [TestCase("section 40(2)")]
    [TestCase("section 21 of the Act")]
    [TestCase("section 40(2) of the legislation")]
    [TestCase("We had your request under the Freedom of Information Act 2000. Section 12 applies.")]
    [TestCase("Freedom of Information Act 2000\n\nSection 12")]
    public void No_statute_is_named(string text) =>
        CitationText.Find(text, Act.Foia).ShouldHaveSingleItem().ActNamed.ShouldBeFalse();

    [TestCase("As disclosure breaches the Data Protection Act 2018, section 40(2) applies.")]
    [TestCase("section 40(2) (Data Protection Act 2018)")]
    [TestCase("section 40(2) (GDPR)")]
    [TestCase("section 40(2), the Data Protection Act 2018 and the UK GDPR")]
    [TestCase("Under the EIR, section 40(2)")]
    [TestCase("section 40(2) and section 8 of the Homelessness Reduction Act 2017")]
    [TestCase("section 40(2), Data Protection Act 1998")]
    public void A_data_protection_law_nearby_does_not_take_section_40_over(string text) =>
        CitationText.Find(text, Act.Foia).ShouldHaveSingleItem().Provision.ToString().ShouldBe("FOIA s.40(2)");

    [TestCase("the Freedom of Information Regulations 2000", Act.Foia)]
    [TestCase("the Freedom to Information Act", Act.Foia)]
    [TestCase("the Environmental Information Act 2004", Act.Eir)]
    public void A_law_that_there_is_not_is_taken_for_the_one_that_is_meant(string text, Act meant)
    {
        var mention = ActText.Find(text).ShouldHaveSingleItem();
        mention.IsMisnamed.ShouldBeTrue();
        mention.Act.ShouldBe(meant);
    }

    [TestCase("the Environmental Information Regulations 2004")]
    [TestCase("the Freedom of Information and Data Protection (Appropriate Limit and Fees) Regulations 2004")]
    public void A_law_by_its_own_name_is_not_misnamed(string text) => ActText.Find(text).ShouldAllBe(mention => !mention.IsMisnamed);
}
