using FoiRules.Disclosure.Cells;
using FoiRules.Disclosure.Intervals;

namespace FoiRules.Facts;

/// <summary>Finds the total of a list told in a sentence of the same answer: "54 wardens left in total".</summary>
static class ToldTotals
{
    /// <summary>The totals that fit.</summary>
    /// <param name="series">The lists.</param>
    /// <param name="told">The figures in sentences that call themselves totals.</param>
    /// <param name="line">The line on which a list begins.</param>
    public static IEnumerable<FigureLink> Find(IReadOnlyList<FigureSeries> series, IReadOnlyList<FigureFact> told, Func<FigureSeries, int> line)
    {
        foreach (var list in series)
        {
            if (!HasTotal(list) && told.Count > 0 && Sum(list) is { } sum)
            {
                var fitting = new List<FigureFact>();
                foreach (var figure in told)
                {
                    if (figure.Exchange == list.Table.Fact.Exchange && figure.Exchange >= 0 && figure is { Amount.IsExact: true, Value: { } value } && figure.Unit == list.Figure(0).Unit && sum.Contains(value))
                    {
                        fitting.Add(figure);
                    }
                }

                if (fitting is [var only])
                {
                    yield return Link(list, only, line);
                }
            }
        }
    }

    // With two lists in a table, nothing says of which the total is told.
    static bool HasTotal(FigureSeries list)
    {
        var counts = 0;
        for (var column = 0; column < list.Table.Grid.Columns.Count; column++)
        {
            counts += list.Table.Grid[list.Rows[0], column].Kind == GridCellKind.Count ? 1 : 0;
        }

        return counts > 1 || list.Table.Structure.Additive.Count > 0 || list.Rows.Count < 2;
    }

    // Every row must have a count, and what is hidden a bound: a mark that may be anything bears nothing out.
    static Interval? Sum(FigureSeries list)
    {
        var (low, high, hidden) = (0L, 0L, 0);
        for (var i = 0; i < list.Rows.Count; i++)
        {
            hidden += list.Figure(i).IsHidden ? 1 : 0;
            low += list[i].Low;
            high = list[i].IsBounded && high < Interval.Unbounded ? high + list[i].High : Interval.Unbounded;
        }

        return hidden == 0 ? null : new Interval(low, high);
    }

    static FigureLink Link(FigureSeries list, FigureFact total, Func<FigureSeries, int> line)
    {
        var parts = new List<FigureFact>();
        for (var i = 0; i < list.Rows.Count; i++)
        {
            parts.Add(list.Figure(i));
        }

        return new FigureLink(FigureLinkKind.Total, $"the figures from {AuditWords.LineNumbers([line(list)])}, whose total is told in the text", [new LinkedRow("", total, parts)]);
    }
}
