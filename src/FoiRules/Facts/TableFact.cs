using System.Globalization;
using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>Figures in rows and columns: a table, a list of figures, or what is left of a table.</summary>
/// <param name="Grid">The rows and columns.</param>
/// <param name="Segment">The segment it stands in, or begins in.</param>
public sealed record TableFact(Grid Grid, Segment Segment) : Fact
{
    /// <summary>What rules may ask of it, and who reads it.</summary>
    public static FactKind Kind { get; } = new("table", "Figures in rows and columns: a table, or a list that is one.", GridReader.Read, () =>
    [
        new("rows", ValueKind.Number, f => ((TableFact)f).Grid.Rows.Count, "How many rows it has, headings included."),
        new("columns", ValueKind.Number, f => ((TableFact)f).Grid.Columns.Count, "How many columns it has, labels included."),
        new("totals", ValueKind.Truth, f => ((TableFact)f).Grid.HasTotals, "A row or a column sums up others."),
        new("list", ValueKind.Truth, f => ((TableFact)f).Grid.Origin is GridOrigin.List or GridOrigin.Inline, "It is written as a list."),
        new("confidence", ValueKind.Word, f => ((TableFact)f).Grid.Confidence, "How sure it is that this is one.", ["certain", "likely", "doubtful"]),
    ])
    {
        Describe = (f, _) => f is TableFact t ? string.Create(CultureInfo.InvariantCulture, $"{t.Grid.Rows.Count} rows, {t.Grid.Columns.Count} columns{(t.Grid.HasTotals ? ", with totals" : "")}{(t.Grid.Origin == GridOrigin.Table ? "" : $", {t.Grid.Confidence}")}") : "",
    };
}
