using FoiRules.Facts;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Facts;

public sealed class CitationTests
{
    const string Undated = "Freedom of Information Act";

    [TestCase("Exempt under section 40(2) of the Freedom of Information Act 2000.", "FOIA s.40(2)")]
    [TestCase("Exempt under s.43(2).", "FOIA s.43(2)")]
    [TestCase("We answer under the Freedom of Information (Scotland) Act 2002. Exempt under section 40(2) of the Freedom of Information Act 2000, by virtue of section 40(3A)(a).", "FOIA s.40(2), FOIA s.40(3A)(a)")]
    [TestCase("Regulation 12(4)(b) of the Environmental Information Regulations 2004 applies.", "EIR reg.12(4)(b)")]
    [TestCase("Sections 31 and 43 of the Freedom of Information Act 2000 apply.", "FOIA s.31, FOIA s.43")]
    [TestCase("| Item | Reason |\n|---|---|\n| Names | section 40(2) |", "FOIA s.40(2)")]
    public void A_provision_is_cited(string answer, string expected) => Provisions(answer).ShouldBe(expected);

    [TestCase("The ferry has 40 seats.")]
    [TestCase("See section B of the plan.")]
    [TestCase("The middle section is closed.")]
    public void Other_words_and_numbers_cite_nothing(string answer) => Provisions(answer).ShouldBeEmpty();

    [TestCase("Section 17.1 applies.", true)]
    [TestCase("Section 17(1) applies.", false)]
    public void A_subsection_may_be_written_as_a_decimal(string answer, bool expected) => Citations(answer).ShouldHaveSingleItem().IsDecimal.ShouldBe(expected);

    [TestCase("Exempt under section 40(2).", true)]
    [TestCase("Exempt under section 12(1).", true)]
    [TestCase("We write under section 16(1).", false)]
    [TestCase("You may complain under section 50(1).", false)]
    public void Some_provisions_are_exemptions(string answer, bool expected) =>
        Found.In($"> Which ferries sail?\n\n{answer}\n").All("citation").Cast<CitationFact>().ShouldHaveSingleItem().IsExemption.ShouldBe(expected);

    [TestCase($"We answer under the {Undated}.", 1)]
    [TestCase($"We answer under the {Undated}. The {Undated} is clear.", 1)]
    [TestCase($"We answer under the {Undated} 2000. The {Undated} is clear.", 0)]
    [TestCase("We answer under the act of kindness.", 0)]
    public void Only_the_first_naming_of_an_act_can_want_its_year(string answer, int expected) => Citations(answer).Count(c => c.IsUndated).ShouldBe(expected);

    [Test]
    public void The_requester_may_leave_out_the_year() =>
        Found.In($"> Under the {Undated}, which ferries sail?\n\nThe Heron.\n").All("citation").Cast<CitationFact>().ShouldAllBe(c => !c.IsUndated);

    [TestCase($"We answer under the {Undated} 2001.", true)]
    [TestCase($"We answer under the {Undated} 2000.", false)]
    public void An_act_with_another_year_is_misdated(string answer, bool expected) => Citations(answer).Exists(c => c.IsMisdated).ShouldBe(expected);

    [TestCase("Exempt under section 40(2) (personal data).", "foia 40 (2) 'personal data' exists exemption absolute class")]
    [TestCase("Exempt under section 43(2) of the Freedom of Information Act 2000.", "foia named 43 (2) exists exemption qualified prejudice")]
    [TestCase("Exempt under section 41 (personal data).", "foia 41 'personal data' mislabelled exists exemption absolute class")]
    [TestCase("Exempt under section 41(1), commercial interests.", "foia 41 (1) 'commercial interests' mislabelled exists exemption absolute class")]
    [TestCase("Exempt under section 42(1), legal professional privilege, of the Act.", "foia 42 (1) 'legal professional privilege' exists exemption qualified class")]
    [TestCase("Exempt under section 42(1), personal data under the next section.", "foia 42 (1) exists exemption qualified class")]
    [TestCase("Exempt under section 40(3)(a)(i).", "foia 40 (3)(a)(i) exists repealed exemption class")]
    [TestCase("Exempt under section 40(9).", "foia 40 (9) exemption class")]
    [TestCase("We write under section 17(1).", "foia 17 (1) exists")]
    [TestCase("We cite section 31(3).", "foia 31 (3) exists exemption qualified prejudice confirm-or-deny")]
    [TestCase("Exempt under section 12(1).", "foia 12 (1) exists exemption")]
    [TestCase("Regulation 12(5)(e) of the EIR applies.", "eir named 12 (5)(e) exists exemption qualified prejudice")]
    [TestCase("Section 38(1)(b) of FOISA applies.", "foisa named 38 (1)(b) exists exemption absolute class")]
    [TestCase("Article 6(1)(f) of the UK GDPR applies.", "gdpr named 6 (1)(f) exists")]
    [TestCase("See Part II of the Act.", "foia Part II exists")]
    [TestCase("Exempt under the Data Protection Act 1998.", "repealed")]
    public void What_is_cited_is_known(string answer, string expected) => Described(Citations(answer).ShouldHaveSingleItem()).ShouldBe(expected);

    [Test]
    public void The_place_of_a_citation_is_its_words()
    {
        var facts = Found.In("> Who?\n\nExempt under **section 40(2)** of the Act.\n");
        var citation = facts.All("citation").ShouldHaveSingleItem();
        facts.Letter.Source.Content[citation.Span.Start..citation.Span.End].ShouldContain("section 40(2)");
    }

    static string Described(CitationFact citation)
    {
        var properties = CitationFact.Kind.Properties.Where(p => p.Name is not ("text" or "provision" or "labelled"))
            .Select(p => (p.Name, Value: p.Get(citation)))
            .Where(p => p.Value is not (null or false));
        return string.Join(' ', properties.Select(p => p switch { (_, true) => p.Name, ("label", _) => $"'{p.Value}'", _ => p.Value }));
    }

    static List<CitationFact> Citations(string answer) => Found.Answer<CitationFact>("citation", answer);

    static string Provisions(string answer) => string.Join(", ", Citations(answer).Where(c => c.Provision is not null).Select(c => c.Provision));
}
