using FoiRules.Letters;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Letters;

public sealed class SentenceTests
{
    [TestCase("We hold it. It is attached.", "We hold it.", "It is attached.")]
    [TestCase("Was it held? No! We looked.", "Was it held?", "No!", "We looked.")]
    [TestCase("We hold it (see below). 3 left.", "We hold it (see below).", "3 left.")]
    [TestCase("He said “never.” Nobody left.", "He said “never.”", "Nobody left.")]
    [TestCase("It was closed... Then it opened.", "It was closed...", "Then it opened.")]
    [TestCase("  Fourteen.  ", "Fourteen.")]
    [TestCase("Held by Moor.\nHill holds none.", "Held by Moor.", "Hill holds none.")]
    public void A_sentence_ends_at_its_mark(string text, params string[] sentences) => Split(text).ShouldBe(sentences);

    [TestCase("Under s. 40 of the Act it is exempt.")]
    [TestCase("Mr. Marsh and Dr. Hill left.")]
    [TestCase("J. Marsh signed it.")]
    [TestCase("It cost £4.50 in all.")]
    [TestCase("See reg. 12 and para. 4 below.")]
    [TestCase("Write to foi@fenmoor.example today.")]
    [TestCase("No mark at all")]
    public void A_dot_within_it_does_not_end_it(string text) => Split(text).ShouldBe([text]);

    [TestCase("1. How many cars do you run?")]
    [TestCase("a. Their colour")]
    [TestCase("Q1. The number of cars")]
    [TestCase("5a. The number of vans")]
    [TestCase("iv. The number of lorries")]
    public void A_number_before_a_sentence_belongs_to_it(string text) => Split(text).ShouldBe([text]);

    [TestCase("1. How many cars do you run?")]
    [TestCase("Q1. The number of cars")]
    [TestCase("5a. The number of vans")]
    public void A_number_in_the_midst_of_a_text_begins_a_sentence(string text) => Split("We hold both. " + text).ShouldBe(["We hold both.", text]);

    [TestCase("")]
    [TestCase("  \n ")]
    public void White_space_has_no_sentence(string text) => Sentences.Of(text).Count.ShouldBe(0);

    static IEnumerable<string> Split(string text)
    {
        foreach (var (start, end) in Sentences.Of(text))
        {
            yield return text[start..end];
        }
    }
}
