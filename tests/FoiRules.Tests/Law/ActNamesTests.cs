using FoiRules.Law;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Law;

public sealed class ActNamesTests
{
    [TestCase("under the Freedom of Information Act 2000.", "Freedom of Information Act 2000", Act.Foia)]
    [TestCase("the Freedom of information Act 2000", "Freedom of information Act 2000", Act.Foia)]
    [TestCase("FREEDOM OF INFORMATION ACT 2000", "FREEDOM OF INFORMATION ACT 2000", Act.Foia)]
    [TestCase("Freedom of\nInformation Act 2000", "Freedom of\nInformation Act 2000", Act.Foia)]
    [TestCase("Freedom of Information Act (2000)", "Freedom of Information Act (2000)", Act.Foia)]
    [TestCase("Freedom of Information Act, 2000", "Freedom of Information Act, 2000", Act.Foia)]
    [TestCase("Freedom of Information Act (FOIA) 2000", "Freedom of Information Act (FOIA) 2000", Act.Foia)]
    [TestCase("Freedom of Information (FOI) Act 2000", "Freedom of Information (FOI) Act 2000", Act.Foia)]
    [TestCase("Freedom of Information Act 2000 (FOIA)", "Freedom of Information Act 2000", Act.Foia)]
    [TestCase("Freedom of Information Act 2000 (the “FOIA”)", "Freedom of Information Act 2000", Act.Foia)]
    [TestCase("the FOIA", "FOIA", Act.Foia)]
    [TestCase("the FoI Act", "FoI Act", Act.Foia)]
    [TestCase("the 2000 Act", "2000 Act", Act.Foia)]
    [TestCase("Freedom of Information (Scotland) Act 2002", "Freedom of Information (Scotland) Act 2002", Act.Foisa)]
    [TestCase("Freedom of Information Act (Scotland) 2002", "Freedom of Information Act (Scotland) 2002", Act.Foisa)]
    [TestCase("FOISA", "FOISA", Act.Foisa)]
    [TestCase("FOI(S)A 2002", "FOI(S)A 2002", Act.Foisa)]
    [TestCase("Environmental Information Regulations 2004", "Environmental Information Regulations 2004", Act.Eir)]
    [TestCase("the EIRs", "EIRs", Act.Eir)]
    [TestCase("the EIR 2004", "EIR 2004", Act.Eir)]
    [TestCase("Environmental Information (Scotland) Regulations 2004", "Environmental Information (Scotland) Regulations 2004", Act.Eisr)]
    [TestCase("ENVIRONMENTAL INFORMATION (SCOTLAND REGULATIONS 2004", "ENVIRONMENTAL INFORMATION (SCOTLAND REGULATIONS 2004", Act.Eisr)]
    [TestCase("EI(S)Rs", "EI(S)Rs", Act.Eisr)]
    [TestCase("the EISRs", "EISRs", Act.Eisr)]
    [TestCase("Data Protection Act 2018", "Data Protection Act 2018", Act.Dpa2018)]
    [TestCase("DPA 2018", "DPA 2018", Act.Dpa2018)]
    [TestCase("the UK GDPR", "UK GDPR", Act.UkGdpr)]
    [TestCase("UK-GDPR", "UK-GDPR", Act.UkGdpr)]
    [TestCase("UK General Data Protection Regulation (GDPR)", "UK General Data Protection Regulation", Act.UkGdpr)]
    [TestCase("Data Protection Act 1998", "Data Protection Act 1998", null)]
    [TestCase("the Homelessness Reduction Act 2017", "Homelessness Reduction Act 2017", null)]
    [TestCase("Under the Children Act 1989", "Children Act 1989", null)]
    [TestCase("the Care Act", "Care Act", null)]
    [TestCase("a Health and Safety at Work etc Act 1974 duty", "Health and Safety at Work etc Act 1974", null)]
    [TestCase("the Freedom of Information and Data Protection (Appropriate Limit and Fees) Regulations 2004", "Freedom of Information and Data Protection (Appropriate Limit and Fees) Regulations 2004", null)]
    [TestCase("Re-use of Public Sector Information Regulations 2015", "Re-use of Public Sector Information Regulations 2015", null)]
    public void A_statute_is_found_with_its_year(string text, string span, Act? act)
    {
        var found = ActText.Find(text).ShouldHaveSingleItem();
        text[found.Span.Start..found.Span.End].ShouldBe(span);
        found.Act.ShouldBe(act);
        found.YearMissing.ShouldBeFalse();
        found.GdprNotUk.ShouldBeFalse();
    }

    [TestCase("the Freedom of Information Act", "Freedom of Information Act", Act.Foia)]
    [TestCase("the Freedom of Information Act (FOIA)", "Freedom of Information Act", Act.Foia)]
    [TestCase("a freedom of information act request", "freedom of information act", Act.Foia)]
    [TestCase("the Freedom of Information (Scotland) Act", "Freedom of Information (Scotland) Act", Act.Foisa)]
    [TestCase("the Data Protection Act", "Data Protection Act", Act.Dpa2018)]
    public void A_spelled_out_Act_without_its_year_is_marked(string text, string span, Act act)
    {
        var found = ActText.Find(text).ShouldHaveSingleItem();
        text[found.Span.Start..found.Span.End].ShouldBe(span);
        found.Act.ShouldBe(act);
        found.YearMissing.ShouldBeTrue();
    }

    [TestCase("the GDPR")]
    [TestCase("the General Data Protection Regulation (GDPR)")]
    [TestCase("EU GDPR")]
    public void A_GDPR_not_said_to_be_the_UKs_is_marked(string text)
    {
        var found = ActText.Find(text).ShouldHaveSingleItem();
        found.GdprNotUk.ShouldBeTrue();
        found.Act.ShouldBeNull();
    }

    [TestCase("the Act")]
    [TestCase("please act on it")]
    [TestCase("the regulations")]
    [TestCase("Eir mobile")]
    [TestCase("https://example.org/FOIA/Care-Act")]
    [TestCase("foia@example.org is not foias")]
    public void No_statute_is_named(string text) => ActText.Find(text).Where(one => one.Span.Start > 0).ShouldBeEmpty();

    [Test]
    public void Two_statutes_may_share_a_slash() =>
        ActText.Find("Freedom of Information Act 2000/Environmental Information Regulations 2004").Select(one => one.Act).ShouldBe([Act.Foia, Act.Eir]);
}
