using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>The years that one table or sentence of an answer leaves out while another has them: "cost: 2019 £118,400; 2020 £109,250; 2021 £126,700" below a table that begins with 2018.</summary>
static class SeriesYears
{
    const int FewestYears = 3;

    // More is left out by something that is about another time.
    const int MostLeft = 2;

    /// <summary>What such answers leave out, one gap a question that names a time.</summary>
    /// <param name="context">The letter.</param>
    /// <param name="near">Its periods, by answer.</param>
    /// <param name="known">The gaps found otherwise; a question that has one is not asked again.</param>
    public static List<GapFact> LeftOut(FactContext context, FactIndex near, List<GapFact> known)
    {
        var gaps = new List<GapFact>();
        foreach (var exchange in context.Letter.Exchanges)
        {
            if (exchange.Answers.Count > 0 && AnswerGiven.Place(exchange) is var place && near.Near(place, Part.Request) is [{ } asked, ..]
                && !known.Exists(g => g.Exchange == exchange.Index) && Missing(Series(context, near.Near(place))) is var (year, series) && IsInSeries(year, near.Near(place), context))
            {
                gaps.Add(GapFact.Of(asked, year.Period.From!.Value, year.Period.To!.Value, series) with { IsGivenBeside = true });
            }
        }

        return gaps;
    }

    // The years of each table, and of each sentence that has as many figures.
    static List<List<Fact>> Series(FactContext context, IReadOnlyList<Fact> given)
    {
        var (series, places, days) = (new List<List<Fact>>(), new Dictionary<int, int>(), new HashSet<(int, DateOnly)>());
        foreach (var fact in given)
        {
            var place = fact.Table >= 0 ? fact.Table : -1 - fact.Sentence;
            if (fact is PeriodFact { Form: "year", Period: { From: { } from, To: not null } } && days.Add((place, from)))
            {
                if (!places.TryGetValue(place, out var at))
                {
                    places[place] = at = series.Count;
                    series.Add([]);
                }

                series[at].Add(fact);
            }
        }

        series.RemoveAll(s => s.Count < FewestYears || (s[0].Table < 0 && context.Facts.Near(FigureFact.Kind.Name, "sentence", s[0]).Count < s.Count));
        return series;
    }

    // Of two that share all the years of one of them, the first year that only the longer has, with the shorter.
    static (PeriodFact Year, List<Fact> Series)? Missing(List<List<Fact>> series)
    {
        if (series.Count < 2)
        {
            return null;
        }

        var longest = series.MaxBy(s => s.Count)!;
        foreach (var other in series)
        {
            var left = longest.FindAll(y => !Has(other, y));
            if (left.Count is > 0 and <= MostLeft && left.Count + other.Count == longest.Count)
            {
                return ((PeriodFact)left[0], other);
            }
        }

        return null;
    }

    // "We have no costs for 2018" says why it is left out.
    static bool IsInSeries(PeriodFact year, IReadOnlyList<Fact> given, FactContext context)
    {
        foreach (var fact in given)
        {
            if (fact is PeriodFact { Table: < 0 } other && other.Covers(year) && context.Facts.Near(FigureFact.Kind.Name, "sentence", other).Count < FewestYears)
            {
                return false;
            }
        }

        return true;
    }

    static bool Has(List<Fact> series, Fact year) => series.Exists(y => ((PeriodFact)y).Period.From == ((PeriodFact)year).Period.From);
}
