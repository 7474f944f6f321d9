using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Letters;

/// <summary>Ways in which requests are set out that their single lines do not tell.</summary>
public sealed class RequestShapeTests
{
    [TestCase("| Your request |\n|---|\n| Moorings and piers, by harbour |\n| 2. Ferries laid up |\n\nNone is laid up.", "- Your request; Q Moorings and piers, by harbour; Q Ferries laid up; A None is laid up.", TestName = "The_request_stands_in_a_frame")]
    [TestCase("| Question Number 1: Please state how many moorings are let. | |\n|---|---|\n| Answer to Question 1: All are let. | |", "Q Please state how many moorings are let.; A All are let.", TestName = "Questions_and_answers_alternate_in_a_frame")]
    [TestCase("| What you asked | The Harbour Board's reply |\n|---|---|\n| Ferries laid up | Two |", "- What you asked; - The Harbour Board's reply; Q Ferries laid up; A Two", TestName = "Columns_are_headed_in_many_ways")]
    public void A_frame_around_text_is_no_table_of_figures(string text, string expected) => Outline.Parts(text + "\n").ShouldBe(expected);

    [TestCase("| Moorings |\n|---|\n| 41 |\n| 7 |")]
    [TestCase("| Pier | Moorings |\n|---|---|\n| North | 7 |")]
    public void A_table_of_figures_is_no_frame(string table) => Outline.Parts($"> How many moorings are let?\n\n{table}\n").ShouldStartWith("Q How many moorings are let?; A [");

    [Test]
    public void Points_belong_to_the_line_that_announces_them() =>
        Outline.Parts("Dear Ms Hart\n\nPlease send every log kept between May and June at these piers.\n* North Pier\n* Heron Pier\n\nYour request has been considered.\n\nThe logs were never kept.\n")
            .ShouldStartWith("- Dear Ms Hart; Q Please send every log kept between May and June at these piers.; Q North Pier; Q Heron Pier; ");

    [Test]
    public void A_short_point_is_known_again_above_its_answer() =>
        Outline.Parts("## Request\n\nFor each pilot please identify:\n\n- Their age\n- The reason of their leaving\n\n## Response\n\nThere were nine pilots.\n\n- Their age\n\nFrom 30 to 61\n\n- The reason for their leaving\n\nNot recorded.\n")
            .ShouldBe("- Request; Q For each pilot please identify:; Q Their age; Q The reason of their leaving; - Response; A There were nine pilots.; Q Their age; A From 30 to 61; Q The reason for their leaving; A Not recorded.");

    [Test]
    public void Capitals_number_items_where_they_follow_one_another() =>
        Outline.Exchanges("You asked:\n\nA. How many ferries sail?\n\nB. Who steers them?\n\nOur response:\n\nA. Nine.\n\nB. The pilots.\n")
            .ShouldBe("A: How many ferries sail? = Nine.; B: Who steers them? = The pilots.");

    [TestCase("Q. How many ferries sail?\n\nA. Nine.", "Q Q. How many ferries sail?; A Nine.", TestName = "An_A_alone_marks_an_answer")]
    [TestCase("> Who steers them?\n\nA. Hart\n\nC. Moor", "Q Who steers them?; A Hart; A C. Moor", TestName = "Initials_are_no_run")]
    public void A_capital_alone_is_no_number(string text, string expected) => Outline.Parts(text + "\n").ShouldBe(expected);

    [Test]
    public void Letters_joined_answer_both_items() =>
        Outline.Exchanges("1. For each ferry state:\n\na) its age\n\nb) its master\n\nc) its berth\n\nOur response:\n\n1. a) Nine years.\n\nb) and c) These are not recorded.\n")
            .ShouldContain("b: its master + its berth = These are not recorded.");

    [TestCase("What you seek at question 2 is not held in a form that can be searched.")]
    [TestCase("What was asked for is not held.")]
    [TestCase("Please use moorings@easterham.example to get it.")]
    public void An_answer_may_begin_as_a_question_does(string answer) =>
        Outline.Parts($"> How many moorings are let?\n\n{answer}\n").ShouldBe($"Q How many moorings are let?; A {answer}");

    [TestCase("Should our reply leave you unhappy, a formal review of it can be asked for.")]
    [TestCase("An internal review is open to you for 40 working days.")]
    [TestCase("You may then turn to the Information Commissioner for an independent decision.")]
    [TestCase("Please get in touch with me if there is anything in this reply you would like explained.")]
    [TestCase("Should this reply not satisfy you, write to the harbour master.")]
    public void However_it_is_put_a_complaint_clause_is_neither(string clause) =>
        Outline.Parts($"> How many moorings are let?\n\nAll are let.\n\n{clause}\n").ShouldBe($"Q How many moorings are let?; A All are let.; - {clause}");
}
