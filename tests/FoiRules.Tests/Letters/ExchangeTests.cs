using FoiRules.Facts;
using FoiRules.Letters;
using FoiRules.Tests.Support;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Letters;

/// <summary>What is known of each item: its place among the others, what it shares an answer with, and where its answer points.</summary>
public sealed class ExchangeTests
{
    const string Nested = "1. How many cars do you run?\n\nFourteen.\n\n2. Please tell me of each:\n\na) Who drives it?\n\nA warden.\n\nb) Who cleans it?\n\nNobody.\n";

    [Test]
    public void An_item_stands_under_the_one_that_announced_it() =>
        Told(Nested, e => $"{e.Number} under {e.Parent}, depth {e.Depth}").ShouldBe("1 under -1, depth 0; 2 under -1, depth 0; a under 1, depth 1; b under 1, depth 1");

    [TestCase("Q1 to 3: The council runs ferries, buses and trams.", "1, 2, 3")]
    [TestCase("1-3. The council runs ferries, buses and trams.", "1, 2, 3")]
    [TestCase("Questions 1 and 2: The council runs ferries and buses.\n\n3. It runs trams.", "1, 2; 3")]
    [TestCase("Response to questions 1 to 3: The council runs ferries, buses and trams.", "1, 2, 3")]
    [TestCase("The council runs ferries, buses and trams.", "1, 2, 3")]
    public void Items_may_be_answered_together(string reply, string numbers) =>
        Told($"You asked:\n\n1. Do you run ferries?\n\n2. Do you run buses?\n\n3. Do you run trams?\n\nOur response:\n\n{reply}\n", e => string.Join(", ", e.Numbers)).ShouldBe(numbers);

    [TestCase("See the answer to question 1.")]
    [TestCase("Please see answer to Q1.")]
    [TestCase("Please refer to Q1.")]
    [TestCase("Please refer to our response to question 1 above.")]
    [TestCase("As per question 1.")]
    [TestCase("As above.")]
    [TestCase("See above.")]
    public void An_answer_may_point_to_another(string reply) =>
        Told($"1. Do you run ferries?\n\nWe run two.\n\n2. Do you run boats?\n\n{reply}\n", e => $"{e.Number} to {e.PointsTo}").ShouldBe("1 to -1; 2 to 0");

    [TestCase("We run four boats, as explained above.")]
    [TestCase("Section 1 of the Act applies. We do not hold it.")]
    [TestCase("As per question 2, this is about boats; we run four.")]
    public void Other_answers_point_nowhere(string reply) =>
        Told($"1. Do you run ferries?\n\nWe run two.\n\n2. Do you run boats?\n\n{reply}\n", e => $"{e.Number} to {e.PointsTo}").ShouldBe("1 to -1; 2 to -1");

    [Test]
    public void An_answer_that_points_to_no_item_is_ambiguous() =>
        Outline.Read("1. Do you run ferries?\n\nPlease see the answer to question 9.\n").Exchanges.ShouldHaveSingleItem().Ambiguity.ShouldBe("it points to 9, which is no item of this letter");

    [Test]
    public void A_number_used_twice_in_one_list_is_ambiguous() =>
        Outline.Read("You asked:\n\n1. Do you run ferries?\n\n1. Do you run buses?\n\nOur response:\n\nWe run both.\n").Exchanges[0].Ambiguity.ShouldBe("two items carry the number 1");

    [Test]
    public void A_plain_letter_is_not_ambiguous() => Outline.Read(Nested).Exchanges.ShouldAllBe(e => e.Ambiguity == null);

    [TestCase("a) The ferries\n\nb) The buses\n\nc) The trams\n\na) We run two.\n\nb) We run forty.\n\nc) We run none.\n")]
    [TestCase("1. The ferries\n\n2. The buses\n\n3. The trams\n\n1. We run two.\n\n2. We run forty.\n\n3. We run none.\n")]
    public void Answers_under_the_same_labels_need_no_heading(string list) =>
        Told("You asked me for the number of:\n\n" + list, e => Outline.Words(e.Answers.ShouldHaveSingleItem())).ShouldBe("We run two.; We run forty.; We run none.");

    [Test]
    public void Points_without_numbers_are_answered_in_order() =>
        Told("You asked for:\n\n- the number of ferries\n- the number of buses\n\nOur response:\n\n- two\n- forty\n", e => Outline.Words(e.Answers.ShouldHaveSingleItem())).ShouldBe("two; forty");

    [Test]
    public void A_question_asked_again_above_its_answer_is_one_item() =>
        Told("You asked:\n\n1. The names of all ferries\n\n2. The names of all piers\n\nOur response:\n\n1. The names of all ferries\n\nHeron.\n\n2. The names of all piers\n\nNorth Pier.\n", e => $"{e.Number} {e.Requests.Count}")
            .ShouldBe("1 1; 2 1");

    [Test]
    public void An_item_without_answer_is_known() =>
        Facts<RequestFact>("request", "You asked:\n\n1. Do you run ferries?\n\n2. Do you run buses?\n\nOur response:\n\n2. We run forty.\n").Select(r => (r.Number, r.IsAnswered)).ShouldBe([("1", false), ("2", true)]);

    [Test]
    public void Facts_tell_of_each_item_what_it_stands_under() =>
        Facts<RequestFact>("request", Nested).Select(r => $"{r.Number} under {r.Parent ?? "-"} at {r.Depth}: {r.Text}")
            .ShouldBe(["1 under - at 0: How many cars do you run?", "2 under - at 0: Please tell me of each:", "a under 2 at 1: Who drives it?", "b under 2 at 1: Who cleans it?"]);

