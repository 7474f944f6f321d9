namespace FoiRules.Disclosure.Cells;

/// <summary>Reads a table of texts: the first row has the labels of the columns, the first column those of the rows.</summary>
public static class GridReader
{
    /// <summary>The grid. Rows may be of unequal length; what is missing says nothing.</summary>
    /// <param name="table">The texts.</param>
    /// <param name="legend">What the notes say. Where it names no rounding, the numbers are asked.</param>
    public static LabelledGrid Read(IReadOnlyList<IReadOnlyList<string>> table, Legend legend)
    {
        var width = table.Count == 0 ? 0 : table.Max(r => r.Count);
        string Text(int row, int column) => column < table[row].Count ? table[row][column] : "";
        var body = Enumerable.Range(1, Math.Max(table.Count - 1, 0)).SelectMany(r => Enumerable.Range(1, Math.Max(width - 1, 0)).Select(c => Text(r, c))).ToList();
        var rounding = legend.Rounding ?? RoundingGuess.From(body.Select(NumberText.Whole).OfType<long>());
        var reader = new CellReader(body, legend with { Rounding = rounding });
        string[] columns = [.. Enumerable.Range(1, Math.Max(width - 1, 0)).Select(c => Text(0, c))];
        string[] rows = [.. Enumerable.Range(1, Math.Max(table.Count - 1, 0)).Select(r => Text(r, 0))];
        GridCell[][] cells = [.. rows.Select((label, r) => columns.Select((heading, c) => reader.Read(Text(r + 1, c + 1), SaysPercentage(heading) || SaysPercentage(label))).ToArray())];
        return new LabelledGrid(rows, columns, cells) { Rounding = rounding, HasUnexplainedDash = reader.HasUnexplainedDash };
    }

    static bool SaysPercentage(string label) =>
        label.Contains('%', StringComparison.Ordinal) || label.Contains("per cent", StringComparison.OrdinalIgnoreCase) || label.Contains("percent", StringComparison.OrdinalIgnoreCase);
}
