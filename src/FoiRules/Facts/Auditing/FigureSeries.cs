using FoiRules.Disclosure.Cells;
using FoiRules.Disclosure.Intervals;

namespace FoiRules.Facts;

/// <summary>A column of counts with the labels of its rows, without totals: what can be held against a column of another table.</summary>
/// <param name="Table">The table.</param>
/// <param name="Column">The column.</param>
/// <param name="Rows">The rows, in order.</param>
/// <param name="Labels">Their labels in small letters, words only.</param>
sealed record FigureSeries(AuditedTable Table, int Column, IReadOnlyList<int> Rows, IReadOnlyList<string> Labels)
{
    /// <summary>All columns of counts of a table that have two labelled rows or more.</summary>
    public static IEnumerable<FigureSeries> Of(AuditedTable table)
    {
        var totals = new HashSet<int>();
        foreach (var relation in table.Structure.Additive)
        {
            if (relation.AreRows)
            {
                totals.Add(relation.Total);
            }
        }

        for (var row = 0; row < table.Grid.Rows.Count; row++)
        {
            if (!totals.Contains(row) && LineLabel.IsTotal(table.Grid.Rows[row]))
            {
                totals.Add(row);
            }
        }

        for (var column = 0; column < table.Grid.Columns.Count; column++)
        {
            var (rows, labels) = (new List<int>(), new List<string>());
            for (var row = 0; row < table.Grid.Rows.Count; row++)
            {
                if (table.Grid[row, column].Kind == GridCellKind.Count && !totals.Contains(row) && LabelKey.Of(LabelOf(table, row, column)) is { Length: > 0 } label)
                {
                    rows.Add(row);
                    labels.Add(label);
                }
            }

            if (rows.Count > 1)
            {
                yield return new FigureSeries(table, column, rows, labels);
            }
        }
    }

    /// <summary>What is declared of one of its counts.</summary>
    public Interval this[int at] => Table.Grid[Rows[at], Column].Declared!;

    /// <summary>One of its figures.</summary>
    public FigureFact Figure(int at) => Table.Figures[Rows[at]][Column]!;

    /// <summary>The first place of a label; -1 where there is none that fits, or more than one.</summary>
    /// <param name="label">The label.</param>
    /// <param name="isLoose">Whether one may go on where the other ends: "harbour" and "harbour wardens".</param>
    public int Find(string label, bool isLoose)
    {
        var found = -1;
        for (var i = 0; i < Labels.Count; i++)
        {
            if (Labels[i] == label)
            {
                return i;
            }

            if (isLoose && LabelKey.GoesOn(Labels[i], label))
            {
                found = found == -1 ? i : -2;
            }
        }

        return found < 0 ? -1 : found;
    }

    // The label of the block the column belongs to; blocks may stand side by side.
    static string LabelOf(AuditedTable table, int row, int column) =>
        table.Figures[row][column]?.Cell?.RowHeaders is { Count: > 0 } labels ? labels[^1].Prose.Text : "";
}