    [Test]
    public void Facts_tell_of_each_answer_what_it_answers() =>
        Facts<AnswerFact>("answer", "You asked:\n\n1. Do you run ferries?\n\n2. Do you run buses?\n\n3. Do you run boats?\n\nOur response:\n\n1-2. We run both.\n\n3. See question 1.\n")
            .Select(a => $"{a.Number}: {a.Items} items, to {a.PointsTo ?? "-"}").ShouldBe(["1: 2 items, to -", "3: 1 items, to 1"]);

    [TestCase("`code\nover lines` How many?\n\nFourteen.\n")]
    [TestCase("How many\0 cars do you run?\n\nFour\0teen.\n")]
    public void Every_character_stands_in_one_place(string text)
    {
        var ends = Outline.Read(text).Segments.Select(s => s.Span).ToList();
        for (var i = 1; i < ends.Count; i++)
        {
            ends[i].Start.ShouldBeGreaterThanOrEqualTo(ends[i - 1].End);
        }
    }

    static string Told(string text, Func<Exchange, string> tell) => string.Join("; ", Outline.Read(text).Exchanges.Select(tell));

    static IEnumerable<T> Facts<T>(string kind, string text)
        where T : Fact => FactReader.Read(Outline.Read(text), Shipped.Pack.Lexicon, Shipped.Pack.House).All(kind).Cast<T>();

    [TestCase("1. Nine.\n\n1. Two.\n\n1. Quay and Moor.", "1; 2; 3", TestName = "Answers_that_begin_anew_are_in_order")]
    [TestCase("1 and 2.\n\n| Year | Cranes | Ferries |\n|---|---|---|\n| 2022 | 9 | 2 |\n| 2023 | 8 | 3 |\n\n3.\n\nQuay and Moor.", "1, 2; 3", TestName = "A_line_of_two_numbers_joins_them")]
    [TestCase("| | 2022 | 2023 |\n|---|---|---|\n| 1. Cranes | 9 | 8 |\n| 2. Ferries | 2 | 3 |\n\n3. Quay and Moor.", "1, 2; 3", TestName = "The_rows_of_a_table_carry_the_numbers")]
    [TestCase("| Year | Q1 Cranes | Q2 Ferries |\n|---|---|---|\n| 2022 | 9 | 8 |\n| 2023 | 2 | 3 |\n\n3. Quay and Moor.", "1, 2; 3", TestName = "The_columns_of_a_table_carry_the_numbers")]
    [TestCase("With regard to question 1, there are nine.\n\nThey stand on the piers.\n\nOn question 2, there are two.\n\nThe names requested at question 3 are Quay and Moor.", "1; 2; 3", TestName = "A_sentence_says_which_question_it_answers")]
    public void Answers_find_their_questions(string answers, string numbers) =>
        Told($"You asked for:\n\n1. the number of cranes\n\n2. the number of ferries\n\n3. the names of the piers\n\nOur response:\n\n{answers}\n", e => string.Join(", ", e.Numbers)).ShouldBe(numbers);

    [Test]
    public void Small_roman_numbers_in_brackets_are_told_with_a_preposition() =>
        Told("You asked for:\n\ni. the number of cranes\n\nii. the number of ferries\n\niii. the names of the piers\n\niv. the names of the crews\n\nAs regards (i), there are nine.\n\nThey stand on the piers.\n\nOn (ii), there are two.\n\n(iii) and (iv) These are exempt under section 40(2).\n", e => string.Join(", ", e.Numbers)).ShouldBe("i; ii; iii, iv");

    [Test]
    public void Bare_numbers_count_questions_in_lines_and_answers_in_paragraphs() =>
        Told("You asked us\n1 How many reports of damp were received in each of 2021 and 2022\n2 How many of those homes were inspected\n3 How many tenants have been moved out\n\nOur answers\n\n1 and 2 There were 284 reports in 2021, all of them inspected.\n\n3 Sixty tenants were moved out in the two years.\n", e => string.Join(", ", e.Numbers)).ShouldBe("1, 2; 3");

    [Test]
    public void A_question_may_be_marked_by_its_name_and_end_in_no_question_mark() =>
        Outline.Parts("**Question** How many ferries sailed?\n\n**Answer** Nine sailed.\n\n**Question** Which piers have a crane? Copies of their plans please.\n\n**Answer** All of them.\n").ShouldBe("Q Question How many ferries sailed?; A Answer Nine sailed.; Q Question Which piers have a crane? Copies of their plans please.; A Answer All of them.");

    [TestCase("(a) the number of cranes; (b) the number of ferries; and (c) the names of the piers", "a, b, c")]
    [TestCase("(1) the number of cranes, (2) the number of ferries, (3) the names of the piers", "1, 2, 3")]
    public void Items_may_be_asked_for_in_one_sentence(string items, string numbers)
    {
        var reply = string.Join("\n\n", numbers.Split(", ").Select(n => $"({n}) Nine."));
        Told($"You asked for {items}.\n\nOur response:\n\n{reply}\n", e => e.Number ?? "-").ShouldBe(numbers.Replace(", ", "; ", StringComparison.Ordinal));
    }

    [Test]
    public void An_item_that_begins_small_stands_alone_below_the_longest() =>
        Outline.Read("You asked for:\n\n(a) the number of wardens who worked on the piers at any time in 2023\n(b) the number of cranes\n\nReply\n\n(a) Nine.\n\n(b) Two.\n").Exchanges.Count.ShouldBe(2);

    [Test]
    public void Points_without_numbers_are_answered_in_order_behind_a_line_that_says_so() =>
        Outline.Read("You asked for:\n\n* the number of wardens\n* the number of cranes\n\nIn the order of your questions:\n\n* Nine.\n* Two.\n").Exchanges.Select(e => e.Requests.Count).ShouldBe([1, 1]);
}
