using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>The years that are asked for by their number: "in the last five years", of which the answer names three.</summary>
static class CountedYears
{
    const int MostYears = 20;

    /// <summary>What the answers to such questions leave out, one gap a question.</summary>
    /// <param name="context">The letter.</param>
    /// <param name="near">Its periods, by answer.</param>
    /// <param name="known">The gaps found otherwise; a question that has one is not asked again.</param>
    public static List<GapFact> LeftOut(FactContext context, FactIndex near, List<GapFact> known)
    {
        var gaps = new List<GapFact>();
        FiguresIn? figures = null;
        DateOnly? written = null;
        foreach (var asked in context.Known<PeriodFact>(PeriodFact.Kind))
        {
            if (asked is { Part: Part.Request, Form: "relative" } && Years(asked.Text) is { } count && near.Near(asked, Part.Answer) is { Count: > 0 } answers
                && !known.Exists(g => g.Exchange == asked.Exchange) && !gaps.Exists(g => g.Exchange == asked.Exchange)
                && Earliest(answers, count, figures ??= new FiguresIn(context), written ??= DateFacts.WrittenOn(context)) is { } first)
            {
                gaps.Add(GapFact.Of(asked, first.Day.AddYears(first.Given - count), first.Day.AddDays(-1), answers));
            }
        }

        return gaps;
    }

    // "The last three financial years"; "the last three years' accounts" as well.
    static int? Years(string text)
    {
        int? count = null;
        foreach (var word in Words.Of(text))
        {
            count = NumberWords.Value(word.Lower) ?? count;
            if (word.Lower is "years" or "years'")
            {
                return count is > 1 and <= MostYears ? count : null;
            }
        }

        return null;
    }

    // The first day of the first of the years that are named with a figure, where they are fewer than were asked for and nothing sums them up.
    static (DateOnly Day, int Given)? Earliest(FactGroup answers, int count, FiguresIn figures, DateOnly? received)
    {
        var years = new HashSet<int>();
        DateOnly? first = null;
        foreach (var fact in answers)
        {
            var period = (PeriodFact)fact;
            if (!figures.Beside(period))
            {
                continue;
            }

            var isThisYear = period is { Form: "relative" } && Years(period.Text) is null && period.Text.EndsWith("year", StringComparison.OrdinalIgnoreCase);
            if (!isThisYear && period.Form != "year")
            {
                return null;
            }

            if ((isThisYear && received is { } day ? new DateOnly(day.Year, 1, 1) : period.Period.From) is { } from)
            {
                years.Add(from.Year);
                first = first is null || from < first ? from : first;
            }
        }

        return first is { } earliest && years.Count < count ? (earliest, years.Count) : null;
    }
}
