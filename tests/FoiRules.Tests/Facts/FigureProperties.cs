using System.Globalization;
using FoiRules.Facts;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace FoiRules.Tests.Facts;

/// <summary>What holds of figures and grids whatever is written.</summary>
public sealed class FigureProperties
{
    static readonly string[] Pieces =
    [
        "3", "12", "1,204", "4.6", "£", "%", " per cent", "<", "≤", ">", "fewer than ", "between ", " and ", " or more", " or ", "–", "-", " – ", " - ", "/", "(", ")", "*", "[c]", "[x]", "..", "n/a", "nil",
        "twenty", "-three", "a dozen", "half a ", "hundred", "million", "one", "single", " ", " ", " ", "\n", "\n\n", "| ", " |\n", "|---|---|\n", "| Moor | 3 |\n", "|  | 2021 |\n", "| Total | 12 |\n", "Moor ", "Hill: ", ", ", "; ", ". ",
        "wardens", " staff left", "Total", "2021", "4 June ", "Q1", "* denotes fewer than 5.", "Blank cells mean zero.", "By office: ", "\\", "\n* |\n|---|---|\n", "é", "\uD83D\uDE00", "\0",
    ];

    [FsCheck.NUnit.Property(MaxTest = 3000)]
    public Property Figures_and_grids_are_sound() => Prop.ForAll(
        Arb.From(Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces))), text => AreSound("> How many wardens left?\n\nOffice: " + text));

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public Property Labelled_totals_are_found_and_verified() => Prop.ForAll(
        Arb.From(Gen.Choose(0, 400).ListOf(12)), Arb.From(Gen.Choose(2, 6)), (numbers, width) => TotalsAreVerified([.. numbers], width));

    static void AreSound(string text)
    {
        var facts = Found.In(text);
        foreach (var figure in facts.All("figure").Cast<FigureFact>())
        {
            (figure.Amount is not { Low: { } low, High: { } high } || low <= high).ShouldBeTrue();
            Units.All.ShouldContain(figure.Unit);
            (figure.Mark == MarkKind.Number).ShouldBe(figure.Amount?.Value is not null && !figure.IsHidden);
            figure.IsHidden.ShouldBe(figure.Mark == MarkKind.Hidden && figure.Amount is not null);
        }

        foreach (var grid in facts.All("table").Cast<TableFact>().Select(t => t.Grid))
        {
            grid.Cells.Count.ShouldBe(grid.Rows.Count);
            grid.Cells.ShouldAllBe(r => r.Count == grid.Columns.Count);
            grid.Cells.SelectMany(r => r).ShouldAllBe(c => ReferenceEquals(grid.Cells[c.Row][c.Column], c));
            AreApart(grid.Rows);
            AreApart(grid.Columns);
        }
    }

    // A total sums up other lines of its grid, each once.
    static void AreApart(IReadOnlyList<GridLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            lines[i].Parts.ShouldNotContain(i);
            lines[i].Parts.ShouldBeUnique();
            lines[i].Parts.ShouldAllBe(p => p >= 0 && p < lines.Count);
        }
    }

    static void TotalsAreVerified(List<int> numbers, int width)
    {
        var rows = numbers.Chunk(width).Where(r => r.Length == width).ToList();
        var all = rows.Select(r => r.Append(r.Sum())).ToList();
        var sums = Enumerable.Range(0, width + 1).Select(c => all.Sum(r => r.ElementAt(c)));
        var lines = all.Select((r, i) => Line($"Office {Letter(i)}", r)).Append(Line("Total", sums));
        var table = Line("Office", Enumerable.Range(0, width).Select(Letter).Append("Total")) + Line("---", Enumerable.Repeat("---", width + 1)) + string.Concat(lines);
        var grid = Found.Answer<TableFact>("table", table).ShouldHaveSingleItem().Grid;
        grid.Rows[^1].ShouldSatisfyAllConditions(t => t.Role.ShouldBe(CellRole.Total), t => t.IsVerified.ShouldBeTrue());
        grid.Columns[^1].ShouldSatisfyAllConditions(t => t.Role.ShouldBe(CellRole.Total), t => t.IsVerified.ShouldBeTrue());
    }

    static string Letter(int i) => ((char)('A' + i)).ToString();

    static string Line<T>(string label, IEnumerable<T> cells) => $"| {label} | {string.Join(" | ", cells.Select(c => Convert.ToString(c, CultureInfo.InvariantCulture)))} |\n";
}
