using FoiRules.Time;

namespace FoiRules.Facts;

/// <summary>Which months of the times asked for an answer gives. One that was asked for again and again is looked for once.</summary>
sealed class CoveredMonths
{
    readonly Dictionary<(int Exchange, MonthSpan Span, PeriodBasis Basis), bool[]> known = [];

    /// <summary>For each month of a time whether the answers of its exchange give it; to be read only.</summary>
    public bool[] Of(PeriodFact asked, FactGroup answers, MonthSpan span) =>
        known.TryGetValue((asked.Exchange, span, asked.Period.Basis), out var given) ? given : known[(asked.Exchange, span, asked.Period.Basis)] = In(asked, answers, span);

    /// <summary>For each month of a time whether the answers give it.</summary>
    public static bool[] In(PeriodFact asked, FactGroup answers, MonthSpan span)
    {
        var (first, given) = (span.First, new bool[span.Count]);
        var left = given.Length;
        for (var next = 0; next < answers.Count && left > 0; next++)
        {
            var period = (PeriodFact)answers[next];
            if (ByCalendarOf(asked, period) is ({ } from, { } to))
            {
                var (start, end) = (Month(first, from), Month(first, to));
                for (var i = Math.Max(start, 0); i <= Math.Min(end, given.Length - 1); i++)
                {
                    left -= given[i] ? 0 : 1;
                    given[i] = true;
                }
            }
        }

        return given;
    }

    // "2020/21" of an answer is an academic year where those were asked for.
    static (DateOnly? From, DateOnly? To) ByCalendarOf(PeriodFact asked, PeriodFact period)
    {
        foreach (var other in asked.Period.Basis == PeriodBasis.Academic ? period.Mention.Alternatives : [])
        {
            if (other.Basis == PeriodBasis.Academic)
            {
                return (other.From, other.To);
            }
        }

        // "2024/25 to date" gives all that there is.
        return (period.Period.From, period.To ?? (period.IsOpen && period.Text.EndsWith("to date", StringComparison.OrdinalIgnoreCase) ? DateOnly.MaxValue : null));
    }

    static int Month(DateOnly first, DateOnly day) => ((day.Year - first.Year) * 12) + day.Month - first.Month;
}
