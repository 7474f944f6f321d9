using FoiRules.Letters;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Letters;

/// <summary>Cells of the same words are read once, and each still stands in its own place.</summary>
public sealed class RepeatedCellTests
{
    const string Letter = "> How many left?\n\n| Office | 2023 | 2024 |\n|---|---|---|\n| Moor | fewer than five | 12 |\n| Hill | 12 | fewer than five |\n\n| Office | 2025 |\n|---|---|\n| Moor | fewer than five |\n";

    [TestCase("Moor", 2)]
    [TestCase("12", 2)]
    [TestCase("fewer than five", 3)]
    public void Cells_of_the_same_words_say_the_same_in_places_of_their_own(string text, int count)
    {
        var cells = Outline.Read(Letter).Segments.Where(s => s.Table is not null).SelectMany(s => s.Table!.Rows.SelectMany(r => r)).Where(c => c.Text == text).ToList();
        cells.Count.ShouldBe(count);
        cells.ShouldAllBe(c => ReferenceEquals(c.Passage.Wording, cells[0].Passage.Wording));
        cells.Select(c => c.Span.Start).ShouldBeUnique();
        cells.ShouldAllBe(c => Letter.Substring(c.Span.Start, c.Span.Length) == text && c.Passage.Prose.Span == c.Span);
    }

    [Test]
    public void A_blank_cell_says_nothing() =>
        Outline.Read("> How many?\n\n| Office | 2023 |\n|---|---|\n| Moor | |\n").Segments[^1].Table!.Rows[1][1].Passage.ShouldBeSameAs(Passage.Empty);
}
