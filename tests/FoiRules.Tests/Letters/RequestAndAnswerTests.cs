using FoiRules.Findings;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Letters;

public sealed class RequestAndAnswerTests
{
    [TestCase("> How many cars?\n\nFourteen cars.", "Q How many cars?; A Fourteen cars.")]
    [TestCase("Dear Ms Hart\n\n> How many cars?\n\nFourteen cars.\n\nYours sincerely", "- Dear Ms Hart; Q How many cars?; A Fourteen cars.; - Yours sincerely")]
    [TestCase("## Your request\n\nPlease list all ferries.\n\n## Our response\n\nThe Heron and the Swift.",
        "- Your request; Q Please list all ferries.; - Our response; A The Heron and the Swift.")]
    [TestCase("**You asked:**\n\nWhich ferries sail?\n\n**Answers**\n\nThe Heron.", "- You asked:; Q Which ferries sail?; - Answers; A The Heron.")]
    [TestCase("Which ferries sail on Sundays?\n\nAnswer: The Heron.", "Q Which ferries sail on Sundays?; A The Heron.")]
    [TestCase("Which ferries sail on Sundays?\n\nCouncil response: The Heron.", "Q Which ferries sail on Sundays?; A The Heron.")]
    [TestCase("Which ferries sail on Sundays?\n\nA: The Heron.", "Q Which ferries sail on Sundays?; A The Heron.")]
    [TestCase("Which ferries sail on Sundays?\n\nAnswers to this vary.", "Q Which ferries sail on Sundays?; A Answers to this vary.")]
    public void A_stretch_is_request_answer_or_neither(string text, string expected) => Outline.Parts(text + "\n").ShouldBe(expected);

    [TestCase("The information is as follows: there were nine.")]
    [TestCase("The details are set out below: there were nine.")]
    [TestCase("415.")]
    [TestCase("Nine")]
    [TestCase("At the harbour office.")]
    public void What_alone_follows_the_only_request_is_its_answer(string answer) =>
        Outline.Exchanges($"> How many ferries do you own?\n\n{answer}\n").ShouldBe($"-: How many ferries do you own? = {answer}");

    [TestCase("**How many ferries do you own?** Nine.\n")]
    [TestCase("Please provide the number of ferries.\n## \t| a | 4 |\n")]
    public void Request_and_answer_share_no_character(string text)
    {
        var spans = Outline.Read(text).Segments.Select(s => s.Span).ToList();
        spans.Count.ShouldBe(2);
        spans[1].Start.ShouldBeGreaterThanOrEqualTo(spans[0].End);
    }

    [TestCase("If you are unhappy with this reply you may complain to the Information Commissioner.")]
    [TestCase("Kind regards")]
    [TestCase("## Internal review")]
    public void What_ends_a_letter_is_neither(string clause) =>
        Outline.Parts($"> How many cars?\n\nFourteen cars.\n\n{clause}\n").ShouldBe($"Q How many cars?; A Fourteen cars.; - {clause.TrimStart('#', ' ')}");

    [TestCase("> How many cars?\n\nFourteen cars.\n\nInformation Team\n\nHarbour Board", "- Information Team; - Harbour Board")]
    [TestCase("> Who owns the cars?\n\nHarbour Board", "A Harbour Board")]
    public void The_name_of_the_authority_below_the_last_answer_is_none(string letter, string told) => Outline.Parts(letter + "\n").ShouldEndWith(told);

    [TestCase("Dear Sir\n\nYour request has been passed to me.\n\n1. Boats: 40\n2. Ferries: 6\n3. Tugs: Not held.\n\nYou may ask for an internal review.\n", "A Boats: 40; A Ferries: 6; A Tugs: Not held.")]
    [TestCase("Your points, our answers\n\n- boats at the quay: 40\n- ferries: not yet counted\n- repairs in 2023: £4,100\n\nI hope that this helps.\n", "A boats at the quay: 40; A ferries: not yet counted; A repairs in 2023: £4,100")]
    public void Points_that_tell_figures_answer_where_nothing_else_does(string letter, string told) => Outline.Parts(letter).ShouldContain(told);

