using FoiRules.Disclosure.Intervals;

namespace FoiRules.Disclosure.Cells;

/// <summary>What a cell of a table says.</summary>
public enum GridCellKind
{
    /// <summary>Nothing that can be reckoned with: blank, words, or a mark for "not applicable".</summary>
    Nothing,

    /// <summary>A count, printed or hidden.</summary>
    Count,

    /// <summary>A percentage.</summary>
    Percentage,

    /// <summary>A number with decimals that is no percentage: an average, perhaps.</summary>
    Decimal,
}

/// <summary>One cell of a table.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Declared">For a count, what the cell itself declares.</param>
/// <param name="Printed">For a percentage or decimal, the number.</param>
/// <param name="IsMarker">Whether a count is hidden behind a marker, such as <c>*</c> or <c>&lt;5</c>.</param>
public sealed record GridCell(GridCellKind Kind, Interval? Declared, PrintedDecimal? Printed, bool IsMarker)
{
    /// <summary>A cell that says nothing.</summary>
    public static GridCell Nothing { get; } = new(GridCellKind.Nothing, null, null, IsMarker: false);

    /// <summary>A printed count, or the range that its rounding leaves.</summary>
    public static GridCell Count(Interval declared) => new(GridCellKind.Count, declared, null, IsMarker: false);

    /// <summary>A hidden count.</summary>
    public static GridCell Hidden(Interval declared) => new(GridCellKind.Count, declared, null, IsMarker: true);
}
