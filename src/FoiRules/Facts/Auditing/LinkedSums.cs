using FoiRules.Disclosure.Cells;
using FoiRules.Disclosure.Structure;

namespace FoiRules.Facts;

/// <summary>Finds lists that add up to a list elsewhere: three of staff by length of service, and the staff of another answer.</summary>
sealed class LinkedSums(IReadOnlyList<FigureSeries> series, Func<FigureSeries, int> line)
{
    // Lists of answers that follow one another were asked for together.
    const double Together = 3;
    const int MostParts = 12;

    int tried;

    /// <summary>The sums; no list is the sum of two sets.</summary>
    public IEnumerable<FigureLink> Find()
    {
        var best = new List<(FigureSeries Total, int First, int Count, double Bits)>();
        foreach (var total in series)
        {
            if (Best(total) is { } found)
            {
                best.Add(found);
            }
        }

        foreach (var (total, first, count, bits) in best)
        {
            if (bits >= AdditiveRelation.Believed + Math.Log2(Math.Max(tried, 1)))
            {
                yield return Link(total, first, count);
            }
        }
    }

    (FigureSeries Total, int First, int Count, double Bits)? Best(FigureSeries total)
    {
        (FigureSeries, int, int, double Bits)? best = null;
        for (var first = 0; first + 1 < series.Count; first++)
        {
            for (var count = 1; count <= MostParts && first + count <= series.Count && IsPart(total, series[first + count - 1]); count++)
            {
                if (count > 1 && Judge(total, first, count) is { } bits && bits > (best?.Bits ?? 0))
                {
                    best = (total, first, count, bits);
                }
            }
        }

        return best;
    }

    static bool IsPart(FigureSeries total, FigureSeries part)
    {
        if (ReferenceEquals(total.Table, part.Table) || part.Labels.Count != total.Labels.Count)
        {
            return false;
        }

        foreach (var label in total.Labels)
        {
            if (part.Find(label, isLoose: true) < 0)
            {
                return false;
            }
        }

        return true;
    }

    double? Judge(FigureSeries total, int first, int count)
    {
        tried++;
        var cells = new Disclosure.Cells.GridCell[total.Labels.Count][];
        for (var row = 0; row < cells.Length; row++)
        {
            cells[row] = new Disclosure.Cells.GridCell[count + 1];
            for (var part = 0; part < count; part++)
            {
                cells[row][part] = Cell(series[first + part], series[first + part].Find(total.Labels[row], isLoose: true));
            }

            cells[row][count] = Cell(total, row);
        }

        var grid = new LabelledGrid(total.Labels, new string[count + 1], cells);
        var evidence = PartSums.Of(new GridLines(grid, areRows: false), Enumerable.Range(0, count)).Judge(count);
        return evidence.IsPossible && evidence.Verified > 1 ? evidence.Bits + (AreTogether(first, count) ? Together : 0) : null;
    }

    static Disclosure.Cells.GridCell Cell(FigureSeries from, int at) => from.Table.Grid[from.Rows[at], from.Column];

    bool AreTogether(int first, int count)
    {
        for (var i = first + 1; i < first + count; i++)
        {
            var (before, own) = (series[i - 1].Table.Fact.Exchange, series[i].Table.Fact.Exchange);
            if (own < 0 || own - before is < 0 or > 1)
            {
                return false;
            }
        }

        return true;
    }

    FigureLink Link(FigureSeries total, int first, int count)
    {
        var rows = new List<LinkedRow>();
        for (var row = 0; row < total.Labels.Count; row++)
        {
            var parts = new List<FigureFact>();
            for (var part = 0; part < count; part++)
            {
                parts.Add(series[first + part].Figure(series[first + part].Find(total.Labels[row], isLoose: true)));
            }

            rows.Add(new LinkedRow(total.Table.Grid.Rows[total.Rows[row]], total.Figure(row), parts));
        }

        return new FigureLink(FigureLinkKind.Sum, $"the figures from {AuditWords.LineNumbers(Enumerable.Range(first, count).Select(i => line(series[i])))}, which add up to those from {AuditWords.LineNumbers([line(total)])}", rows);
    }
}