    [TestCase("Your request concerned the guidance given to wardens on fog.\n\nThe guidance is annexed to this response. It came into force on 1 July 2024.\n\nIn 2024 there were 59 days of fog.\n",
        "A The guidance is annexed to this response. It came into force on 1 July 2024.; A In 2024 there were 59 days of fog.")]
    [TestCase("The Office holds counsel's advice on the harbour dues, dated 14 October 2024.\n\nWe are not prepared to release that advice to you.\n\nIts cost, which you also asked about, was £7,800.\n",
        "A We are not prepared to release that advice to you.; A Its cost, which you also asked about, was £7,800.")]
    public void What_is_annexed_refused_or_told_answers(string letter, string told) => Outline.Parts(letter).ShouldContain(told);

    [TestCase("> 1. How many cars?\n\nFourteen.\n\n> 2. Who drives them?\n\nWardens.", "1: How many cars? = Fourteen.; 2: Who drives them? = Wardens.")]
    [TestCase("1. How many cars do you run?\n\nFourteen.\n\n2. Who drives them?\n\nWardens.", "1: How many cars do you run? = Fourteen.; 2: Who drives them? = Wardens.")]
    [TestCase("Q1: How many cars do you run?\n\nFourteen.\n\nQ2: Who drives them?\n\nWardens.", "1: How many cars do you run? = Fourteen.; 2: Who drives them? = Wardens.")]
    [TestCase("Question 1\n\nHow many cars do you run?\n\nFourteen cars.", "1: How many cars do you run? = Fourteen cars.")]
    [TestCase("(a) How many cars do you run?\n\nFourteen.\n\n(b) Who drives them?\n\nWardens.", "a: How many cars do you run? = Fourteen.; b: Who drives them? = Wardens.")]
    [TestCase("1a) How many cars do you run?\n\nFourteen.\n\n1b) Who drives them?\n\nWardens.", "1a: How many cars do you run? = Fourteen.; 1b: Who drives them? = Wardens.")]
    [TestCase("1. How many cars do you run?\n\n2. Who drives them?\n\n**Response**\n\n**1.**\n\nFourteen.\n\n**2.**\n\nWardens.", "1: How many cars do you run? = Fourteen.; 2: Who drives them? = Wardens.")]
    [TestCase("1. How many cars do you run?\n\n2. Who drives them?\n\n3. What are they?\n\n**Response**\n\n**1 and 2**\n\nFourteen wardens.\n\n**3**\n\nVans.", "1: How many cars do you run? + Who drives them? = Fourteen wardens.; 3: What are they? = Vans.")]
    public void A_question_has_the_answer_below_it(string text, string expected) => Outline.Exchanges(text + "\n").ShouldBe(expected);

    [Test]
    public void Questions_listed_first_are_one_item_with_all_answers() =>
        Outline.Exchanges("## Your request\n\nPlease list all ferries.\n\nPlease list all piers.\n\n## Our response\n\nThe Heron.\n\nNorth Pier.\n")
            .ShouldBe("-: Please list all ferries. + Please list all piers. = The Heron. + North Pier.");

    [Test]
    public void A_question_repeated_above_its_answer_is_request_again() =>
        Outline.Parts("## Your request\n\n1. The names of all ferries you run\n\n2. The names of all piers you own\n\n## Our response\n\n"
            + "The names of all ferries you run\n\nThe Heron.\n\nThe names of all piers you own\n\nNorth Pier.\n")
            .ShouldBe("- Your request; Q The names of all ferries you run; Q The names of all piers you own; - Our response; "
                + "Q The names of all ferries you run; A The Heron.; Q The names of all piers you own; A North Pier.");

    [Test]
    public void A_table_of_one_column_is_read_line_by_line() =>
        Outline.Exchanges("| Question Number 1: Which ferries sail? | |\n|---|---|\n| Answer To Question 1: The Heron. | |\n| Question Number 2: Who steers them? | |\n| Answer To Question 2: We cannot release the names. | |\n")
            .ShouldBe("1: Which ferries sail? = The Heron.; 2: Who steers them? = We cannot release the names.");

