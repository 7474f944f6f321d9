using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>Finds hidden counts that a column of running totals gives back: "June | under five | 17" below "May | 6 | 14".</summary>
static class CumulativeColumns
{
    const int FewestRows = 3;

    static readonly AnyText Running = new("cumulative", "running", "to date", "so far", "year-to-date", "accumulat", "ytd", "progressive");

    public static void Find(FactContext context, List<DisclosureFact> found)
    {
        Dictionary<GridCell, FigureFact>? figures = null;
        foreach (var fact in context.Facts.All(TableFact.Kind))
        {
            if (fact is not TableFact { Part: not Letters.Part.Request, Grid: { Columns.Count: > 2, Rows.Count: > FewestRows } grid })
            {
                continue;
            }

            for (var column = 1; column < grid.Columns.Count; column++)
            {
                if (IsRunning(grid, column))
                {
                    figures ??= LetterAudit.ByCell(context.Facts);
                    Find(grid, column, column > 1 && !IsRunning(grid, column - 1) ? column - 1 : column + 1, figures, found);
                }
            }
        }
    }

    static bool IsRunning(Grid grid, int column)
    {
        foreach (var row in grid.Cells)
        {
            if (row[column].Role == CellRole.Heading)
            {
                if (Running.In(row[column].Text))
                {
                    return true;
                }
            }
            else if (row[column].Reading.Amount is not null)
            {
                return false;
            }
        }

        return false;
    }

    static void Find(Grid grid, int running, int column, Dictionary<GridCell, FigureFact> figures, List<DisclosureFact> found)
    {
        var (before, isKnown) = (0m, true);
        var told = new List<DisclosureFact>();
        for (var row = 0; row < grid.Rows.Count && column < grid.Columns.Count; row++)
        {
            if (grid.Cells[row][running].Reading.Amount is not { IsExact: true, Low: { } sum })
            {
                isKnown &= grid.Rows[row].Role != CellRole.Figure;
                continue;
            }

            var part = sum - before;
            if (figures.TryGetValue(grid.Cells[row][column], out var figure) && isKnown)
            {
                if (figure is { Mark: MarkKind.Number, Amount: { IsExact: true, Low: { } value } } && value != part)
                {
                    return;
                }

                if (figure.IsHidden && part > 0 && part < DisclosureReader.HighestThreshold && part >= (figure.Low ?? 0) && part <= (figure.High ?? int.MaxValue))
                {
                    told.Add(Make(figure, grid.Cells[row][running]));
                }
            }

            (before, isKnown) = (sum, true);
        }

        found.AddRange(told.FindAll(t => !found.Exists(f => f.Span == t.Span && f.What == t.What)));
    }

    static DisclosureFact Make(FigureFact hidden, GridCell running) => DisclosureFact.At(hidden, DisclosureKinds.Recoverable) with
    {
        IsPeople = hidden.IsPeople,
        IsSensitive = hidden.IsSensitive,
        IsNational = hidden.IsNational,
        Because = "From the running total beside it.",
        Witness = [running.Span],
    };
}
