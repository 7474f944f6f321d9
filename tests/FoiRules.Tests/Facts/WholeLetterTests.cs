using FoiRules.Facts;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Facts;

public sealed class WholeLetterTests
{
    [TestCase("regime: EIR", "", "eir")]
    [TestCase("regime: FOISA", "", "foisa")]
    [TestCase("regime: EISRs", "", "eisr")]
    [TestCase("regime: FOIA", "We answer under the Environmental Information Regulations 2004.", "foia")]
    [TestCase("reference: 1", "We answer under the Environmental Information Regulations 2004.", "eir")]
    [TestCase("reference: 1", "We answer under the Freedom of Information (Scotland) Act 2002.", "foisa")]
    [TestCase("reference: 1", "The Environmental Information Regulations 2004 and the Freedom of Information Act 2000 apply.", "foia")]
    [TestCase("reference: 1", "We answer under the Environmental Information Regulations 2004 and not under the Freedom of Information Act 2000.", "eir")]
    [TestCase("reference: 1", "We answer under the Freedom of Information Act 2000 rather than the Environmental Information Regulations 2004.", "foia")]
    [TestCase("reference: 1", "We answer under the Environmental Information Regulations 2004. You may complain under section 50 of the Freedom of Information Act 2000.", "eir")]
    [TestCase("reference: 1", "We answer under the Environmental Information Regulations 2004. The appeal provisions of the Freedom of Information Act 2000 apply.", "eir")]
    [TestCase("reference: 1", "You wrote under the Freedom of Information Act 2000.\n\nAs trees are concerned, we have dealt with it under the Environmental Information Regulations 2004.", "eir")]
    [TestCase("reference: 1", "Although you wrote under the Freedom of Information Act, this falls within the Environmental Information Regulations 2004.", "eir")]
    [TestCase("reference: 1", "The staff costs were handled under the Freedom of Information Act 2000.\n\nThe others were considered under the Environmental Information Regulations 2004.", "foia")]
    [TestCase("reference: 1", "Your request was answered under the Freedom of Information Act 2000.\n\nThe Environmental Information Regulations 2004 do not apply.", "foia")]
    [TestCase("reference: 1", "We publish what is asked under the Freedom of Information Act 2000.\n\nIf it is environmental information, the Environmental Information Regulations 2004 apply.", "foia")]
    [TestCase("reference: 1", "Write to foi@northkirk.gov.scot under the Freedom of Information Act 2000.", "foisa")]
    [TestCase("reference: 1", "Write to foi@northkirk.scot.nhs.uk under the Freedom of Information Act 2000.", "foisa")]
    [TestCase("reference: 1", "Write to foi@scotland-road.example under the Freedom of Information Act 2000.", "foia")]
    [TestCase("jurisdiction: scotland", "", "foisa")]
    [TestCase("reference: 1", "", "foia")]
    public void The_regime_is_told_or_taken_from_the_acts_named(string frontMatter, string answer, string expected) => Whole(frontMatter, answer).Regime.ShouldBe(expected);

    [TestCase("# FOI/EIR request 12\n\nDear Ms Hart\n\n> Who?\n\nIt is exempt under section 31(1)(a) of the Freedom of Information Act 2000.\n", "foia")]
    [TestCase("# Environmental Information Regulations 2004\n\nDear Ms Hart\n\nYou wrote under the Freedom of Information Act 2000:\n\n> Who?\n\nWardens.\n", "eir")]
    public void A_heading_may_say_under_which_law_is_answered(string letter, string expected) => Found.In(letter).Whole.Regime.ShouldBe(expected);

    [TestCase("jurisdiction: wales", "wales")]
    [TestCase("jurisdiction: Northern-Ireland", "northern-ireland")]
    [TestCase("regime: FOISA", "scotland")]
    [TestCase("regime: FOIA", "unknown")]
    public void The_jurisdiction_is_told_or_follows_from_the_regime(string frontMatter, string expected) => Whole(frontMatter, "").Jurisdiction.ShouldBe(expected);

