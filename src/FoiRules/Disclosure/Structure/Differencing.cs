using FoiRules.Disclosure.Intervals;

namespace FoiRules.Disclosure.Structure;

/// <summary>
/// What two tables say together that neither says alone (Handbook on Statistical Disclosure Control, second edition, on differencing).
/// The numbers that come out are printed nowhere, and count as if they were.
/// </summary>
public static class Differencing
{
    /// <summary>One table counts a larger population than another with the same rows and columns: what it has more is a count too. That it is larger must be known; numbers that all rose in a year look the same.</summary>
    public static void OfWholeAndPart(GridSystem system, GridTable whole, GridTable part)
    {
        for (var row = 0; row < whole.Grid.Rows.Count; row++)
        {
            for (var column = 0; column < whole.Grid.Columns.Count; column++)
            {
                var (label, heading) = (whole.Grid.Rows[row], whole.Grid.Columns[column]);
                if (Same(part.Grid.Rows, label) is { } r && Same(part.Grid.Columns, heading) is { } c && whole.VariableOf(row, column) is >= 0 and var all && part.VariableOf(r, c) is >= 0 and var some)
                {
                    var rest = system.AddUnprinted($"the rest of '{label}', '{heading}'", Interval.AnyCount);
                    system.System.Add(Relation.Sum($"'{label}', '{heading}' in both tables", all, [some, rest]));
                }
            }
        }
    }

    /// <summary>Two tables count the same by different bands ("under 20, 20-39" and "under 25, 25-39"): each piece between two edges is a count. False where the columns are no such bands.</summary>
    public static bool OfBands(GridSystem system, GridTable one, GridTable other)
    {
        var (bands, others) = (Bands(one), Bands(other));
        if (bands is null || others is null || bands.SequenceEqual(others))
        {
            return false;
        }

        List<long> edges = [.. bands.Concat(others).SelectMany(b => new[] { b.From, b.To }).Distinct().Order()];
        for (var row = 0; row < one.Grid.Rows.Count; row++)
        {
            if (Same(other.Grid.Rows, one.Grid.Rows[row]) is { } match)
            {
                var pieces = Pieces(system, one.Grid.Rows[row], edges);
                Tie(system, one, row, bands, edges, pieces);
                Tie(system, other, match, others, edges, pieces);
            }
        }

        return true;
    }

    static int[] Pieces(GridSystem system, string label, List<long> edges) =>
        [.. edges.SkipLast(1).Select((from, i) => system.AddUnprinted(FormattableString.Invariant($"'{label}', '{from} to {edges[i + 1] - 1}'"), Interval.AnyCount))];

    static void Tie(GridSystem system, GridTable table, int row, List<Band> bands, List<long> edges, int[] pieces)
    {
        for (var column = 0; column < bands.Count; column++)
        {
            if (table.VariableOf(row, column) is >= 0 and var total)
            {
                system.System.Add(Relation.Sum($"'{table.Grid.Rows[row]}', '{table.Grid.Columns[column]}'", total, pieces.AsSpan(edges.IndexOf(bands[column].From)..edges.IndexOf(bands[column].To))));
            }
        }
    }

    static List<Band>? Bands(GridTable table)
    {
        var bands = table.Grid.Columns.Select(Band.Of).OfType<Band>().ToList();
        return bands.Count == table.Grid.Columns.Count && bands.Count > 1 ? bands : null;
    }

    static int? Same(IReadOnlyList<string> labels, string label)
    {
        for (var i = 0; i < labels.Count; i++)
        {
            if (string.Equals(labels[i].Trim(), label.Trim(), StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return null;
    }
}
