using FoiRules.Disclosure.Cells;

namespace FoiRules.Facts;

/// <summary>The columns of a table as they are held against those of others: their labels made comparable, and what their counts add up to.</summary>
sealed class ColumnSums
{
    readonly long[] lows;
    readonly long[] highs;
    string[]? rowKeys;

    public ColumnSums(AuditedTable table)
    {
        var columns = table.Grid.Columns;
        (Table, Keys, lows, highs) = (table, new string[columns.Count], new long[columns.Count], new long[columns.Count]);
        for (var column = 0; column < columns.Count; column++)
        {
            Keys[column] = LabelKey.Of(columns[column]);
            Add(column);
        }
    }

    /// <summary>The table.</summary>
    public AuditedTable Table { get; }

    /// <summary>The labels.</summary>
    public string[] Keys { get; }

    /// <summary>The labels of its rows, likewise.</summary>
    public string[] RowKeys => rowKeys ??= [.. Table.Grid.Rows.Select(LabelKey.Of)];

    /// <summary>The least that a column adds up to.</summary>
    public long Low(int column) => lows[column];

    /// <summary>The most.</summary>
    public long High(int column) => highs[column];

    // A count hidden without a range is usually small, for judging whether the sums fit.
    void Add(int column)
    {
        for (var row = 0; row < Table.Grid.Rows.Count; row++)
        {
            if (Table.Grid[row, column] is { Kind: GridCellKind.Count, Declared: { } count })
            {
                lows[column] += count.Low;
                highs[column] += count.IsBounded ? count.High : count.Low + 9;
            }
        }
    }
}
