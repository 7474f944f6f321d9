using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>
/// The years a question carries on from the one before it: "how many of these were upheld?" asks about each year for which "these" were counted,
/// and a year that its own answer by years leaves out is a gap.
/// </summary>
static class CarriedYears
{
    // Of two years one may be what the further question is about.
    const int FewestBefore = 3;
    const int FewestGiven = 2;

    // A question "by year" that names none asks for those of the answer before it.
    const int FewestByYear = 2;

    // An answer that names more is no series of years, and would take long to hold against another.
    const int MostNamed = 120;

    /// <summary>What the answers to such questions leave out, one gap a question.</summary>
    /// <param name="context">The letter.</param>
    /// <param name="near">Its periods, by answer.</param>
    public static List<GapFact> LeftOut(FactContext context, FactIndex near)
    {
        var (gaps, refersBack, apart, byYear) = (new List<GapFact>(), context.Phrase("refers-back"), context.Phrase("asks-apart"), context.Phrase("breakdown-year"));
        var before = FactGroup.None;
        foreach (var exchange in context.Letter.Exchanges)
        {
            var given = exchange.Answers.Count == 0 ? FactGroup.None : near.Near(AnswerGiven.Place(exchange));
            var isByYear = IsByYear(exchange, apart, byYear);
            if (given.Count >= (isByYear ? 1 : FewestGiven) && given.Count <= MostNamed && before.Count >= (isByYear ? FewestByYear : FewestBefore) && before.Count <= MostNamed
                && (isByYear ? Whole(exchange) : Back(exchange, refersBack)) is { } question
                && near.Near(AnswerGiven.Place(exchange), Part.Request).Count == 0 && Missing(before, given, isByYear ? 1 : FewestGiven) is { } year)
            {
                gaps.Add(new GapFact(year.Period.From!.Value, year.Period.To!.Value)
                {
                    Span = question,
                    Part = Part.Request,
                    Exchange = exchange.Index,
                    Paragraph = exchange.Requests[^1].Block,
                    Answer = given[0].Span,
                });
            }

            before = given.Count > 0 ? given : before;
        }

        return gaps;
    }

    static bool IsByYear(Exchange exchange, int apart, int byYear)
    {
        foreach (var request in exchange.Requests)
        {
            if (request.Passage.Says(apart) && request.Passage.Says(byYear))
            {
                return true;
            }
        }

        return false;
    }

    static TextSpan? Whole(Exchange exchange) => exchange.Requests.Count == 0 ? null : exchange.Requests[^1].Passage.Prose.Span;

    // The sentence that speaks of what was asked before.
    static TextSpan? Back(Exchange exchange, int refersBack)
    {
        foreach (var request in exchange.Requests)
        {
            if (request.Passage.First(refersBack) is not { } match)
            {
                continue;
            }

            foreach (var sentence in request.Passage.Sentences)
            {
                if (sentence.Start <= match.Start && match.Start < sentence.End)
                {
                    return request.Passage.Prose.ToSource(sentence.Start, sentence.End);
                }
            }
        }

        return null;
    }

    // A year of the answer before, where the two share all the others they name.
    static PeriodFact? Missing(FactGroup before, FactGroup given, int fewest)
    {
        PeriodFact? missing = null;
        var shared = 0;
        foreach (var fact in before)
        {
            if (fact is not PeriodFact { Form: "year", Period: { From: not null, To: not null } } year)
            {
                continue;
            }

            if (Names(given, year))
            {
                shared++;
            }
            else
            {
                missing ??= year;
            }
        }

        return shared >= fewest ? missing : null;
    }

    static bool Names(FactGroup given, PeriodFact year)
    {
        foreach (var fact in given)
        {
            if (fact is PeriodFact other && other.Covers(year))
            {
                return true;
            }
        }

        return false;
    }
}