    [TestCase("1. Which ferries sail?\n\n2. Is there a plan?\n\nResponse\n\n1. The Heron.\n\n2. N/A\n", "1: Which ferries sail? = The Heron.; 2: Is there a plan? = N/A")]
    [TestCase("1. Which ferries sail?\n\nThe Heron.\n\n2. A copy of the plan. Published here.\n", "1: Which ferries sail? = The Heron.; 2: A copy of the plan. = Published here.")]
    [TestCase("1. Which ferries sail?\n\n2. Who steers them?\n\nResponse\n\n1. The Heron.\n\nWhat you ask for in question 2 is not held.\n", "1: Which ferries sail? = The Heron. + What you ask for in question 2 is not held.; 2: Who steers them? = ")]
    public void A_short_answer_is_one(string text, string expected) => Outline.Exchanges(text).ShouldBe(expected);

    [TestCase("| Question | Answer |\n|---|---|\n| Which ferries sail? | The Heron. |\n| Which piers are open? | North Pier. |")]
    [TestCase("| Which ferries sail? | The Heron. |\n|---|---|\n| Which piers are open? | North Pier. |")]
    public void A_table_of_questions_pairs_each_row(string table) =>
        Outline.Exchanges(table + "\n").ShouldBe("-: Which ferries sail? = The Heron.; -: Which piers are open? = North Pier.");

    [Test]
    public void A_number_beside_the_question_in_a_table_is_its_number() =>
        Outline.Exchanges("| No | Question | Response |\n|---|---|---|\n| 1 | Which ferries sail? | The Heron. |\n| 2 | Which piers are open? | North Pier. |\n")
            .ShouldBe("1: Which ferries sail? = The Heron.; 2: Which piers are open? = North Pier.");

    [Test]
    public void A_table_of_figures_is_one_answer() =>
        Outline.Exchanges("> How many left each year?\n\n| Year | Leavers |\n|---|---|\n| 2019 | 12 |\n")
            .ShouldBe("-: How many left each year? = [Year | Leavers][2019 | 12]");

    [Test]
    public void A_letter_that_only_asks_is_doubted() =>
        Outline.Read("Please provide the number of cars you run.\nPlease provide their registration numbers.\n")
            .Findings.ShouldHaveSingleItem().ShouldSatisfyAllConditions(f => f.Code.ShouldBe("LTR01"), f => f.Severity.ShouldBe(Severity.Warning));

    [Test]
    public void An_answer_on_the_line_of_its_question_is_a_guess() =>
        Outline.Read("1. Which company supplies your ferries? Marsh and Sons Ltd.\n")
            .Findings.ShouldHaveSingleItem().ShouldSatisfyAllConditions(f => f.Code.ShouldBe("LTR01"), f => f.Severity.ShouldBe(Severity.Advice));

    [TestCase("")]
    [TestCase("\n\n")]
    [TestCase(" \t\r\n")]
    [TestCase("<!-- draft -->\n")]
    [TestCase("---\nregime: FOIA\n---\n")]
    public void A_letter_without_words_has_nothing_in_it(string text)
    {
        var letter = Outline.Read(text);
        letter.Segments.ShouldBeEmpty();
        letter.Exchanges.ShouldBeEmpty();
        letter.Findings.ShouldBeEmpty();
    }

    [TestCase(">", 400)]
    [TestCase("> ", 400)]
    [TestCase("- ", 400)]
    public void A_letter_nested_beyond_reading_is_reported(string mark, int times)
    {
        var letter = Outline.Read(string.Concat(Enumerable.Repeat(mark, times)) + "How many cars?\n");
        letter.Findings.ShouldHaveSingleItem().ShouldSatisfyAllConditions(f => f.Code.ShouldBe("LTR03"), f => f.IsFault.ShouldBeTrue());
        letter.Exchanges.ShouldBeEmpty();
    }

    [TestCase("a\n=\n")]
    [TestCase("a\n---\n\n")]
    [TestCase("[a]: b\n\n")]
    public void A_letter_whose_blocks_Markdown_would_take_out_again_by_the_thousand_is_reported(string unit)
    {
        Outline.Read(string.Concat(Enumerable.Repeat(unit, 500_000))).Findings.ShouldHaveSingleItem().ShouldSatisfyAllConditions(f => f.Code.ShouldBe("LTR03"), f => f.IsFault.ShouldBeTrue());
        Outline.Read(string.Concat(Enumerable.Repeat(unit, 500))).Findings.ShouldAllBe(f => f.Code != "LTR03");
    }
}
