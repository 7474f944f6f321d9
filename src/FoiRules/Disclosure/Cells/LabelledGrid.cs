namespace FoiRules.Disclosure.Cells;

/// <summary>A table as the arithmetic sees it: labels of its rows and columns, and what each cell says.</summary>
public sealed class LabelledGrid
{
    readonly GridCell[][] cells;

    /// <summary>A grid of cells that are read already.</summary>
    public LabelledGrid(IReadOnlyList<string> rows, IReadOnlyList<string> columns, GridCell[][] cells) => (Rows, Columns, this.cells) = (rows, columns, cells);

    /// <summary>The labels of the rows.</summary>
    public IReadOnlyList<string> Rows { get; }

    /// <summary>The labels of the columns.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>How its counts were rounded, as its legend says or its numbers suggest; null for not at all.</summary>
    public Rounding? Rounding { get; init; }

    /// <summary>Whether a dash is used and nothing tells what it means.</summary>
    public bool HasUnexplainedDash { get; init; }

    /// <summary>What a cell says.</summary>
    public GridCell this[int row, int column] => cells[row][column];
}
