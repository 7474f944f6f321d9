namespace FoiRules.Facts;

/// <summary>Finds the lines of a grid that sum up others: by their label, or by their sums. Rows and columns are told apart by the caller.</summary>
sealed class GridTotals(int width, Func<int, int, GridCell?> cell)
{
    readonly RunningSum sinceTotal = new(width);
    readonly RunningSum sinceSection = new(width);
    readonly RunningSum totals = new(width);
    readonly RunningSum figures = new(width);
    int? above;

    /// <summary>A new section begins.</summary>
    public void BeginSection() => sinceSection.Clear();

    /// <summary>Takes the next line in, and says what it is.</summary>
    /// <param name="line">Its index.</param>
    /// <param name="isCalled">Whether its label calls it a total.</param>
    /// <param name="mayBe">Whether its place or its blank label lets it be one although nothing calls it so.</param>
    /// <param name="isWhole">Whether its label names a whole of which the lines before it may be parts: "Trust".</param>
    public GridLine Next(int line, bool isCalled, bool mayBe, bool isWhole)
    {
        GridCell? Of(int i) => cell(line, i);
        if (isCalled && figures.Lines.Count == 0 && above is null)
        {
            // A total over the lines below it; they are not known yet.
            above = line;
            return GridLine.Of(CellRole.Total);
        }

        if (isCalled || mayBe)
        {
            RunningSum[] sums = [sinceTotal, sinceSection, totals, figures];
            foreach (var sum in sums)
            {
                if (sum.Lines.Count > (isCalled ? 0 : 1) && sum.Matches(Of, isCalled))
                {
                    return Total(line, sum, Of, isVerified: true);
                }
            }
        }

        if (isCalled || (mayBe && figures.Nearly(Of, isWhole)))
        {
            return Total(line, sinceTotal.Lines.Count > 0 ? sinceTotal : totals, Of, isVerified: false);
        }

        sinceTotal.Add(line, Of);
        sinceSection.Add(line, Of);
        figures.Add(line, Of);

        return GridLine.Of(CellRole.Figure);
    }

    /// <summary>The total that stood above its lines, and what it is now that they are known; null where there is none.</summary>
    public (int Line, GridLine Total)? Above()
    {
        if (above is not { } line)
        {
            return null;
        }

        var isVerified = figures.Matches(i => cell(line, i), isCalled: true);
        return (line, new GridLine(CellRole.Total, figures.Lines, isVerified));
    }

    GridLine Total(int line, RunningSum sum, Func<int, GridCell?> of, bool isVerified)
    {
        var total = new GridLine(CellRole.Total, sum.Lines, isVerified);
        var isOverAll = sum == totals || sum == figures;
        sinceTotal.Clear();
        sinceSection.Clear();
        if (isOverAll)
        {
            figures.Clear();
            totals.Clear();
        }

        totals.Add(line, of);
        return total;
    }
}
