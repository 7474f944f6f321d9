namespace FoiRules.Facts;

/// <summary>
/// Finds totals of pounds and pence, down a column, that are not the sum of what stands above them. The arithmetic of hidden counts knows
/// whole numbers only; nothing is hidden here, and a sum is enough.
/// </summary>
static class MoneyTotals
{
    const int FewestParts = 2;

    public static void Find(FactContext context, List<DisclosureFact> found)
    {
        Dictionary<GridCell, FigureFact>? figures = null;
        foreach (var fact in context.Facts.All(TableFact.Kind))
        {
            if (fact is not TableFact { Part: not Letters.Part.Request } table || !table.Grid.HasTotals)
            {
                continue;
            }

            for (var column = 0; column < table.Grid.Columns.Count; column++)
            {
                foreach (var cell in Wrong(table.Grid, column))
                {
                    figures ??= LetterAudit.ByCell(context.Facts);
                    if (figures.TryGetValue(cell, out var figure) && !found.Exists(f => f.Span == figure.Span && f.What == DisclosureKinds.DoesNotAdd))
                    {
                        found.Add(Make(figure));
                    }
                }
            }
        }
    }

    // The totals of a column that a slip, or a line left out, makes of the sum of the figures since the total before.
    static IEnumerable<GridCell> Wrong(Grid grid, int column)
    {
        var (sum, last, parts, hasPence, isOpen) = (0m, 0m, 0, false, false);
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            var cell = grid.Cells[row][column];
            var amount = cell.Reading.Amount;
            if (grid.Rows[row].Role == CellRole.Total)
            {
                if (amount is not { IsExact: true, Unit: Units.Money, Low: { } total })
                {
                    continue;
                }

                hasPence |= total.Scale > 0;
                if (hasPence && !isOpen && parts >= FewestParts && (Slip.Is(sum, total) || IsShortOfLast(sum, total, last)))
                {
                    yield return cell;
                }

                (sum, parts, hasPence, isOpen) = (0m, 0, false, false);
            }
            else if (amount is { IsExact: true, Unit: Units.Money, Low: { } value })
            {
                sum += value;
                hasPence |= value.Scale > 0;
                (last, parts) = (value, parts + 1);
            }
            else
            {
                isOpen |= grid.Rows[row].Role == CellRole.Figure && cell.Reading.Kind is not (MarkKind.Blank or MarkKind.Dash);
            }
        }
    }

    // The last line is the one that a sum forgets; any other may be "of which", and counted already.
    static bool IsShortOfLast(decimal sum, decimal total, decimal last) => sum - last == total && last > 0;

    static DisclosureFact Make(FigureFact total) => DisclosureFact.At(total, DisclosureKinds.DoesNotAdd) with
    {
        IsCertain = true,
        Because = "The amounts above it add up to another number.",
    };
}
