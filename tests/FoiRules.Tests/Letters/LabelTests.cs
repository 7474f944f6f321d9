using FoiRules.Letters;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Letters;

public sealed class LabelTests
{
    [TestCase("1. How many", "1", 3)]
    [TestCase("2) How many", "2", 3)]
    [TestCase("(a) How many", "a", 4)]
    [TestCase("(B) How many", "B", 4)]
    [TestCase("iv) How many", "iv", 4)]
    [TestCase("5a) How many", "5a", 4)]
    [TestCase("1a. How many", "1a", 4)]
    [TestCase("3.How many", "3", 2)]
    [TestCase("12: How many", "12", 4)]
    public void A_line_begins_with_a_number_or_letter(string text, string label, int length)
    {
        Labels.Of(text, out var found, out var isQuestion).ShouldBe(label);
        found.ShouldBe(length);
        isQuestion.ShouldBeFalse();
    }

    [TestCase("Q3: How many", "3", "How many")]
    [TestCase("Q2a) How many", "2a", "How many")]
    [TestCase("Question 2", "2", "")]
    [TestCase("question 4 - How many", "4", "How many")]
    [TestCase("Request 1: How many", "1", "How many")]
    [TestCase("q. 5 How many", "5", "How many")]
    [TestCase("Item 2. How many", "2", "How many")]
    [TestCase("Point 3: How many", "3", "How many")]
    [TestCase("Question B: How many", "B", "How many")]
    public void A_label_can_say_that_a_question_follows(string text, string label, string rest)
    {
        Labels.Of(text, out var length, out var isQuestion).ShouldBe(label);
        text[length..].ShouldBe(rest);
        isQuestion.ShouldBeTrue();
    }

    [TestCase("Q2(b) How many", "2(b)", "How many")]
    [TestCase("Q2(b)(i) How many", "2(b)(i)", "How many")]
    [TestCase("Question 2(a): How many", "2(a)", "How many")]
    [TestCase("Q1 to 3: We hold", "1 to 3", "We hold")]
    [TestCase("Questions 4 and 5: We hold", "4 and 5", "We hold")]
    [TestCase("Q1-3 We hold", "1-3", "We hold")]
    [TestCase("Questions 1, 2 and 4", "1, 2 and 4", "")]
    [TestCase("Question One", "One", "")]
    public void A_question_label_may_have_levels_or_several_numbers(string text, string label, string rest)
    {
        Labels.Of(text, out var length, out var isQuestion).ShouldBe(label);
        text[length..].ShouldBe(rest);
        isQuestion.ShouldBeTrue();
    }

    [TestCase("1-3. The table shows all.", "1-3", "The table shows all.")]
    [TestCase("2(b) Marsh Ltd", "2(b)", "Marsh Ltd")]
    [TestCase("1.1 How many", "1.1", "How many")]
    [TestCase("1.1 NHS trusts", "1.1", "NHS trusts")]
    public void A_number_may_have_levels_or_stand_for_several(string text, string label, string rest)
    {
        Labels.Of(text, out var length, out _).ShouldBe(label);
        text[length..].ShouldBe(rest);
    }

    [TestCase("1-3", "1 2 3")]
    [TestCase("1 to 3", "1 2 3")]
    [TestCase("4 and 5", "4 5")]
    [TestCase("1, 2 and 4", "1 2 4")]
    [TestCase("1c and 1d", "1c 1d")]
    [TestCase("2(b)", "2(b)")]
    [TestCase("iv", "iv")]
    [TestCase("One", "One")]
    public void Several_numbers_are_told_one_by_one(string label, string numbers) => string.Join(' ', Labels.Together(label)).ShouldBe(numbers);

    [TestCase("1 2 3", "1 2 3")]
    [TestCase("1 a b 2 a", "1 1/a 1/b 2 2/a")]
    [TestCase("2 a i ii b", "2 2/a 2/a/i 2/a/ii 2/b")]
    [TestCase("1 a b a b", "1 1/a 1/b 1/a 1/b")]
    [TestCase("i ii iii iv", "i ii iii iv")]
    [TestCase("g h i j", "g h i j")]
    [TestCase("2 a b 2(b) 2(b)(i)", "2 2/a 2/b 2/b 2/b/i")]
    [TestCase("5 5a 5b 6", "5 5/a 5/b 6")]
    [TestCase("One Two", "1 2")]
    [TestCase("1 1.1 1.2 2", "1 1/1 1/2 2")]
    public void A_label_stands_below_those_before_it(string labels, string paths)
    {
        var path = new LabelPath();
        string.Join(' ', labels.Split(' ').Select(path.Of)).ShouldBe(paths);
    }

    [TestCase("415.")]
    [TestCase("Part 2 of the Act applies")]
    [TestCase("Item 4 in the schedule")]
    [TestCase("17.1 of the Act applies")]
    [TestCase("1.5 hours")]
    [TestCase("6.5 FTE")]
    [TestCase("12.75 WTE staff")]
    [TestCase("2.4 MW.")]
    [TestCase("J. Marsh signed it")]
    [TestCase("5 – all employed")]
    [TestCase("2024: a busy year")]
    [TestCase("12 cars")]
    [TestCase("Quay 3 is closed")]
    [TestCase("Questions about piers")]
    [TestCase("(see below) for more")]
    [TestCase("a ferry")]
    [TestCase("")]
    public void Anything_else_is_no_label(string text)
    {
        Labels.Of(text, out var length, out var isQuestion).ShouldBeNull();
        length.ShouldBe(0);
        isQuestion.ShouldBeFalse();
    }
}
