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
    public void A_label_can_say_that_a_question_follows(string text, string label, string rest)
    {
        Labels.Of(text, out var length, out var isQuestion).ShouldBe(label);
        text[length..].ShouldBe(rest);
        isQuestion.ShouldBeTrue();
    }

    [TestCase("17.1 of the Act applies")]
    [TestCase("1.5 hours")]
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
