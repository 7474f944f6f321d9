namespace FoiRules.Facts.Clashes;

/// <summary>A total told in a sentence, and another at the foot of the only list of the answer: "In all, 1,284 calls were made", above "Total 1,348".</summary>
static class TotalClashes
{
    const int Least = 10;

    public static void Add(Answered answers, List<ClashFact> clashes)
    {
        var total = answers.Context.Phrase("tells-total");
        var told = 0;
        foreach (var figure in answers.Figures)
        {
            if (figure is { IsCell: false, Amount.IsExact: true, Value: >= Least } && Answered.Says(answers.Around(figure), total) && ++told <= Answered.Most && Reckoned(figure, answers.Figures) is { } reckoned)
            {
                clashes.Add(ClashFact.At(figure, "total", reckoned.Span));
            }
        }
    }

    // The one total of the answer that is no percentage, where no other figure of it is the one told.
    static FigureFact? Reckoned(FigureFact told, List<FigureFact> figures)
    {
        FigureFact? found = null;
        var isMoney = told.Unit == Units.Money;
        foreach (var figure in figures)
        {
            if (figure.Exchange != told.Exchange || figure == told)
            {
                continue;
            }

            if (figure.Value == told.Value)
            {
                return null;
            }

            if (figure is { Cell.Role: CellRole.Total, Amount.IsExact: true } && (figure.Unit == Units.Money) == isMoney)
            {
                if (found is not null)
                {
                    return null;
                }

                found = figure;
            }
        }

        return found;
    }
}
