namespace FoiRules.Facts;

/// <summary>
/// Finds the one total among several that is not the sum of its line, where a column is called the total of those beside it: "Paint 120 | 140 | 270".
/// That the other lines fit says that it is meant for their sum.
/// </summary>
static class CalledTotals
{
    const int MostRows = 100;

    public static void Find(FactContext context, List<DisclosureFact> found)
    {
        Dictionary<GridCell, FigureFact>? figures = null;
        foreach (var fact in context.Facts.All(TableFact.Kind.Name))
        {
            if (fact is TableFact { Part: not Letters.Part.Request, Grid: { HasTotals: true, Columns.Count: > 2, Rows.Count: <= MostRows } grid } && Total(grid) is { } total && Wrong(grid, total) is { } wrong)
            {
                figures ??= LetterAudit.ByCell(context.Facts);
                if (figures.TryGetValue(wrong, out var figure) && !found.Exists(f => f.What == DisclosureKinds.DoesNotAdd && f.Table == figure.Table))
                {
                    found.Add(DisclosureFact.At(figure, DisclosureKinds.DoesNotAdd) with
                    {
                        IsPeople = figure.IsPeople,
                        IsCertain = Fits(grid, total) > 1,
                        Because = "The figures of its row add up to another number.",
                        Witness = [grid.Span],
                    });
                }
            }
        }
    }

    // The only column of totals, last or first.
    static int? Total(Grid grid)
    {
        int? only = null;
        for (var column = 0; column < grid.Columns.Count; column++)
        {
            if (grid.Columns[column].Role == CellRole.Total)
            {
                if (only is not null)
                {
                    return null;
                }

                only = column;
            }
            else if (grid.Columns[column].Role is not (CellRole.Figure or CellRole.Label))
            {
                return null;
            }
        }

        return only;
    }

    static GridCell? Wrong(Grid grid, int total)
    {
        GridCell? wrong = null;
        var fits = 0;
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            switch (Difference(grid, row, total))
            {
                case null:
                    break;
                case 0:
                    fits++;
                    break;
                default:
                    if (wrong is not null)
                    {
                        return null;
                    }

                    wrong = grid.Cells[row][total];
                    break;
            }
        }

        return fits > 0 ? wrong : null;
    }

    static int Fits(Grid grid, int total)
    {
        var fits = 0;
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            fits += Difference(grid, row, total) == 0 ? 1 : 0;
        }

        return fits;
    }

    // Null where the row cannot be added up.
    static decimal? Difference(Grid grid, int row, int total)
    {
        if (grid.Rows[row].Role is not (CellRole.Figure or CellRole.Total) || grid.Cells[row][total].Reading.Amount is not { IsExact: true, Low: { } written })
        {
            return null;
        }

        var (sum, count) = (0m, 0);
        for (var column = 0; column < grid.Columns.Count; column++)
        {
            if (column != total && grid.Columns[column].Role == CellRole.Figure)
            {
                if (grid.Cells[row][column].Reading is not { Kind: MarkKind.Number, Amount: { IsExact: true, Low: { } value } })
                {
                    return null;
                }

                (sum, count) = (sum + value, count + 1);
            }
        }

        return count > 1 ? written - sum : null;
    }
}
