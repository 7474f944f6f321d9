using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>
/// The years that are asked about once for all questions: "please give figures for each of the last five years (2020/21 to 2024/25)" before a list of them.
/// The first answer by years that leaves some out is a gap; what the others leave out is mostly the same.
/// </summary>
static class PreambleYears
{
    const int FewestMonths = 24;
    const int MostMonths = 240;
    const int FewestGiven = 2;
    const int LeastLeft = 9;

    /// <summary>The first gap, or none.</summary>
    /// <param name="context">The letter.</param>
    /// <param name="near">Its periods, by answer.</param>
    public static IEnumerable<GapFact> LeftOut(FactContext context, FactIndex near)
    {
        var exchanges = context.Letter.Exchanges;
        if (exchanges.Count < FewestGiven || exchanges[0] is not { Number: null, Answers.Count: 0, Requests.Count: > 0 } || Asked(context) is not { } asked)
        {
            yield break;
        }

        var first = new DateOnly(asked.Period.From!.Value.Year, asked.Period.From.Value.Month, 1);
        for (var i = 1; i < exchanges.Count; i++)
        {
            if (exchanges[i] is { Answers.Count: > 0, Requests.Count: > 0 } exchange && AnswerGiven.Place(exchange) is var place && near.Near(place, Part.Request).Count == 0
                && near.Near(place) is { Count: >= FewestGiven } answers && GapReader.LeftOut(asked, answers, first) is { Length: >= LeastLeft } run)
            {
                yield return GapFact.Of(asked, first.AddMonths(run.Start), first.AddMonths(run.Start + run.Length).AddDays(-1), answers) with
                {
                    Span = exchange.Requests[0].Passage.Prose.Span,
                    Exchange = exchange.Index,
                    Paragraph = exchange.Requests[0].Block,
                };
                yield break;
            }
        }
    }

    // The one run of years the preamble names.
    static PeriodFact? Asked(FactContext context)
    {
        PeriodFact? only = null;
        foreach (var period in context.Known<PeriodFact>(PeriodFact.Kind))
        {
            if (period is { Exchange: 0, Part: Part.Request, Form: "range" or "years", Period: { From: not null, To: not null, Months: >= FewestMonths and <= MostMonths } })
            {
                if (only is not null)
                {
                    return null;
                }

                only = period;
            }
        }

        return only;
    }
}
