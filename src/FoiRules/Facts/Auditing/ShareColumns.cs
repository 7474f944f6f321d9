namespace FoiRules.Facts;

/// <summary>
/// Finds percentages of a table that a column of numbers beside them gives small counts of people of: "Apprentices 28 | Left 7.1%". That they are
/// taken of those numbers must be borne out by every row: a percentage of something else is seldom that of a whole number of people each time.
/// </summary>
static class ShareColumns
{
    const double Believed = 0.3;
    const int MostRows = 200;

    public static void Find(FactContext context, int threshold, List<DisclosureFact> found)
    {
        Dictionary<GridCell, FigureFact>? figures = null;
        foreach (var fact in context.Facts.All(TableFact.Kind))
        {
            if (fact is not TableFact { Part: not Letters.Part.Request, Grid: { Columns.Count: > 2, Rows.Count: <= MostRows } grid })
            {
                continue;
            }

            for (var column = 1; column < grid.Columns.Count; column++)
            {
                if (IsShare(grid, column))
                {
                    figures ??= LetterAudit.ByCell(context.Facts);
                    Find(grid, column, figures, threshold, found);
                }
            }
        }
    }

    static bool IsShare(Grid grid, int column)
    {
        var isAny = false;
        foreach (var row in grid.Cells)
        {
            isAny |= row[column].Reading.Amount is { Unit: Units.Percent, IsExact: true } || (row[column].Reading.Amount is { IsExact: true } && row[column].ColumnHeaders is { Count: > 0 } heads && LineLabel.IsPercent(heads[^1].Prose.Text));
        }

        return isAny;
    }

    // The nearest column of numbers before it, or the one behind.
    static void Find(Grid grid, int share, Dictionary<GridCell, FigureFact> figures, int threshold, List<DisclosureFact> found)
    {
        for (var whole = share - 1; whole >= 0; whole--)
        {
            if (Pairs(grid, share, whole, figures) is { Count: > 0 } pairs)
            {
                Judge(pairs, threshold, found);
                return;
            }
        }

        if (share + 1 < grid.Columns.Count && Pairs(grid, share, share + 1, figures) is { Count: > 0 } behind)
        {
            Judge(behind, threshold, found);
        }
    }

    static List<(FigureFact Share, FigureFact Whole)>? Pairs(Grid grid, int share, int whole, Dictionary<GridCell, FigureFact> figures)
    {
        var pairs = new List<(FigureFact, FigureFact)>();
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            if (figures.TryGetValue(grid.Cells[row][share], out var part) && figures.TryGetValue(grid.Cells[row][whole], out var all))
            {
                if (part is { Mark: MarkKind.Number, Amount: { IsExact: true, Low: { } percent } } && all is { IsPeople: true, IsNational: false, Mark: MarkKind.Number, Amount.IsExact: true, Value: > 0 })
                {
                    if (percent is < 0 or > 100)
                    {
                        return null;
                    }

                    pairs.Add((part, all));
                }
                else if (part.Mark == MarkKind.Number && all.Unit is not (Units.People or Units.Count or Units.Things))
                {
                    return null;
                }
            }
        }

        return pairs;
    }

    // Each row must have its one whole number; and they are not the percentages that the numbers themselves make of their sum.
    static void Judge(List<(FigureFact Share, FigureFact Whole)> pairs, int threshold, List<DisclosureFact> found)
    {
        var (chance, sum, areOfSum) = (1.0, 0L, true);
        foreach (var (_, whole) in pairs)
        {
            sum += whole.Value!.Value;
        }

        foreach (var (share, whole) in pairs)
        {
            var (percent, all) = (share.Amount!.Low!.Value, whole.Value!.Value);
            areOfSum &= Math.Abs((100m * all / sum) - percent) <= 1;
            if (all >= 100 * (int)Math.Pow(10, percent.Scale))
            {
                continue;
            }

            if (ToldShares.Count(percent, all) is null)
            {
                return;
            }

            chance *= percent is 0 or 100 ? 1 : Math.Min(1, (all + 1) / (100 * Math.Pow(10, percent.Scale)));
        }

        if (areOfSum)
        {
            return;
        }

        foreach (var (share, whole) in pairs)
        {
            var all = whole.Value!.Value;
            if (ToldShares.Count(share.Amount!.Low!.Value, all) is { } count && (ToldShares.IsSmall(count, threshold) || ToldShares.IsSmall(all - count, threshold)) && !found.Exists(f => f.Span == share.Span))
            {
                found.Add(ToldShares.Make(share, whole) with { IsCertain = chance < Believed });
            }
        }
    }
}
