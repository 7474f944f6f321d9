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
    public void A_sentence_with_a_forced_break_at_the_end_of_each_line_is_one() =>
        Outline.Parts("Which moorings are let?\n\n## Response\n\nThe moorings of the inner harbour were let to the Heron company no more than 40  \nyears after the pier was built.  \nNone has been given back.\n")
            .ShouldEndWith("A The moorings of the inner harbour were let to the Heron company no more than 40 years after the pier was built.; A None has been given back.");

    [Test]
    public void A_short_point_is_known_again_above_its_answer() =>
        Outline.Parts("## Request\n\nFor each pilot please identify:\n\n- Their age\n- The reason of their leaving\n\n## Response\n\nThere were nine pilots.\n\n- Their age\n\nFrom 30 to 61\n\n- The reason for their leaving\n\nNot recorded.\n")
            .ShouldBe("- Request; Q For each pilot please identify:; Q Their age; Q The reason of their leaving; - Response; A There were nine pilots.; Q Their age; A From 30 to 61; Q The reason for their leaving; A Not recorded.");

    [TestCase("I write about your request for the number of moorings let on the quay.\n\nForty are let.", "Q I write about your request for the number of moorings let on the quay.; A Forty are let.", TestName = "The_covering_sentence_tells_the_request")]
    [TestCase("I refer to your letter about the moorings let on the quay. The harbour master has told me that forty are let.", "Q I refer to your letter about the moorings let on the quay.; A The harbour master has told me that forty are let.", TestName = "The_answer_stands_behind_it_in_the_same_paragraph")]
    [TestCase("\"The number of moorings let.\"\n\nForty.\n\n\"The number given back.\"\n\nNine.", "Q \"The number of moorings let.\"; A Forty.; Q \"The number given back.\"; A Nine.", TestName = "What_is_quoted_alike_asks_alike")]
    [TestCase("You asked how many moorings are let.\n\nThe number of moorings let in May was 40.", "Q You asked how many moorings are let.; A The number of moorings let in May was 40.", TestName = "A_number_told_is_not_asked_for")]
    [TestCase("Information sought: moorings let on the quay, by length.\n\nInformation supplied: forty are let.", "Q Information sought: moorings let on the quay, by length.; A Information supplied: forty are let.", TestName = "A_name_in_front_says_which_is_which")]
    [TestCase("Thank you for asking how many moorings on the quay are let, pier by pier.\n\nThe harbour board holds this.\n\nForty are let.", "Q Thank you for asking how many moorings on the quay are let, pier by pier.; A The harbour board holds this.; A Forty are let.", TestName = "Thanks_tell_the_request")]
    [TestCase("In your first question you wished to know how many moorings are let.\n\nForty are let.\n\nIn your second question you asked how many are not. There are nine.", "Q In your first question you wished to know how many moorings are let.; A Forty are let.; Q In your second question you asked how many are not.; A There are nine.", TestName = "Each_question_is_retold_before_its_answer")]
    public void A_request_that_is_set_out_nowhere_is_found(string text, string expected) => Outline.Parts(text + "\n").ShouldBe(expected);

    [TestCase("1 The number of ferries in May.\n\nNine.\n\n2 How much the board\nspent on piers\nin 2021 and 2022.\n\n2021 - £40\n\n3 For those laid up, the reasons.\n\nNone is laid up.", "1: The number of ferries in May. = Nine.; 2: How much the board spent on piers in 2021 and 2022. = 2021 - £40; 3: For those laid up, the reasons. = None is laid up.", TestName = "Numbers_without_a_stop_run_from_one_question_to_the_next")]
    [TestCase("**1. How many ferries sail? 2. Who steers them? 3. When were they built?**\n\nQuestion 1\n\nNine.\n\nQuestion 2\n\nThe pilots.\n\nQuestion 3\n\nIn 1988.", "1: How many ferries sail? = Nine.; 2: Who steers them? = The pilots.; 3: When were they built? = In 1988.", TestName = "Questions_run_on_in_one_paragraph")]
    [TestCase("1. The number of ferries in May.\n\nNine.\n\n2. Any legal advice on whether the quay is the board's.\n\nThis is held by nobody.\n\n3. How many piers are there?\n\nTwo.", "1: The number of ferries in May. = Nine.; 2: Any legal advice on whether the quay is the board's. = This is held by nobody.; 3: How many piers are there? = Two.", TestName = "A_paragraph_with_the_next_number_asks_in_its_turn")]
    [TestCase("The Board holds the information requested, which we are pleased to supply.\n\n*How many pilots are on the Board's list?* 148\n\n*Which of them are paid by the hour and what is the rate?* All are paid by the hour, at £26.40.\n\n*How many complaints have been made about pilots since 2020?* Since January 2023, when the present register came into use, there have been 37.\n\nThe Harbour Board", "-: How many pilots are on the Board's list? = 148; -: Which of them are paid by the hour and what is the rate? = All are paid by the hour, at £26.40.; -: How many complaints have been made about pilots since 2020? = Since January 2023, when the present register came into use, there have been 37.", TestName = "Each_question_has_its_answer_on_its_line")]
    public void Each_question_has_its_own_answer(string text, string expected) => Outline.Exchanges(text + "\n").ShouldBe(expected);

    [TestCase("1 Manager\n\n2 Deputies\n\n3 Pilots")]
    [TestCase("1 January was a holiday for all.\n\n2 January was none for the pilots.\n\n3 January was one for the cooks.")]
    public void A_number_before_a_word_or_a_month_counts_no_questions(string answer) =>
        Outline.Read($"> Who was at work?\n\n{answer}\n").Exchanges.ShouldHaveSingleItem();

    [TestCase("Question A: How many ferries sail?\nQuestion B: Who steers them?\n\nAnswer A: Nine.\n\nAnswer B: The pilots.", "A: How many ferries sail? = Nine.; B: Who steers them? = The pilots.", TestName = "Answers_are_lettered")]
    [TestCase("Your request, in your words:\n\n(i) the number of ferries; (ii) the number laid up; (iii) the name of each pilot.\n\nAs to (i), there are nine ferries.\n\nAs to (iii), the pilots are not named.", "i: the number of ferries; = As to (i), there are nine ferries.; ii: the number laid up; = ; iii: the name of each pilot. = As to (iii), the pilots are not named.", TestName = "Marks_stand_in_the_sentence")]
    public void Numbers_are_told_in_words(string text, string expected) => Outline.Exchanges(text + "\n").ShouldBe(expected);

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

    [Test]
    public void A_salutation_below_a_quoted_request_begins_the_reply() =>
        Outline.Parts("> Dear Harbour Board,\n>\n> How many moorings are let?\n\nDear Sir,\n\nMoorings were handed over to Heron Ltd in 2010, and Heron has let them ever since.\n\nThey were never counted.\n")
            .ShouldEndWith("- Dear Sir,; A Moorings were handed over to Heron Ltd in 2010, and Heron has let them ever since.; A They were never counted.");

    [TestCase("This is a request under the Freedom of Information Act 2000. I would like a list of:\n\n- where each mooring is\n- how deep the water is there")]
    [TestCase("It would help to have it monthly.\n\nPlease show each pier by itself.")]
    [TestCase("All of this should please be shown year by year.")]
    public void A_requester_is_known_by_what_he_says(string request) =>
        Outline.Parts($"Dear Ms Hart\n\nYou asked:\n\n{request}\n\nOur response:\n\nAll moorings are at North Pier.\n").Split("; ")[2..^2].ShouldAllBe(line => line.StartsWith("Q "));

    [TestCase("1. We hold what is listed here:\n\n- how many ferries came to North Pier in May.\n- how many were turned away, with the reasons for it.")]
    [TestCase("1. How many ferries were turned away is not something on which we keep information.")]
    [TestCase("1. What the table counts is separate ferries.")]
    [TestCase("1. Every ferry was looked at. 15 of those which came from North Pier were let go.")]
    public void An_answer_may_hold_the_words_of_a_question(string answer) =>
        Outline.Parts($"## Request\n\n1. How many ferries came to the pier?\n\n## Response\n\n{answer}\n").Split("; ")[3..].ShouldAllBe(line => line.StartsWith("A "));

    [TestCase("EHB Response")]
    [TestCase("The Harbour Board's response")]
    public void A_short_heading_says_whose_response_follows(string heading) =>
        Outline.Parts($"> How many moorings are let?\n\n**{heading}**\n\nAll are let.\n").ShouldBe($"Q How many moorings are let?; - {heading}; A All are let.");

    [Test]
    public void Figures_of_years_are_no_period() =>
        Outline.Parts("> What did moorings bring in?\n\n2018/19 4,187,352.41  \n2017/18 4,402,916.77\n").ShouldBe("Q What did moorings bring in?; A 2018/19 4,187,352.41; A 2017/18 4,402,916.77");

    [Test]
    public void A_number_alone_between_its_neighbours_numbers_an_answer() =>
        Outline.Exchanges("1. How many ferries sail?\n\n2. What do they cost?\n\n3. Who steers them?\n\nOur response:\n\n1. Nine.\n\n2.\n\n2021 - £4,100\n\n3. The pilots.\n")
            .ShouldBe("1: How many ferries sail? = Nine.; 2: What do they cost? = 2021 - £4,100; 3: Who steers them? = The pilots.");

    [Test]
    public void What_is_refused_before_the_numbers_answers_what_has_no_number() =>
        Outline.Exchanges("1. How many ferries sail?\n\n2. What is their wake?\n\n3. Who steers them?\n\nOur response:\n\nThe wake is not recorded in a form that could be searched.\n\n1. Nine.\n\n3. The pilots.\n")
            .ShouldBe("1: How many ferries sail? = Nine.; 2: What is their wake? = The wake is not recorded in a form that could be searched.; 3: Who steers them? = The pilots.");

    [Test]
    public void A_number_that_is_only_spoken_of_divides_no_refusal() =>
        Outline.Exchanges("1. How many ferries sail?\n\n2. What is their wake?\n\n3. Who steers them?\n\nOur response:\n\nWe are unable to provide this.\n\nQuestions 1 and 3 could be answered within the limit.\n")
            .ShouldStartWith("1: How many ferries sail? + Who steers them? + What is their wake? = ");

    [Test]
    public void Numbers_that_go_back_number_answers() =>
        Outline.Exchanges("Please tell me:\n\n1. How many ferries sail?\n- How long is each laid up?\n\n2. How many sailed before that?\n\nResponse\n\nQ1a Nine ferries sail.\n\nQ1b Length of time\n| Weeks | Ferries |\n|---|---|\n| 4 | 6 |\n\nQ2 None.\n")
            .ShouldStartWith("1: Please tell me: + How many ferries sail? + How long is each laid up? = Nine ferries sail. + Length of time + [");

    [Test]
    public void A_number_far_from_its_text_is_still_its_number() =>
        Outline.Exchanges("1.            How many ferries sail?\n\n2.            Who steers them?\n\nOur response:\n\n1.            9\n\n2.            The pilots.\n")
            .ShouldBe("1: How many ferries sail? = 9; 2: Who steers them? = The pilots.");

    [Test]
    public void An_answer_before_the_questions_are_told_again_answers_the_first() =>
        Outline.Exchanges("## Request\n\n- The number of pilots\n- The age of each\n- The berth of each\n\n## Response\n\nThere were nine pilots.\n\n- The age of each\n\nFrom 30 to 61\n\n- The berth of each\n\nNot recorded.\n")
            .ShouldBe("-: The number of pilots = There were nine pilots.; -: The age of each = From 30 to 61; -: The berth of each = Not recorded.");

    [TestCase("22. Information intended for future publication.")]
    [TestCase("2. For the purposes of subsection (1)—")]
    public void The_words_of_an_act_ask_nothing(string words) =>
        Outline.Parts($"> How many moorings are let?\n\nThe information is exempt under section 22(1).\n\n{words}\n").ShouldNotContain("; Q ");

    [TestCase("Internal review. Please write to the harbour master within 40 working days.")]
    public void A_heading_may_run_into_its_clause(string clause) =>
        Outline.Parts($"> How many moorings are let?\n\nAll are let.\n\n{clause}\n").ShouldBe($"Q How many moorings are let?; A All are let.; - {clause}");

    [TestCase("**Question 1: number of pilots in post on 1 June**\n41\n\n**Question 2: number of pilots' berths left empty**\n6\n", "1: number of pilots in post on 1 June = 41; 2: number of pilots' berths left empty = 6")]
    [TestCase("| Q | You asked | We reply |\n| --- | --- | --- |\n| 1 | Number of pilots | 41 |\n| 2 | Who pays them? | The port |\n", "1: Number of pilots = 41; 2: Who pays them? = The port")]
    public void Each_question_stands_above_or_beside_its_answer(string letter, string exchanges) => Outline.Exchanges(letter).ShouldBe(exchanges);

    [Test]
    public void What_is_retold_at_the_head_of_an_answer_is_another_question() =>
        Outline.Exchanges("You asked for the number of notices served in 2024.\n\nThe port served 268 notices.\n\nYou also asked what the fixed penalty is. It is £100.\n")
            .ShouldEndWith("-: You also asked what the fixed penalty is. = It is £100.");

    [TestCase("Thank you for your e-mail, in which you sought the number of pilots between April 2019 and March 2021.")]
    [TestCase("I asked for: the number of pilots in 2021, in 2022 and in 2023.")]
    public void What_stands_behind_a_request_told_in_passing_answers_it(string told) =>
        Outline.Exchanges($"{told}\n\nThe port is pleased to provide this.\n\n2021: 41 pilots\n").ShouldStartWith($"-: {told} = ");
}
