using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Letters;

public sealed class TableEdgeTests
{
    const string Question = "> How many left each office?\n\n";
    const string Table = "| Office | Leavers |\n|---|---|\n| Moor | 3 |\n";
    const string Grid = "A [Office | Leavers][Moor | 3]";

    [TestCase("\n")]
    [TestCase("\r\n")]
    public void A_line_straight_under_a_table_is_not_of_it(string end) =>
        Parts(Question + Table + "Hill closed early.\n", end).ShouldBe($"Q How many left each office?; {Grid}; A Hill closed early.");

    [TestCase("\n")]
    [TestCase("\r\n")]
    public void A_line_straight_over_a_table_is_not_of_it(string end) =>
        Parts(Question + "The offices were these:\n" + Table, end).ShouldBe($"Q How many left each office?; A The offices were these:; {Grid}");

    [TestCase("\n")]
    [TestCase("\r\n")]
    public void Lines_may_stand_on_both_sides(string end) =>
        Parts(Question + "The offices were these:\n" + Table + "Hill closed early.\nMoor stayed.\n", end)
            .ShouldBe($"Q How many left each office?; A The offices were these:; {Grid}; A Hill closed early.; A Moor stayed.");

    [TestCase("\n")]
    [TestCase("\r\n")]
    public void A_table_in_a_list_item_has_edges_too(string end) =>
        Parts(Question + "- The offices were these:\n  | Office | Leavers |\n  |---|---|\n  | Moor | 3 |\n  Hill closed early.\n", end)
            .ShouldBe($"Q How many left each office?; A The offices were these:; {Grid}; A Hill closed early.");

    [TestCase("\n")]
    [TestCase("\r\n")]
    public void A_table_in_a_quotation_has_edges_too(string end)
    {
        var letter = Outline.Read((">" + " Please fill in:\n> | Office | Leavers |\n> |---|---|\n> | Moor | 3 |\n> and return it.\n\nDone.\n").Replace("\n", end, StringComparison.Ordinal));
        letter.Segments.Select(Outline.Words).ShouldBe(["Please fill in:", "[Office | Leavers][Moor | 3]", "and return it.", "Done."]);
    }

    [Test]
    public void Two_tables_with_a_line_between_them_are_two() =>
        Parts(Question + Table + "After the move:\n" + Table, "\n").ShouldBe($"Q How many left each office?; {Grid}; A After the move:; {Grid}");

    [Test]
    public void The_place_of_a_table_is_its_rows()
    {
        var letter = Outline.Read(Question + Table + "Hill closed early.\n");
        var span = letter.Segments[1].Span;
        letter.Source.Content[span.Start..span.End].ShouldBe(Table.TrimEnd('\n'));
    }

    [Test]
    public void A_row_that_is_too_short_is_filled_up() =>
        Parts(Question + "| Office | Leavers |\n|---|---|\n| Moor |\n", "\n").ShouldBe("Q How many left each office?; A [Office | Leavers][Moor | ]");

    [TestCase("Use Moor | Hill as the key.")]
    [TestCase("| is the mark we use for a gap.")]
    public void A_bar_in_a_sentence_makes_no_table(string sentence) =>
        Outline.Read(Question + sentence + "\n").Segments.ShouldAllBe(s => s.Table == null);

    static string Parts(string text, string end) => Outline.Parts(text.Replace("\n", end, StringComparison.Ordinal));
}
