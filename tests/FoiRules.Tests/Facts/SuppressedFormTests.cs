using FoiRules.Facts;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Facts;

/// <summary>What stands in cells in the place of a count, and the keys that explain it; the cases are in <c>Cases/marks.txt</c>.</summary>
public sealed class SuppressedFormTests
{
    [TestCaseSource(nameof(Cases))]
    public void A_cell_says_what_it_hides(string cell, string key, bool showsZero, string expected)
    {
        var table = $"| Office | Wardens |\n|---|---|\n| Moor | {cell} |\n| Hill | 12 |\n| Quay | 30 |\n{(showsZero ? "| Harbour | 0 |\n" : "")}\n{key}\n";
        var figure = Found.Answer<FigureFact>("figure", table).First(f => f.IsCell);
        var counted = figure.Unit is Units.People or Units.Things or Units.Count || figure.Mark != MarkKind.Number ? "" : $" {figure.Unit}";
        (FigureCases.Mark(figure) + counted).ShouldBe(expected);
        figure.Cell!.RowHeaders[^1].Prose.Text.ShouldBe("Moor");
    }

    static IEnumerable<TestCaseData> Cases()
    {
        foreach (var line in FigureCases.Lines("marks.txt"))
        {
            var at = line.LastIndexOf(" =>", StringComparison.Ordinal);
            var (written, expected) = (line[..at], line[(at + 3)..].Trim());
            var showsZero = written.StartsWith("0! ", StringComparison.Ordinal);
            written = showsZero ? written[3..] : written;
            var key = written.IndexOf(" | ", StringComparison.Ordinal);
            yield return new TestCaseData(key < 0 ? written : written[..key], key < 0 ? "" : written[(key + 3)..], showsZero, expected);
        }
    }
}
