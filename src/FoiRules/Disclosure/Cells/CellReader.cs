using FoiRules.Disclosure.Intervals;

namespace FoiRules.Disclosure.Cells;

/// <summary>
/// Reads the cells of one table. What a marker may stand for depends on the rest: "&lt;5" cannot be 0 where zeros are printed as such, and a
/// dash is nil where something else marks what is hidden. Markers as the Government Analysis Function and NHS England use them.
/// </summary>
public sealed class CellReader
{
    static readonly HashSet<string> Opaque = new(StringComparer.OrdinalIgnoreCase)
    {
        "*", "**", "***", "c", "[c]", "(c)", "x", "s", "~", "#", "redacted", "[redacted]", "(redacted)", "suppressed", "[suppressed]", "withheld", "[withheld]", "n.p.", "np", "nan", "w", "[w]", "●",
    };

    static readonly HashSet<string> NotACount = new(StringComparer.OrdinalIgnoreCase) { "", "[x]", "[z]", ":", "..", "...", ".", "n/a", "na", "z", "not applicable", "not available" };
    static readonly HashSet<string> Dashes = ["-", "–", "—"];

    readonly Legend legend;
    readonly bool hasZero;
    readonly bool hasMarker;

    /// <summary>Looks at all cells of the table first.</summary>
    public CellReader(IEnumerable<string> texts, Legend legend)
    {
        this.legend = legend;
        foreach (var text in texts)
        {
            var bare = Bare(text);
            hasZero |= bare == "0";
            hasMarker |= Opaque.Contains(bare) || (!Dashes.Contains(bare) && (legend.Markers.ContainsKey(bare) || IsRange(bare)));
        }
    }

    /// <summary>Whether a dash is used and nothing tells what it means.</summary>
    public bool HasUnexplainedDash { get; private set; }

    /// <summary>Reads one cell.</summary>
    /// <param name="text">As printed.</param>
    /// <param name="isPercentage">Whether its heading says that it is a percentage.</param>
    public GridCell Read(string text, bool isPercentage = false)
    {
        var bare = Bare(text);
        if (legend.Markers.TryGetValue(bare, out var meant))
        {
            return GridCell.Hidden(meant);
        }

        if (bare.EndsWith('%') || isPercentage)
        {
            return NumberText.Decimal(bare.TrimEnd('%')) is { } share ? new GridCell(GridCellKind.Percentage, null, share, IsMarker: false) : GridCell.Nothing;
        }

        if (NumberText.Whole(bare) is { } count)
        {
            return GridCell.Count(legend.Rounding?.IntervalOf(count) ?? Interval.Exactly(count));
        }

        return NumberText.Decimal(bare) is { } number ? new GridCell(GridCellKind.Decimal, null, number, IsMarker: false) : Marker(bare);
    }

    GridCell Marker(string bare)
    {
        if (Dashes.Contains(bare))
        {
            HasUnexplainedDash |= !hasMarker;
            return hasMarker ? GridCell.Count(Interval.Exactly(0)) : GridCell.Hidden(Interval.AnyCount);
        }

        return Opaque.Contains(bare) ? GridCell.Hidden(Interval.AnyCount)
            : NotACount.Contains(bare) ? GridCell.Nothing
            : RangeText.Read(bare, hasZero ? 1 : 0) is { Low: <= 1 } range ? GridCell.Hidden(range)
            : GridCell.Nothing;
    }

    // A range that starts at a number of its own ("18-24") is more often a label than a count.
    static bool IsRange(string bare) => NumberText.Whole(bare) is null && RangeText.Read(bare, 0) is { Low: 0 };

    // Bold is written with two stars on each side; two or three stars alone are a marker.
    static string Bare(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Length > 4 && trimmed.StartsWith("**", StringComparison.Ordinal) && trimmed.EndsWith("**", StringComparison.Ordinal) ? trimmed[2..^2].Trim() : trimmed;
    }
}
