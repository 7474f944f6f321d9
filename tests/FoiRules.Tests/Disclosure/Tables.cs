using FoiRules.Disclosure.Cells;
using FoiRules.Disclosure.Structure;

namespace FoiRules.Tests.Disclosure;

/// <summary>Tables written as in Markdown, without the bars at the ends: a line a row, <c>|</c> between the cells.</summary>
static class Tables
{
    public static LabelledGrid Read(string text, Legend? legend = null) =>
        GridReader.Read([.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('|').Select(c => c.Trim()).ToArray())], legend ?? Legend.None);

    /// <summary>The relations as "Total = A + B", rows first.</summary>
    public static string Sums(LabelledGrid grid) => string.Join("; ", TableStructure.Of(grid).Additive
        .OrderBy(a => a.AreRows ? 0 : 1).ThenBy(a => a.Total).Select(a => Sum(grid, a)));

    public static string Sum(LabelledGrid grid, AdditiveRelation relation)
    {
        var labels = relation.AreRows ? grid.Rows : grid.Columns;
        return $"{labels[relation.Total]} = {string.Join(" + ", relation.Parts.Select(p => labels[p]))}";
    }
}
