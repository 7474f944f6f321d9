namespace FoiRules.Facts.Clashes;

/// <summary>A bound that is said to hold, and a figure beyond it: "no payment was more than £500", and one of £780.</summary>
static class BoundClashes
{
    public static void Add(Answered answers, List<ClashFact> clashes)
    {
        var (over, under) = (answers.Context.Phrase("says-none-over"), answers.Context.Phrase("says-none-under"));
        var told = 0;
        foreach (var bound in answers.Figures)
        {
            if (bound.IsCell || bound.Amount is not { } amount || answers.Around(bound) is not { } statement)
            {
                continue;
            }

            var (isOver, isUnder) = (Answered.Says(statement, over), Answered.Says(statement, under));
            if (isOver != isUnder && ++told <= Answered.Most && (amount.High ?? amount.Low ?? amount.Value) is { } limit && Beyond(bound, isOver ? amount.Low ?? limit : limit, isOver, answers.Figures) is { } other)
            {
                clashes.Add(ClashFact.At(statement, "bound", other.Span));
            }
        }
    }

    // In the same answer, of the same unit; a bare number only in a table.
    static FigureFact? Beyond(FigureFact bound, decimal limit, bool isOver, List<FigureFact> figures)
    {
        foreach (var figure in figures)
        {
            if (figure.Exchange == bound.Exchange && figure.Sentence != bound.Sentence && figure is { Amount: { IsExact: true, Value: { } value }, Cell: null or { Role: CellRole.Figure } }
                && AreAlike(figure, bound) && (isOver ? value > limit + 1 : value < limit - 1))
            {
                return figure;
            }
        }

        return null;
    }

    static bool AreAlike(FigureFact figure, FigureFact bound) => bound.Unit is Units.Money or Units.Percent or "minutes" or "hours" or "days" or "weeks" or "months" or "years" ? figure.Unit == bound.Unit
        : figure is { IsCell: true, Unit: not (Units.Money or Units.Percent) };
}
