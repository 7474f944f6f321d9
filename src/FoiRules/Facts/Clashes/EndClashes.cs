namespace FoiRules.Facts.Clashes;

/// <summary>Figures from after something ended: "the scheme closed for good in March 2021", and its users in 2022/23.</summary>
static class EndClashes
{
    public static void Add(Answered answers, List<ClashFact> clashes)
    {
        var ended = answers.Context.Phrase("ended-for-good");
        Dictionary<int, PeriodFact>? rows = null;
        var told = 0;
        foreach (var statement in answers.Statements)
        {
            if (!Answered.Says(statement, ended) || statement.IsConditional || ++told > Answered.Most || Last(statement, answers) is not { } day)
            {
                continue;
            }

            foreach (var figure in answers.Figures)
            {
                if (figure is { Value: >= 1, Unit: not ("days" or "weeks" or "months" or "years") } && figure.Sentence != statement.Sentence && IsAfter(figure, day, answers, rows ??= ByPlace(answers)))
                {
                    clashes.Add(ClashFact.At(statement, "end", figure.Span));
                    break;
                }
            }
        }
    }

    static DateOnly? Last(StatementFact statement, Answered answers)
    {
        DateOnly? last = null;
        foreach (var date in answers.Dates.Near(statement))
        {
            last = last is null || ((DateFact)date).Date > last ? ((DateFact)date).Date : last;
        }

        foreach (var period in answers.Periods.Near(statement))
        {
            last = last is null || ((PeriodFact)period).Period.To > last ? ((PeriodFact)period).Period.To : last;
        }

        return last;
    }

    static Dictionary<int, PeriodFact> ByPlace(Answered answers)
    {
        var places = new Dictionary<int, PeriodFact>();
        foreach (var period in answers.Context.Known<PeriodFact>(PeriodFact.Kind))
        {
            places.TryAdd(period.Span.Start, period);
        }

        return places;
    }

    // By the label of its row, or by the time told in its sentence.
    static bool IsAfter(FigureFact figure, DateOnly day, Answered answers, Dictionary<int, PeriodFact> places)
    {
        if (figure.Cell is { RowHeaders: [.., var label] } && label.Prose.Text.Length > 0)
        {
            return places.GetValueOrDefault(label.Prose.ToSource(0, 1).Start) is { Form: "year" or "month" or "quarter", Period.From: { } begins } && begins > day;
        }

        foreach (var period in answers.Periods.Near(figure))
        {
            if (((PeriodFact)period) is { Form: "year" or "month" or "quarter", Period.From: { } from } && from > day)
            {
                return true;
            }
        }

        return false;
    }
}