    [Test]
    public void The_house_says_where_the_authority_is() =>
        Found.In("> Who?\n\nWardens.\n", new House { Jurisdiction = "england" }).Whole.Jurisdiction.ShouldBe("england");

    [TestCase("received: 2024-03-04")]
    [TestCase("received: 4 March 2024")]
    [TestCase("received: 04/03/2024")]
    public void The_day_of_receipt_is_a_date(string frontMatter) => Whole(frontMatter, "").Received.ShouldBe(new DateOnly(2024, 3, 4));

    [TestCase("received: some day")]
    [TestCase("reference: 2024-03-04")]
    [TestCase("received: 2024-13-04")]
    public void What_is_no_date_is_no_day_of_receipt(string frontMatter) => Whole(frontMatter, "").Received.ShouldBeNull();

    [TestCase("---\nreceived: 2016-03-04\n---\n\n> Who?\n\nJane Hart, since 4 June 2022.\n", "before-2018")]
    [TestCase("---\nreceived: 2024-03-04\n---\n\n> Who?\n\nJane Hart.\n", "since-2018")]
    [TestCase("8 March 2016\n\nDear Ms Hart\n\n> Who?\n\nJane Swift.\n", "before-2018")]
    [TestCase("8 August 2022\n\nDear Ms Hart\n\n> Who?\n\nJane Swift.\n", "since-2018")]
    [TestCase("> Who?\n\nJane Swift, from 4 June 2022.\n", "since-2018")]
    [TestCase("> Who?\n\nJane Swift, in 2022/23.\n", "since-2018")]
    [TestCase("> Who?\n\nNobody, by Article 5(1)(a) UK GDPR.\n", "since-2018")]
    [TestCase("> Who?\n\nJane Swift, in 2011/12.\n", "unknown")]
    public void The_dates_of_a_letter_tell_whether_data_protection_law_was_the_old_one(string letter, string expected) => Found.In(letter).Whole.Written.ShouldBe(expected);

    [TestCase("The names are exempt under section 40(2) of the Freedom of Information Act 2000.", true)]
    [TestCase("To answer would exceed the cost limit in section 12(1) of the Freedom of Information Act 2000.", true)]
    [TestCase("The names are Hart and Marsh.", false)]
    [TestCase("We write under section 16(1) of the Freedom of Information Act 2000.", false)]
    [TestCase("We do not hold this information.", false)]
    public void A_letter_refuses_if_an_answer_relies_on_an_exemption(string answer, bool expected) => Whole("reference: 1", answer).Refuses.ShouldBe(expected);

    [Test]
    public void Requests_and_answers_carry_their_number_and_all_their_words()
    {
        var facts = Found.In("> 1. Which ferries?\n\nThe Heron.\n\nThe Swift.\n\n> 2. Which piers?\n\nNorth Pier.\n");
        facts.All("request").Cast<RequestFact>().Select(r => r.Number).ShouldBe(["1", "2"]);
        facts.All("answer").Cast<AnswerFact>().Select(a => $"{a.Number}: {facts.Letter.Source.Content[a.Span.Start..a.Span.End]}")
            .ShouldBe(["1: The Heron.\n\nThe Swift.", "2: North Pier."]);
    }

    [Test]
    public void What_is_near_is_in_the_same_part_of_the_same_answer()
    {
        var facts = Found.In("> 1. Which?\n\nSection 43(2) applies. It is closed.\n\nSo it is.\n\n> 2. Who?\n\nSection 40(2) applies.\n");
        var first = facts.All("citation")[0];
        facts.Near("statement", "sentence", first).Count.ShouldBe(1);
        facts.Near("statement", "paragraph", first).Count.ShouldBe(2);
        facts.Near("statement", "answer", first).Count.ShouldBe(3);
        facts.Near("statement", "table", first).ShouldBeEmpty();
        facts.Near("citation", "answer", first).ShouldBe([first]);
    }

    static LetterFact Whole(string frontMatter, string answer) => Found.In($"---\n{frontMatter}\n---\n\n> Which ferries sail?\n\nThe Heron.\n\n{answer}\n").Whole;
}
