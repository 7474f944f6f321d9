using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>Finds columns of percentages that come to more than a hundred, though each answer, case or person can stand in one row only.</summary>
static class PercentSums
{
    const int FewestRows = 3;
    const decimal Most = 140;

    static readonly AnyText Several = new("more than one", "all that apply", "several", "multiple", "tick all", "any that", "one or more", "more than once", "change", "increase", "decrease", "compliance", "target", "rate", "achiev", "uptake", "turnout", "attendance", "occupancy", "within ");

    public static void Find(FactContext context, List<DisclosureFact> found)
    {
        foreach (var fact in context.Facts.All(TableFact.Kind))
        {
            if (fact is not TableFact { Part: not Letters.Part.Request, Grid: { Rows.Count: > FewestRows and < 60 } grid } || grid.HasTotals)
            {
                continue;
            }

            for (var column = 1; column < grid.Columns.Count; column++)
            {
                if (Excess(grid, column) is { } last)
                {
                    found.Add(new DisclosureFact(DisclosureKinds.DoesNotAdd)
                    {
                        Span = last.Span,
                        Part = fact.Part,
                        Paragraph = fact.Paragraph,
                        Exchange = fact.Exchange,
                        Table = fact.Table,
                        IsCertain = false,
                        Because = "The percentages of the column come to more than a hundred.",
                        Witness = [grid.Span],
                    });
                }
            }
        }
    }

    static GridCell? Excess(Grid grid, int column)
    {
        var (sum, rows, isPercent, last) = (0m, 0, false, (GridCell?)null);
        foreach (var row in grid.Cells)
        {
            var cell = row[column];
            if (cell.Role != CellRole.Figure && cell.Reading.Amount is null)
            {
                if (Several.In(cell.Text) || Several.In(row[0].Text))
                {
                    return null;
                }

                continue;
            }

            if (cell.Reading.Amount is not { IsExact: true, Low: >= 0 and <= 100 and { } value } amount || Several.In(row[0].Text))
            {
                return null;
            }

            isPercent |= amount.Unit == Units.Percent || (cell.ColumnHeaders is { Count: > 0 } heads && LineLabel.IsPercent(heads[^1].Prose.Text));
            (sum, rows, last) = (sum + value, rows + 1, cell);
        }

        return isPercent && rows >= FewestRows && sum > 100 + (rows * 0.5m) + 0.5m && sum < Most ? last : null;
    }
}
