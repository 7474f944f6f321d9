using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>
/// Finds counts that contradict one another: two lists of a letter that count the same thing in the same rows, say in the same years, and agree in all of
/// them but one.
/// </summary>
static class SameCounts
{
    const int FewestRows = 3;
    const int LeastAgreed = 10;

    // A letter that counts in the same rows again and again would take long to hold each list against each other.
    const int MostAlike = 24;

    /// <summary>Marks the later of two counts that differ.</summary>
    /// <param name="figures">The figures of all grids, in order.</param>
    /// <param name="letter">The letter, whose questions say what a list without a heading counts.</param>
    public static void Mark(List<FigureFact> figures, Letter letter)
    {
        if (figures.Count < 2 * FewestRows || figures[0].Table == figures[^1].Table)
        {
            return;
        }

        var alike = new Dictionary<string, List<CountList>>(StringComparer.Ordinal);
        foreach (var list in Lists(figures, letter))
        {
            if (list.Figures.Count >= FewestRows && list.Key is { } key)
            {
                var lists = alike.TryGetValue(key, out var known) ? known : alike[key] = [];
                foreach (var before in lists)
                {
                    if (before.Figures[0].Table != list.Figures[0].Table && before.CountsTheSame(list) && Differing(before, list) is { } figure)
                    {
                        figure.Contradict();
                    }
                }

                if (lists.Count < MostAlike)
                {
                    lists.Add(list);
                }
            }
        }
    }

    // The columns of each grid.
    static IEnumerable<CountList> Lists(List<FigureFact> figures, Letter letter)
    {
        var columns = new SortedDictionary<int, CountList>();
        for (var i = 0; i < figures.Count; i++)
        {
            var figure = figures[i];
            if (figure is { Part: Part.Answer, Cell: { Column: var column } cell } && !(cell.RowHeaders is [.., var row] && LineLabel.IsTotal(row.Prose.Text)))
            {
                if (!columns.TryGetValue(column, out var list))
                {
                    columns[column] = list = new CountList(letter, figure);
                }

                list.Add(figure, cell);
            }

            if (i + 1 == figures.Count || figures[i + 1].Table != figure.Table)
            {
                foreach (var list in columns.Values)
                {
                    yield return list;
                }

                columns.Clear();
            }
        }
    }

    // The only count that differs, where the others show that the two are one list.
    static FigureFact? Differing(CountList one, CountList other)
    {
        FigureFact? differing = null;
        var agreed = 0;
        for (var i = 0; i < one.Figures.Count; i++)
        {
            if (one.Figures[i].Value is not { } value || other.Figures[i].Value is not { } otherValue || (value != otherValue && differing is not null))
            {
                return null;
            }

            if (value == otherValue)
            {
                agreed += value >= LeastAgreed ? 1 : 0;
            }
            else
            {
                differing = other.Figures[i];
            }
        }

        return agreed >= FewestRows - 1 ? differing : null;
    }
}
