using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>Days for which something is asked, each apart: "the number of beds on 1 April 2022 and on 1 April 2023", of which the answer names one.</summary>
static class AskedDays
{
    /// <summary>What the answers to such questions leave out, one gap a question.</summary>
    /// <param name="context">The letter.</param>
    /// <param name="near">Its periods, by answer.</param>
    public static List<GapFact> LeftOut(FactContext context, FactIndex near)
    {
        var gaps = new List<GapFact>();
        var dates = context.Known<DateFact>(DateFact.Kind);
        FactIndex? answered = null;
        for (var i = 1; i < dates.Count; i++)
        {
            // Two days of one sentence, the one right behind the other.
            var (first, second) = (dates[i - 1], dates[i]);
            if (first.Part != Part.Request || second.Part != Part.Request || first.Sentence != second.Sentence || first.Date == second.Date || first.Exchange < 0)
            {
                continue;
            }

            answered ??= new FactIndex(dates, "answer");
            var (has, hasOther) = (IsGiven(first, near, answered), IsGiven(second, near, answered));
            if (has != hasOther && !gaps.Exists(g => g.Exchange == first.Exchange))
            {
                var left = has ? second : first;
                gaps.Add(new GapFact(left.Date, left.Date)
                {
                    Span = left.Span,
                    Part = left.Part,
                    Sentence = left.Sentence,
                    Paragraph = left.Paragraph,
                    Exchange = left.Exchange,
                    Answer = answered.Near(left, Part.Answer) is [var given, ..] ? given.Span : null,
                });
            }
        }

        return gaps;
    }

    // By its day, or by its year where that is all the answer says.
    static bool IsGiven(DateFact asked, FactIndex periods, FactIndex dates)
    {
        foreach (var fact in dates.Near(asked, Part.Answer))
        {
            if (((DateFact)fact).Date == asked.Date)
            {
                return true;
            }
        }

        foreach (var fact in periods.Near(asked, Part.Answer))
        {
            if (fact is PeriodFact { Form: "year" or "month" or "day" } period && period.Period.From <= asked.Date && period.To >= asked.Date)
            {
                return true;
            }
        }

        return false;
    }
}
