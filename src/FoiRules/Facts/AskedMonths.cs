using FoiRules.Letters;
using FoiRules.Time;

namespace FoiRules.Facts;

/// <summary>The months of a year, or of a part of one, of which an answer goes through most: "January 12; February 9; April 11", or three of its quarters. They mostly stand without their year, so they are no periods.</summary>
static class AskedMonths
{
    const int OfYear = 12;

    const int FewestAsked = 4;

    /// <summary>What such answers leave out, one gap a question. "Q1" at the head of an answer may have been taken for the number of its question, so the first month must be given.</summary>
    /// <param name="context">The letter.</param>
    /// <param name="near">Its periods, by answer.</param>
    /// <param name="known">The gaps found otherwise; a question that has one is not asked again.</param>
    public static List<GapFact> LeftOut(FactContext context, FactIndex near, List<GapFact> known)
    {
        var (gaps, month, quarter) = (new List<GapFact>(), context.Phrase("breakdown-month"), context.Phrase("breakdown-quarter"));
        foreach (var exchange in context.Letter.Exchanges)
        {
            if (exchange.Answers.Count > 0 && exchange.Requests is [var request, ..] && (request.Passage.Says(month) || request.Passage.Says(quarter))
                && near.Near(AnswerGiven.Place(exchange), Part.Request) is [PeriodFact { Period: { From: { Day: 1 } first, To: { } last, Months: >= FewestAsked and <= OfYear } } asked] && !(asked.Received < last)
                && !known.Exists(g => g.Exchange == asked.Exchange) && Missing(exchange, asked.Period) is { Start: > 0 } run)
            {
                gaps.Add(GapFact.Of(asked, first.AddMonths(run.Start), first.AddMonths(run.Start + run.Length).AddDays(-1), near.Near(asked, Part.Answer)));
            }
        }

        return gaps;
    }

    static MonthRun? Missing(Exchange exchange, Period year)
    {
        var months = year.Months!.Value;
        var given = new bool[OfYear];
        foreach (var segment in exchange.Answers)
        {
            foreach (var text in segment.Texts)
            {
                Mark(text, year, given);
            }
        }

        // An answer that names fewer than three in four tells of some months, and does not go through them all.
        return given.AsSpan(0, months).Count(true) * 4 >= months * 3 ? MonthRun.Longest(given[..months]) : null;
    }

    static void Mark(Passage passage, Period year, bool[] given)
    {
        var (text, before) = (passage.Prose.Text, OfYear);
        foreach (var word in passage.Words)
        {
            if (Named(new TimeCursor(text, word.Start), year) is { } named)
            {
                // From the month before it on, where it stands behind "to" or a dash.
                var first = EndsRange(text, word.Start) ? Math.Min(before, named.First) : named.First;
                before = Math.Min(named.First + named.Count, OfYear) - 1;
                given.AsSpan(first, Math.Max(before - first + 1, 0)).Fill(true);
            }
        }
    }

    // The number of the month in its year, from 0; of a quarter, that of its first month. "Quarters 2, 3 and 4" name others behind the first.
    static (int First, int Count)? Named(TimeCursor cursor, Period year)
    {
        var areSeveral = new TimeCursor(cursor.Text, cursor.At).Word("quarters");
        if (QuarterPoint.TryReadWithin(ref cursor, year, out var quarter))
        {
            return (Number(quarter.Period.From!.Value.Month, year), areSeveral ? OfYear : quarter.Period.Months!.Value);
        }

        return Months.TryRead(ref cursor, out var month) ? (Number(month, year), 1) : null;
    }

    static int Number(int month, Period year) => (month - year.From!.Value.Month + OfYear) % OfYear;

    static bool EndsRange(string text, int at) =>
        LookBack.Word(text, at) is "to" || (Glyphs.BackOverGap(text, at) is > 0 and var end && Glyphs.IsDash(text[end - 1]));
}
