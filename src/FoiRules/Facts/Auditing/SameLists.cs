using FoiRules.Disclosure.Structure;

namespace FoiRules.Facts;

/// <summary>Finds two lists that are the same, of which one hides a count that the other shows.</summary>
static class SameLists
{
    const double MostBitsOfOnePlace = 10;
    const double BitsOfHeading = 4;

    /// <summary>The pairs.</summary>
    public static IEnumerable<FigureLink> Find(IReadOnlyList<FigureSeries> series, Func<FigureSeries, int> line)
    {
        var least = AdditiveRelation.Believed + Math.Log2(Math.Max(series.Count * (series.Count - 1) / 2, 1));
        foreach (var hiding in series)
        {
            foreach (var showing in series)
            {
                if (!ReferenceEquals(hiding.Table, showing.Table) && Bits(hiding, showing) is { } bits && bits >= least)
                {
                    yield return Link(hiding, showing, line);
                }
            }
        }
    }

    // How unlikely it is that so many printed counts are the same by chance; null where one is not, or nothing is gained.
    static double? Bits(FigureSeries hiding, FigureSeries showing)
    {
        var (bits, shown) = (0.0, false);
        for (var i = 0; i < hiding.Labels.Count; i++)
        {
            var at = showing.Find(hiding.Labels[i], isLoose: false);
            if (at < 0)
            {
                return null;
            }

            var (one, other) = (hiding[i], showing[at]);
            if (!one.Meets(other))
            {
                return null;
            }

            bits += one.IsExact && other.IsExact ? Math.Min(Math.Log2(1.0 + one.Low), MostBitsOfOnePlace) : 0;
            shown |= hiding.Figure(i).IsHidden && other.IsExact;
        }

        return shown ? bits + (IsHeadedAlike(hiding, showing) ? BitsOfHeading : 0) : null;
    }

    // The same words over both columns.
    static bool IsHeadedAlike(FigureSeries hiding, FigureSeries showing) =>
        hiding.Figure(0).Cell?.ColumnHeaders is [.., { } one] && showing.Figure(0).Cell?.ColumnHeaders is [.., { } other] && one.Prose.Text.Length > 0
        && string.Equals(one.Prose.Text, other.Prose.Text, StringComparison.OrdinalIgnoreCase);

    static FigureLink Link(FigureSeries hiding, FigureSeries showing, Func<FigureSeries, int> line)
    {
        var rows = new List<LinkedRow>();
        for (var i = 0; i < hiding.Labels.Count; i++)
        {
            rows.Add(new LinkedRow(hiding.Table.Grid.Rows[hiding.Rows[i]], showing.Figure(showing.Find(hiding.Labels[i], isLoose: false)), [hiding.Figure(i)]));
        }

        return new FigureLink(FigureLinkKind.Same, $"the same figures from {AuditWords.LineNumbers([line(hiding), line(showing)])}", rows);
    }
}
