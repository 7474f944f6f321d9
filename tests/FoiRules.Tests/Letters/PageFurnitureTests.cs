using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Letters;

/// <summary>What stands on every page belongs to no part of the letter; whatever may be an answer does.</summary>
public sealed class PageFurnitureTests
{
    [TestCase("1 | Page")]
    [TestCase("Page 2 of 3")]
    [TestCase("page 1 of 2")]
    public void A_page_number_is_left_out(string line) => Texts($"1. How many benches are there?\n\nThere are 14 benches\n\n{line}\n\nin the two parks.\n").ShouldBe("How many benches are there?; There are 14 benches; in the two parks.");

    [TestCase("Page 4 of the plan")]
    [TestCase("It is on page 12 of 40")]
    [TestCase("Please see page 2 of 3.")]
    [TestCase("14 | Benches")]
    [TestCase("Page 1 of 2 names Mr John Smith of 4 Elm Road")]
    [TestCase("Mrs Jane Smith, NHS number 943 476 5919 - page 2 of 3")]
    public void A_line_that_says_more_is_not(string line) => Texts($"1. Where is it?\n\n{line}\n").ShouldEndWith(line);

    [TestCase("Page 1", "Page 2", "How many?; Nine.; Where?; Here.")]
    [TestCase("FOI 24/118          Page 1", "FOI 24/118          Page 2", "How many?; Nine.; Where?; Here.")]
    [TestCase("FOI 24/118 - Page 1 of 2", "FOI 24/118 - Page 2 of 2", "How many?; Nine.; Where?; Here.")]
    [TestCase("Page 4", "Page 9", "How many?; Nine.; Page 4; Where?; Here.; Page 9")]
    [TestCase("Page 4", "Page 5", "How many?; Nine.; Page 4; Where?; Here.; Page 5")]
    [TestCase("The north plan - page 1", "The south plan - page 2", "How many?; Nine.; The north plan - page 1; Where?; Here.; The south plan - page 2")]
    [TestCase("Page 1 of 4 withheld under section 40(2)", "Page 3 of 4 withheld under section 43(2)", "How many?; Nine.; Page 1 of 4 withheld under section 40(2); Where?; Here.; Page 3 of 4 withheld under section 43(2)")]
    public void Pages_that_are_counted_in_the_same_words_are_left_out(string one, string two, string expected) => Texts($"1. How many?\n\nNine.\n\n{one}\n\n2. Where?\n\nHere.\n\n{two}\n").ShouldBe(expected);

    [Test]
    public void Nor_are_running_heads_kept() =>
        Texts("Hexley Council\n\n1. How many?\n\nNine.\n\n1 | Page\n\nHexley Council\n\n2. Where?\n\nHere.\n\n2 | Page\n\nHexley Council\n\n3. When?\n\nNow.\n")
            .ShouldBe("Hexley Council; How many?; Nine.; Where?; Here.; When?; Now.");

    [TestCase("Nurses\n\n1. How many have HIV?\n\nNurses with HIV: 3\n\n1 | Page\n\n2. Where?\n\nNurses at home: 3\n\n2 | Page\n", "Nurses; How many have HIV?; Nurses with HIV: 3; Where?; Nurses at home: 3")]
    [TestCase("Hexley Council\n\n1. How many?\n\nNone held\n\n1 | Page\n\n2. Where?\n\nNone held\n\n2 | Page\n\n3. When?\n\nNow.\n", "Hexley Council; How many?; None held; Where?; None held; When?; Now.")]
    [TestCase("Hexley Council\n\n1. How many?\n\n3 people\n\nHexley Council\n\nPage 1 of 2\n\n2. How many more?\n\n3 people\n\nHexley Council\n\nPage 2 of 2\n", "Hexley Council; How many?; 3 people; How many more?; 3 people")]
    public void An_answer_beside_a_page_number_is(string letter, string expected) => Texts(letter).ShouldBe(expected);

    static string Texts(string letter) => string.Join("; ", Outline.Read(letter).Segments.Select(s => s.Passage.Prose.Text));
}
