namespace FoiRules.Facts;

/// <summary>
/// Finds the one total among several that is not the sum of its line, where a column is called the total of those beside it: "Paint 120 | 140 | 270"; or is it in all other lines.
/// That the other lines fit says that it is meant for their sum.
/// </summary>
static class CalledTotals
{
    const int MostRows = 100;
    const int MostParts = 4;
    const int LeastSum = 50;

    public static void Find(FactContext context, List<DisclosureFact> found)
    {
        Dictionary<GridCell, FigureFact>? figures = null;
        foreach (var fact in context.Facts.All(TableFact.Kind))
        {
            if (fact is TableFact { Part: not Letters.Part.Request, Grid: { Columns.Count: > 2, Rows.Count: <= MostRows } grid } && (Total(grid) ?? Unnamed(grid)) is { } total && Wrong(grid, total) is { } wrong)
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

    // "Tested | Passed | Failed": the first or the last column is the sum of the others wherever it can be told, but for one row.
    static int? Unnamed(Grid grid)
    {
        var (first, last, figures) = (-1, -1, 0);
        for (var column = 0; column < grid.Columns.Count; column++)
        {
            if (grid.Columns[column].Role == CellRole.Figure)
            {
                (first, last, figures) = (first < 0 ? column : first, column, figures + 1);
            }
            else if (grid.Columns[column].Role != CellRole.Label)
            {
                return null;
            }
        }

        return figures <= MostParts + 1 && figures > 2 ? IsSum(grid, first) ? first : IsSum(grid, last) ? last : null : null;
    }

    // Small numbers add up by chance.
    static bool IsSum(Grid grid, int column)
    {
        var (fits, fails) = (0, 0);
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            var difference = Difference(grid, row, column);
            fits += difference == 0 && grid.Cells[row][column].Reading.Amount!.Low >= LeastSum ? 1 : 0;
            fails += difference is null or 0 ? 0 : 1;
        }

        return fits > 1 && fails == 1;
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
