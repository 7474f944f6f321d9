using FoiRules.Facts;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Facts;

/// <summary>Tables and lists of every shape as grids; the cases are in <c>Cases/grids.txt</c>.</summary>
public sealed class GridTests
{
    [TestCaseSource(nameof(Cases))]
    public void A_table_or_list_is_a_grid(string answer, string expected) =>
        string.Join('\n', Found.Answer<TableFact>("table", answer, "How many wardens left each office?").Select(GridText.Of)).ShouldBe(expected);

    // Markdig makes a table without a cell of these lines.
    [TestCase("Moor | 12 | 3 |\n* |\n|---|---|\n")]
    [TestCase("|\n|---|---|\n")]
    [TestCase("* |\n|---|\n")]
    public void A_table_without_cells_is_read(string answer) =>
        Should.NotThrow(() => Found.Answer<TableFact>("table", answer).ShouldAllBe(t => t.Grid.Columns.Count > 0));

    static IEnumerable<TestCaseData> Cases()
    {
        foreach (var written in FigureCases.Text("grids.txt").Split("\n== ").Skip(1))
        {
            var (name, rest) = (written[..written.IndexOf('\n', StringComparison.Ordinal)], written[(written.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
            var halves = $"{rest}\n".Split("\n--\n");
            yield return new TestCaseData(halves[0], halves[1].Trim('\n')).SetName($"A_table_or_list_is_a_grid({name})");
        }
    }
}
