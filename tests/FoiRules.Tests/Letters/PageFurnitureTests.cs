using FoiRules.Letters;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Letters;

/// <summary>What stands on every page belongs to no part of the letter.</summary>
public sealed class PageFurnitureTests
{
    [TestCase("1 | Page")]
    [TestCase("Page 2 of 3")]
    [TestCase("Hexley Town Council - FOI 24/118          Page 2 of 3")]
    [TestCase("FOI 24/118 | Page 1 of 2")]
    [TestCase("Page 1 of 2 - Hexley Town Council")]
    public void A_page_number_is_left_out(string line) => Texts($"1. How many benches are there?\n\nThere are 14 benches\n\n{line}\n\nin the two parks.\n").ShouldBe("How many benches are there?; There are 14 benches; in the two parks.");

    [TestCase("Page 4 of the plan")]
    [TestCase("It is on page 12 of 40")]
    [TestCase("Please see page 2 of 3.")]
    [TestCase("14 | Benches")]
    public void A_page_that_an_answer_names_is_not(string line) => Texts($"1. Where is it?\n\n{line}\n").ShouldEndWith(line);

    [TestCase("Page 1", "Page 2", "How many?; Nine.; Where?; Here.")]
    [TestCase("FOI 24/118          Page 1", "FOI 24/118          Page 2", "How many?; Nine.; Where?; Here.")]
    [TestCase("Page 4", "Page 9", "How many?; Nine.; Page 4; Where?; Here.; Page 9")]
    public void Pages_that_are_counted_are_left_out(string one, string two, string expected) => Texts($"1. How many?\n\nNine.\n\n{one}\n\n2. Where?\n\nHere.\n\n{two}\n").ShouldBe(expected);

    [Test]
    public void Nor_are_running_heads_kept() =>
        Texts("Hexley Council\n\n1. How many?\n\nNine.\n\n1 | Page\n\nHexley Council\n\nFOI 24/118\n\n2. Where?\n\nHere.\n\n2 | Page\n\nHexley Council\n\nFOI 24/118\n\n3. When?\n\nNow.\n")
            .ShouldBe("Hexley Council; How many?; Nine.; Where?; Here.; When?; Now.");

    [Test]
    public void An_answer_beside_a_page_number_is() =>
        Texts("Hexley Council\n\n1. How many?\n\nNone held\n\n1 | Page\n\n2. Where?\n\nNone held\n\n2 | Page\n\n3. When?\n\nNow.\n").ShouldBe("Hexley Council; How many?; None held; Where?; None held; When?; Now.");

    static string Texts(string letter) => string.Join("; ", Outline.Read(letter).Segments.Select(s => s.Passage.Prose.Text));
}
