namespace FoiRules.Facts;

/// <summary>
/// Finds a list of some of those whom another counts: the managers by ethnicity, and those of them taken on last year. That it counts some of
/// them must be said, and every number must bear it out; numbers that rose in a year look the same.
/// </summary>
static class PartLists
{
    // Two labels in common may be Yes and No of anything.
    const int FewestLabels = 2;

    /// <summary>The pairs.</summary>
    /// <param name="series">The lists.</param>
    /// <param name="isPart">Whether something says that a list counts some of those in another.</param>
    /// <param name="areAlike">Whether two lists count people called the same.</param>
    /// <param name="line">The line on which a list begins.</param>
    public static IEnumerable<FigureLink> Find(IReadOnlyList<FigureSeries> series, Func<FigureSeries, bool> isPart, Func<FigureSeries, FigureSeries, bool> areAlike, Func<FigureSeries, int> line)
    {
        foreach (var part in series)
        {
            if (!isPart(part))
            {
                continue;
            }

            var wholes = new List<FigureLink>();
            foreach (var whole in series)
            {
                if (!ReferenceEquals(part.Table, whole.Table) && !isPart(whole) && areAlike(part, whole) && Link(part, whole, line) is { } link)
                {
                    wholes.Add(link);
                }
            }

            // Of two that fit, nothing says which is meant.
            if (wholes is [var only])
            {
                yield return only;
            }
        }
    }

    static FigureLink? Link(FigureSeries part, FigureSeries whole, Func<FigureSeries, int> line)
    {
        var rows = new List<LinkedRow>();
        var isLess = false;
        for (var i = 0; i < part.Labels.Count; i++)
        {
            var at = whole.Find(part.Labels[i], isLoose: false);
            if (at < 0 || part[i].Low > whole[at].High)
            {
                return null;
            }

            isLess |= part[i].High < whole[at].Low;
            rows.Add(new LinkedRow(whole.Table.Grid.Rows[whole.Rows[at]], whole.Figure(at), [part.Figure(i)]));
        }

        return isLess && rows.Count >= FewestLabels ? new FigureLink(FigureLinkKind.Part, $"the figures from {AuditWords.LineNumbers([line(part)])} as some of those from {AuditWords.LineNumbers([line(whole)])}", rows) : null;
    }
}
