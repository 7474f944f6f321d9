using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>Days for which something is asked, each apart: "the number of beds on 1 April 2022 and on 1 April 2023", or on that day in each of several years; of which the answer leaves one out.</summary>
static class AskedDays
{
    /// <summary>What the answers to such questions leave out, one gap a question.</summary>
    /// <param name="context">The letter.</param>
    /// <param name="near">Its periods, by answer.</param>
    public static List<GapFact> LeftOut(FactContext context, FactIndex near)
    {
        var (gaps, asked) = (new List<GapFact>(), new SortedDictionary<int, List<(Fact Fact, DateOnly Day)>>());
        var dates = context.Known<DateFact>(DateFact.Kind);
        dates.ForEach(date => Add(asked, date, date.Date));
        foreach (var period in context.Known<PeriodFact>(PeriodFact.Kind))
        {
            if (period is { Form: "day", Period.From: { } day })
            {
                Add(asked, period, day);
            }
        }

        FactIndex? answered = null;
        foreach (var days in asked.Values)
        {
            if (days.Count > 1 && FirstLeftOut(days, near, answered ??= new FactIndex(dates, "answer")) is { } left && !gaps.Exists(g => g.Exchange == left.Fact.Exchange))
            {
                gaps.Add(GapFact.Of(left.Fact, left.Day, left.Day, answered.Near(left.Fact, Part.Answer)));
            }
        }

        return gaps;
    }

    // By the sentence of the request that names it.
    static void Add(SortedDictionary<int, List<(Fact Fact, DateOnly Day)>> asked, Fact fact, DateOnly day)
    {
        if (fact.Part == Part.Request && fact.Exchange >= 0)
        {
            var days = asked.TryGetValue(fact.Sentence, out var before) ? before : asked[fact.Sentence] = [];
            days.Add((fact, day));
        }
    }

    // The first one that is not given, where another is.
    static (Fact Fact, DateOnly Day)? FirstLeftOut(List<(Fact Fact, DateOnly Day)> days, FactIndex periods, FactIndex dates)
    {
        var (left, isGiven) = (default((Fact Fact, DateOnly Day)?), false);
        foreach (var asked in days)
        {
            var has = IsGiven(asked.Fact, asked.Day, periods, dates);
            isGiven |= has;
            left ??= has ? null : asked;
            if (isGiven && left is not null)
            {
                break;
            }
        }

        return isGiven ? left : null;
    }

    // By its day, or by its year where that is all the answer says.
    static bool IsGiven(Fact asked, DateOnly day, FactIndex periods, FactIndex dates)
    {
        foreach (var fact in dates.Near(asked, Part.Answer))
        {
            if (((DateFact)fact).Date == day)
            {
                return true;
            }
        }

        foreach (var fact in periods.Near(asked, Part.Answer))
        {
            if (fact is PeriodFact { Form: "year" or "month" or "day" } period && period.Period.From <= day && period.To >= day)
            {
                return true;
            }
        }

        return false;
    }
}
