using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>Figures in rows and columns, whatever they are written as. All that reads or reckons with tables reads this.</summary>
public sealed record Grid
{
    /// <summary>How it is written.</summary>
    public required GridOrigin Origin { get; init; }

    /// <summary>All of it in the source.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The cells, row by row; every row is as long as the longest. Heading rows and label columns are among them.</summary>
    public required IReadOnlyList<IReadOnlyList<GridCell>> Cells { get; init; }

    /// <summary>What each row is.</summary>
    public required IReadOnlyList<GridLine> Rows { get; init; }

    /// <summary>What each column is.</summary>
    public required IReadOnlyList<GridLine> Columns { get; init; }

    /// <summary>How sure it is that this is a grid: "certain" for tables, "likely" for lists, "doubtful" for cells set one a line.</summary>
    public string Confidence => Origin switch
    {
        GridOrigin.Table => "certain",
        GridOrigin.Flat => "doubtful",
        _ => "likely",
    };

    /// <summary>Whether a row or a column sums up others.</summary>
    public bool HasTotals => Any(Rows, CellRole.Total) || Any(Columns, CellRole.Total);

    static bool Any(IReadOnlyList<GridLine> lines, CellRole role)
    {
        foreach (var line in lines)
        {
            if (line.Role == role)
            {
                return true;
            }
        }

        return false;
    }
}
