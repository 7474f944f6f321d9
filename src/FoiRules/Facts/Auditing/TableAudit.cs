using FoiRules.Disclosure.Cells;
using FoiRules.Disclosure.Intervals;
using FoiRules.Disclosure.Structure;
using DeclaredCell = FoiRules.Disclosure.Cells.GridCell;

namespace FoiRules.Facts;

/// <summary>Makes of a grid of the letter a grid of the arithmetic: its rows and columns of figures, with their labels.</summary>
static class TableAudit
{
    // Larger grids are extracts of a database; what hangs together in them would take too long to find.
    const int MostLines = 150;

    /// <summary>The grid; null where it has no figures, or too many.</summary>
    /// <param name="table">The grid in the letter.</param>
    /// <param name="figures">Its figures, by cell.</param>
    /// <param name="said">How the letter says its counts were rounded, or null.</param>
    /// <param name="number">The number of the line on which it begins, for columns without a heading.</param>
    /// <param name="leavesOut">Whether its totals leave out what is hidden, so that nothing can be worked out from them.</param>
    public static AuditedTable? Of(TableFact table, IReadOnlyDictionary<GridCell, FigureFact> figures, Rounding? said, int number, bool leavesOut = false)
    {
        var (rows, columns) = (Lines(table.Grid.Rows), Columns(table.Grid));
        if (rows.Count == 0 || columns.Count == 0 || rows.Count > MostLines || columns.Count > MostLines)
        {
            return null;
        }

        var found = new FigureFact?[rows.Count][];
        for (var r = 0; r < rows.Count; r++)
        {
            found[r] = new FigureFact?[columns.Count];
            for (var c = 0; c < columns.Count; c++)
            {
                found[r][c] = figures.GetValueOrDefault(table.Grid.Cells[rows[r]][columns[c]]);
            }
        }

        var rounding = said ?? RoundingGuess.From(Counts(found));
        var cells = Array.ConvertAll(found, row => Array.ConvertAll(row, f => leavesOut && f is { IsHidden: true } ? DeclaredCell.Nothing : Declared(f, rounding)));
        var grid = new LabelledGrid(
            rows.ConvertAll(r => Called(Label(table.Grid.Cells[r], columns, c => c.RowHeaders), table.Grid.Rows[r])),
            columns.ConvertAll(c => Called(Heading(table.Grid, rows, c, number), table.Grid.Columns[c])),
            cells) { Rounding = rounding };
        return new AuditedTable(table, grid, found, TableStructure.Of(grid));
    }

    /// <summary>What a figure declares of itself.</summary>
    public static DeclaredCell Declared(FigureFact? figure, Rounding? rounding) => figure switch
    {
        null => DeclaredCell.Nothing,
        { Amount: { IsExact: true } amount, Unit: Units.Percent } => Printed(amount) is { } share ? new DeclaredCell(GridCellKind.Percentage, null, share, IsMarker: false) : DeclaredCell.Nothing,
        // A mark that gives no bound may stand for nobody too, printed zeros or not.
        { IsHidden: true, High: null } => DeclaredCell.Hidden(Interval.AnyCount),
        { IsHidden: true } => DeclaredCell.Hidden(new Interval(Math.Max(figure.Low ?? 0, 0), Math.Max(figure.High!.Value, 0))),
        { Mark: MarkKind.Number, Amount.IsExact: true, Value: { } value } => value < 0 ? DeclaredCell.Nothing
            : DeclaredCell.Count(rounding is not null && figure.Unit != Units.Money ? rounding.IntervalOf(value) : Interval.Exactly(value)),
        { Mark: MarkKind.Number, Amount: { IsExact: true } amount } when figure.Unit != Units.Money && Printed(amount) is { } number => new DeclaredCell(GridCellKind.Decimal, null, number, IsMarker: false),
        { Mark: MarkKind.Number, Amount: not null } => DeclaredCell.Count(Interval.AnyCount),
        { Mark: MarkKind.Bound, Amount: not null } => DeclaredCell.Count(new Interval(Math.Max(figure.Low ?? 0, 0), figure.High ?? Interval.Unbounded)),
        _ => DeclaredCell.Nothing,
    };

    static PrintedDecimal? Printed(Amount amount)
    {
        var value = amount.Low!.Value;
        var decimals = value.Scale;
        return value < 0 || decimals > PrintedDecimal.MostDecimals || value > 1_000_000 ? null : new PrintedDecimal((long)(value * Power(decimals)), decimals);
    }

    static int Power(byte decimals) => decimals switch { 0 => 1, 1 => 10, 2 => 100, 3 => 1000, _ => 10_000 };

    static List<long> Counts(FigureFact?[][] figures)
    {
        var counts = new List<long>();
        foreach (var row in figures)
        {
            foreach (var figure in row)
            {
                if (figure is { Mark: MarkKind.Number, Value: { } value } && figure.Unit is not (Units.Percent or Units.Money))
                {
                    counts.Add(value);
                }
            }
        }

        return counts;
    }

    static List<int> Lines(IReadOnlyList<GridLine> lines)
    {
        var kept = new List<int>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Role is CellRole.Figure or CellRole.Total or CellRole.Percent)
            {
                kept.Add(i);
            }
        }

        return kept;
    }

    static List<int> Columns(Grid grid) => Lines(grid.Columns);

    static string Label(IReadOnlyList<GridCell> row, List<int> columns, Func<GridCell, IReadOnlyList<Letters.Passage>> path)
    {
        foreach (var column in columns)
        {
            if (path(row[column]) is { Count: > 0 } labels)
            {
                return Joined(labels);
            }
        }

        return "";
    }

    static string Heading(Grid grid, List<int> rows, int column, int number)
    {
        foreach (var row in rows)
        {
            if (grid.Cells[row][column].ColumnHeaders is { Count: > 0 } labels)
            {
                return Joined(labels);
            }
        }

        return FormattableString.Invariant($"figures from line {number}");
    }

    // "Trust" below the wards is their sum, though it is not called so; the arithmetic goes by labels.
    static string Called(string label, GridLine line) => line is { Role: CellRole.Total, IsVerified: false } && label.Length > 0 && !LineLabel.IsTotal(label) ? $"{label} (total)" : label;

    static string Joined(IReadOnlyList<Letters.Passage> labels)
    {
        var label = labels[^1].Prose.Text;
        for (var i = labels.Count - 2; i >= 0; i--)
        {
            label = $"{labels[i].Prose.Text}: {label}";
        }

        return label;
    }
}
