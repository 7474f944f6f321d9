namespace FoiRules.Facts.Clashes;

/// <summary>A count told in words right above a list that adds up to nearly so many: "418 notices were served, as follows", and the list adds up to 421.</summary>
static class SumClashes
{
    static readonly System.Buffers.SearchValues<char> OfTimes = System.Buffers.SearchValues.Create("0123456789/-–");

    const int Least = 20;
    const int FewestCells = 3;

    // "418 notices in five streets over two years".
    const int MostBeside = 6;

    // What is further off is the sum of something else.
    const decimal MostOff = .05m;

    public static void Add(Answered answers, List<ClashFact> clashes)
    {
        var total = answers.Context.Phrase("tells-total");
        for (var i = 0; i + 1 < answers.Figures.Count; i++)
        {
            var (told, next) = (answers.Figures[i], i + 1);
            while (next - i < MostBeside && next + 1 < answers.Figures.Count && answers.Figures[next] is { IsCell: false } beside && beside.Sentence == told.Sentence)
            {
                next++;
            }

            var first = answers.Figures[next];
            if (told is { IsCell: false, Amount.IsExact: true, Value: >= Least and var value, Unit: Units.Count or Units.People or Units.Things } && first is { IsCell: true } && first.Exchange == told.Exchange && answers.Around(told) is { } around && PointsBelow(around.Text) && !Answered.Says(around, total)
                && Sum(answers.Figures, next) is { } sum && sum != value && Math.Abs(sum - value) <= Math.Max(2, value * MostOff))
            {
                clashes.Add(ClashFact.At(told, "total", first.Span));
            }
        }
    }

    // "As follows"; a total that is called one is held against its list elsewhere.
    static bool PointsBelow(string text) => text.Contains("as follows", StringComparison.OrdinalIgnoreCase) || text.Contains("below", StringComparison.OrdinalIgnoreCase);

    // The sum of all cells of the table that begins at a figure; null where it has a total, or columns that are no times, or another list follows in the same answer.
    static decimal? Sum(List<FigureFact> figures, int first)
    {
        var (sum, cells) = (0m, 0);
        string? heading = null;
        for (var i = first; i < figures.Count && figures[i].Exchange == figures[first].Exchange; i++)
        {
            var figure = figures[i];
            if (!figure.IsCell)
            {
                continue;
            }

            if (figure.Table != figures[first].Table || figure is not { Cell: { Role: not CellRole.Total } cell, Amount.IsExact: true, Value: { } value, Unit: Units.Count or Units.People or Units.Things })
            {
                return null;
            }

            var above = cell.ColumnHeaders is [.., var last] ? last.Prose.Text : "";
            if (heading is not null && heading != above && !IsTime(above))
            {
                return null;
            }

            (sum, cells, heading) = (sum + value, cells + 1, above);
        }

        return cells >= FewestCells ? sum : null;
    }

    static bool IsTime(string heading) => heading is [>= '1' and <= '9', _, _, _, ..] && heading.AsSpan().IndexOfAnyExcept(OfTimes) < 0;
}
