namespace FoiRules.Facts;

/// <summary>
/// Holds a column of counts against the column of percentages they make of their sum: the one percentage that does not fit, and the hidden count that
/// its percentage gives back ("31 | 62%", "* | 6%").
/// </summary>
static class ShareTables
{
    const int FewestRows = 2;
    const int MostRows = 60;

    public static void Find(FactContext context, List<DisclosureFact> found)
    {
        Dictionary<GridCell, FigureFact>? figures = null;
        foreach (var fact in context.Facts.All(TableFact.Kind))
        {
            if (fact is not TableFact { Part: not Letters.Part.Request, Grid: { Columns.Count: > 2, Rows.Count: <= MostRows } grid })
            {
                continue;
            }

            for (var share = 1; share < grid.Columns.Count; share++)
            {
                if (grid.Columns[share].Role == CellRole.Percent)
                {
                    figures ??= LetterAudit.ByCell(context.Facts);
                    Look(Rows(grid, share, share > 1 && grid.Columns[share - 1].Role == CellRole.Figure ? share - 1 : share + 1, figures), found);
                }
            }
        }
    }

    static List<(FigureFact Count, FigureFact Share)> Rows(Grid grid, int share, int count, Dictionary<GridCell, FigureFact> figures)
    {
        var rows = new List<(FigureFact, FigureFact)>();
        for (var row = 0; row < grid.Rows.Count && count < grid.Columns.Count; row++)
        {
            if (grid.Rows[row].Role == CellRole.Figure && figures.TryGetValue(grid.Cells[row][count], out var one) && figures.TryGetValue(grid.Cells[row][share], out var other) && other.Amount is { IsExact: true, Low: >= 0 and <= 100 })
            {
                rows.Add((one, other));
            }
        }

        return rows;
    }

    static void Look(List<(FigureFact Count, FigureFact Share)> rows, List<DisclosureFact> found)
    {
        if (rows.Count < FewestRows)
        {
            return;
        }

        var (sum, percents, hidden, at) = (0m, 0m, 0, -1);
        for (var i = 0; i < rows.Count; i++)
        {
            percents += rows[i].Share.Amount!.Low!.Value;
            if (rows[i].Count is { Mark: MarkKind.Number, Amount: { IsExact: true, Low: { } value } } count && count.Unit is Units.People or Units.Things or Units.Count or Units.Money)
            {
                sum += value;
            }
            else if (rows[i].Count.IsHidden)
            {
                (hidden, at) = (hidden + 1, i);
            }
            else
            {
                return;
            }
        }

        if (hidden == 1 && Math.Abs(percents - 100) <= rows.Count)
        {
            GiveBack(rows, at, sum, found);
        }
        else if (hidden == 0 && sum > 0)
        {
            Misfit(rows, sum, found);
        }
    }

    // The counts that are shown are the rest of a hundred.
    static void GiveBack(List<(FigureFact Count, FigureFact Share)> rows, int at, decimal sum, List<DisclosureFact> found)
    {
        var (hidden, share) = rows[at];
        var percent = share.Amount!.Low!.Value;
        var high = Math.Min(hidden.High ?? DisclosureReader.HighestThreshold, DisclosureReader.HighestThreshold);
        var fitting = 0;
        for (var value = Math.Max(1, hidden.Low ?? 0); value <= high; value++)
        {
            fitting += Math.Abs((value * 100 / (sum + value)) - percent) <= 0.5m / (decimal)Math.Pow(10, percent.Scale) ? 1 : 0;
        }

        if (fitting == 1 && !found.Exists(f => f.Span == hidden.Span && f.What == DisclosureKinds.Recoverable))
        {
            found.Add(Make(DisclosureKinds.Recoverable, hidden, "From its percentage and the counts beside it.", isCertain: true));
        }
    }

    static void Misfit(List<(FigureFact Count, FigureFact Share)> rows, decimal sum, List<DisclosureFact> found)
    {
        FigureFact? wrong = null;
        foreach (var (count, share) in rows)
        {
            if (Math.Abs((count.Amount!.Low!.Value * 100 / sum) - share.Amount!.Low!.Value) > 1)
            {
                if (wrong is not null)
                {
                    return;
                }

                wrong = share;
            }
        }

        if (wrong is not null && !found.Exists(f => f.Table == wrong.Table && f.What == DisclosureKinds.DoesNotAdd))
        {
            found.Add(Make(DisclosureKinds.DoesNotAdd, wrong, "The counts beside it make another percentage, though the other rows fit.", isCertain: rows.Count > FewestRows));
        }
    }

    static DisclosureFact Make(string kind, FigureFact figure, string because, bool isCertain) => DisclosureFact.At(figure, kind) with
    {
        IsPeople = figure.IsPeople,
        IsSensitive = figure.IsSensitive,
        IsNational = figure.IsNational,
        IsCertain = isCertain,
        Because = because,
    };
}
