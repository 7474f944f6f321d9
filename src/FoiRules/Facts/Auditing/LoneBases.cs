namespace FoiRules.Facts;

/// <summary>
/// The number of which percentages are taken where no sentence ties them together: "83 students replied", and below it a list of percentages.
/// It is the one number of people in the answer, and every percentage of the answer must be one of that many.
/// </summary>
static class LoneBases
{
    const int Smallest = 5;
    const int Largest = 200;

    /// <summary>The number for a percentage, or null.</summary>
    /// <param name="figures">All figures of the letter, in order.</param>
    /// <param name="at">The index of the percentage.</param>
    public static FigureFact? Of(FactGroup figures, int at)
    {
        var exchange = figures[at].Exchange;
        if (exchange < 0)
        {
            return null;
        }

        // An exchange is a stretch of the list; of a long one only what is near is looked at.
        var first = at;
        while (first > 0 && at - first < Largest && figures[first - 1].Exchange == exchange)
        {
            first--;
        }

        FigureFact? whole = null;
        for (var i = first; i < figures.Count && i - first < Largest && figures[i].Exchange == exchange; i++)
        {
            var figure = (FigureFact)figures[i];
            if (figure.Unit is Units.People or Units.Count or Units.Things)
            {
                if (whole is not null || figure is not { IsPeople: true, IsNational: false, Mark: MarkKind.Number, Amount.IsExact: true, Value: >= Smallest and <= Largest })
                {
                    return null;
                }

                whole = figure;
            }
        }

        return whole is { Value: { } all } && AllFit(figures, first, exchange, all) ? whole : null;
    }

    static bool AllFit(FactGroup figures, int first, int exchange, int all)
    {
        for (var i = first; i < figures.Count && i - first < Largest && figures[i].Exchange == exchange; i++)
        {
            if (figures[i] is FigureFact { Unit: Units.Percent, Amount: { } amount } && (amount is not { IsExact: true, Low: { } percent } || ToldShares.Count(percent, all) is null))
            {
                return false;
            }
        }

        return true;
    }
}
