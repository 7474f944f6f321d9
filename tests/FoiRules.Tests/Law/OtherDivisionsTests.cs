using FoiRules.Law;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Law;

public sealed class OtherDivisionsTests
{
    [TestCase("Regulation 12(4)(a)", "Regulation 12(4)(a) = EIR reg.12(4)(a)")]
    [TestCase("Reg 13", "Reg 13 = EIR reg.13")]
    [TestCase("reg. 12(5)(e)", "reg. 12(5)(e) = EIR reg.12(5)(e)")]
    [TestCase("reg.12(5)(e)", "reg.12(5)(e) = EIR reg.12(5)(e)")]
    [TestCase("regulation 12 (4) (b)", "regulation 12 (4) (b) = EIR reg.12(4)(b)")]
    [TestCase("regulation 13(2A)", "regulation 13(2A) = EIR reg.13(2A)")]
    [TestCase("Regs 11 and 18", "Regs 11 = EIR reg.11, 18 = EIR reg.18")]
    [TestCase("EIR 12(4)(b)", "12(4)(b) = EIR reg.12(4)(b)", Act.Eir)]
    [TestCase("regulation 6(1)(b)", "regulation 6(1)(b) = EIR reg.6(1)(b)")]
    [TestCase("Section 12(4)(b) of the EIR", "Section 12(4)(b) = EIR reg.12(4)(b)")]
    [TestCase("Section 12(4)(b) EIR", "Section 12(4)(b) = EIR reg.12(4)(b)")]
    public void A_regulation_is_of_the_EIR(string text, string expected, Act act = Act.Foia) => Reading.Of(text, act).ShouldBe(expected);

    [TestCase("Article 6(1)(f)", "Article 6(1)(f) = UK GDPR art.6(1)(f)")]
    [TestCase("Art. 5(1)(a) UK GDPR", "Art. 5(1)(a) = UK GDPR art.5(1)(a)")]
    [TestCase("Art 9(2)(e)", "Art 9(2)(e) = UK GDPR art.9(2)(e)")]
    [TestCase("Article 5(1)(a) of the General Data Protection Regulation", "Article 5(1)(a) = UK GDPR art.5(1)(a)")]
    [TestCase("Under the UK GDPR, Article 10 data needs more.", "Article 10 = UK GDPR art.10")]
    [TestCase("principle (a) in Article 5 of GDPR", "Article 5 = UK GDPR art.5")]
    [TestCase("the UK GDPR allows it (Article 15)", "Article 15 = UK GDPR art.15")]
    [TestCase("Article 6.1(f) of the UK GDPR", "Article 6.1(f) = UK GDPR art.6(1)(f)")]
    public void An_article_is_of_the_UK_GDPR_where_data_protection_is_meant(string text, string expected) => Reading.Of(text).ShouldBe(expected);

    [TestCase("Article 8")]
    [TestCase("Article 8 of the Human Rights Act 1998")]
    [TestCase("Article 10 of the European Convention on Human Rights")]
    [TestCase("Article 10(1) ECHR")]
    [TestCase("an Article 4 direction")]
    [TestCase("see article 12 in the newsletter")]
    [TestCase("Regulation 28 report")]
    [TestCase("Regulation 44 visits")]
    [TestCase("Regulation 18(1) of the Care Quality Commission (Registration) Regulations 2009")]
    [TestCase("Regulation (EU) 2016/679")]
    [TestCase("regulation 4(4) of the Freedom of Information and Data Protection (Appropriate Limit and Fees) Regulations 2004")]
    public void Other_articles_and_regulations_are_left_out(string text) => Reading.Of(text).ShouldBeEmpty();
}
