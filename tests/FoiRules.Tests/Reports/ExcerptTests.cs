using FoiRules.Findings;
using FoiRules.Reports;
using FoiRules.Text;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Reports;

public sealed class ExcerptTests
{
    [Test]
    public void A_place_is_underlined_under_its_words() =>
        Of("One.\nThree managers.", 5, 10).ShouldBe(new Excerpt(2, "Three managers.", 0, 5));

    [Test]
    public void A_place_beyond_the_end_of_a_line_is_still_drawn() =>
        Of("One.\r\nTwo.", 5, 5).ShouldBe(new Excerpt(1, "One.", 4, 1));

    [Test]
    public void A_place_beyond_the_end_of_the_text_is_drawn_at_its_end() =>
        Of("One.", 40, 50).ShouldBe(new Excerpt(1, "One.", 4, 1));

    [Test]
    public void A_place_before_the_text_is_drawn_at_its_start() =>
        Of("One.", -9, -4).ShouldBe(new Excerpt(1, "One.", 0, 1));

    [Test]
    public void An_empty_place_has_one_mark() => Of("One.", 1, 1).ShouldBe(new Excerpt(1, "One.", 1, 1));

    [Test]
    public void A_place_on_an_empty_line_is_drawn() => Of("One.\n\nTwo.", 5, 5).ShouldBe(new Excerpt(2, "", 0, 1));

    [Test]
    public void A_place_over_several_lines_is_underlined_to_the_end_of_the_first() =>
        Of("One two\r\nthree", 4, 14).ShouldBe(new Excerpt(1, "One two", 4, 3));

    [Test]
    public void An_empty_source_has_nothing_to_show() => Of("", 0, 0).ShouldBeNull();

    [Test]
    public void A_tab_is_one_space() => Of("\tOne", 1, 4).ShouldBe(new Excerpt(1, " One", 1, 3));

    [Test]
    public void Wide_characters_push_the_underline_by_two() => Of("部門 three", 3, 8).ShouldBe(new Excerpt(1, "部門 three", 5, 5));

    [Test]
    public void A_mark_that_joins_a_letter_takes_no_room() =>
        Of("Dw\u0302r three", 5, 10).ShouldBe(new Excerpt(1, "Dw\u0302r three", 4, 5));

    [Test]
    public void A_place_inside_a_surrogate_pair_underlines_the_whole_character() =>
        Of("a😀b", 2, 3).ShouldBe(new Excerpt(1, "a😀b", 1, 2));

    [TestCase(0, 5, "xxx", "xx…")]
    [TestCase(500, 505, "…xx", "xx…")]
    [TestCase(995, 1000, "…xx", "xxx")]
    public void A_long_line_is_cut_around_the_place(int start, int end, string opens, string closes)
    {
        var excerpt = Of(new string('x', 1000), start, end)!;

        excerpt.Text.ShouldStartWith(opens);
        excerpt.Text.ShouldEndWith(closes);
        excerpt.Text.Count(c => c == 'x').ShouldBe(Excerpt.Limit);
        (excerpt.Indent + excerpt.Width).ShouldBeLessThanOrEqualTo(excerpt.Text.Length);
        excerpt.Width.ShouldBe(5);
    }

    [Test]
    public void A_place_longer_than_the_window_is_underlined_to_the_end_of_the_window()
    {
        var excerpt = Of(new string('x', 1000), 500, 900)!;

        (excerpt.Indent + excerpt.Width).ShouldBe(Excerpt.Limit + 1);
    }

    [Test]
    public void A_long_line_is_never_cut_through_a_character()
    {
        var text = string.Concat(Enumerable.Repeat("😀", 400));

        Enumerable.Range(0, text.Length).ShouldAllBe(at => !Of(text, at, at + 1)!.Text.Contains('\uFFFD'));
    }

    static Excerpt? Of(string text, int start, int end) =>
        Excerpt.Of(new Place(new SourceText("a.md", text), new TextSpan(start, end)));
}
