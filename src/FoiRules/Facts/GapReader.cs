using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>Finds the years that were asked for and that an answer by years leaves out.</summary>
static class GapReader
{
    // Financial and calendar years lie a quarter apart, academic ones two thirds; less than this may be a matter of reading.
    const int LeastMonths = 9;
    const int MostMonths = 600;
    const int FewestYears = 2;

    // Where both say months, nothing is left to reading but the month that has begun.
    const int FewMonths = 3;

    public static List<GapFact> Read(FactContext context)
    {
        var periods = context.Known<PeriodFact>(PeriodFact.Kind);
        var near = new FactIndex(periods, "answer");
        var gaps = new List<GapFact>();
        Dictionary<int, List<DateOnly>>? answered = null;
        SaidInRequest? apart = null;
        FiguresIn? figures = null;
        var months = new CoveredMonths();
        var written = new Lazy<DateOnly?>(() => DateFacts.WrittenOn(context));
        foreach (var asked in periods)
        {
            if (asked.Part == Part.Request && near.Near(asked, Part.Answer) is { Count: > 0 } answers && !(asked.IsOpen && AreEvents(answers)) && Months(asked, asked.IsOpen && (apart ??= new SaidInRequest(context, context.Phrase("asks-apart"))).IsSaid(asked.Exchange) ? answers : FactGroup.None, asked is { IsOpen: true, To: null } ? written.Value : null) is { } span)
            {
                // One period by itself may be what the answer begins with; with a figure beside it, or as one of several years asked for, it leaves out the others.
                var given = months.Of(asked, answers, span);
                var covers = given.Contains(true) && (answers.Count > 1 || (!asked.Text.StartsWith("since", StringComparison.OrdinalIgnoreCase) && !asked.Mention.IsReversed && !((PeriodFact)answers[0]).Mention.IsReversed && near.Near(asked).Count == 1 && (figures ??= new FiguresIn(context)).Beside((PeriodFact)answers[0])));
                var least = asked.IsOpen && !covers ? FewMonths : AreMonths(asked, answers) ? answers.Count < FewMonths ? FewMonths : 1 : BeginTogether(asked, answers) ? FewMonths : LeastMonths;
                if ((covers || IsOneOfSeveral(asked, answered ??= Answered(periods, near, months)) || (AreOthers(asked, answers) && (figures ??= new FiguresIn(context)).BeginWith((PeriodFact)answers[0]))) && MonthRun.Longest(given) is { } run && run.Length >= least && (run.Length < given.Length || !covers))
                {
                    gaps.Add(GapFact.Of(asked, span.First.AddMonths(run.Start), span.First.AddMonths(run.Start + run.Length).AddDays(-1), answers));
                }
            }
        }

        gaps.AddRange(CarriedYears.LeftOut(context, near));
        gaps.AddRange(AskedDays.LeftOut(context, near));
        gaps.AddRange(CountedYears.LeftOut(context, near, gaps));
        gaps.AddRange(gaps.Count == 0 ? PreambleYears.LeftOut(context, near) : []);
        gaps.AddRange(AskedMonths.LeftOut(context, near, gaps));
        gaps.AddRange(SeriesYears.LeftOut(context, near, gaps));
        return gaps;
    }

    /// <summary>The longest run of months of a period that answers leave out; null where they cover none of it, or all.</summary>
    /// <param name="asked">The period, with both its ends.</param>
    /// <param name="answers">The periods of the answer.</param>
    /// <param name="first">The first day of its first month.</param>
    public static MonthRun? LeftOut(PeriodFact asked, FactGroup answers, DateOnly first)
    {
        var given = CoveredMonths.In(asked, answers, new MonthSpan(first, asked.Period.Months!.Value));
        return given.Contains(true) ? MonthRun.Longest(given) : null;
    }

    // "In 2020, 2021 and 2022" asks for each, and the answer gives another of them.
    static bool IsOneOfSeveral(PeriodFact asked, Dictionary<int, List<DateOnly>> answered) =>
        (asked.Form == "year" || IsYearToDate(asked)) && answered.TryGetValue(asked.Sentence, out var years) && years.Exists(y => y != asked.Period.From);

    // "2021, 2022 and 2023 to date" asks for what there is of the last.
    static bool IsYearToDate(PeriodFact asked) => asked is { IsOpen: true, Period.From: { Day: 1, Month: 1 or 4 or 8 or 9 } } && !asked.Text.StartsWith("since", StringComparison.OrdinalIgnoreCase);

    // For each sentence of a request the years and runs of years it asks about that are answered, by their first days.
    static Dictionary<int, List<DateOnly>> Answered(List<PeriodFact> periods, FactIndex near, CoveredMonths months)
    {
        var answered = new Dictionary<int, List<DateOnly>>();
        foreach (var asked in periods)
        {
            if (asked.Part == Part.Request && asked.Form is "year" or "range" && Months(asked, FactGroup.None, null) is { } span)
            {
                var years = answered.TryGetValue(asked.Sentence, out var before) ? before : answered[asked.Sentence] = [];
                if (!years.Contains(asked.Period.From!.Value) && months.Of(asked, near.Near(asked, Part.Answer), span).Contains(true))
                {
                    years.Add(asked.Period.From.Value);
                }
            }
        }

        return answered;
    }

    // The months a request asks about, where it names its two ends. "In each year since 2014" ends where the answer does, or on the day the letter names, if it has no day of receipt.
    static MonthSpan? Months(PeriodFact asked, FactGroup answers, DateOnly? written)
    {
        if (asked.Form is "relative" or "day" || asked.Period.From is not { } from || (asked.To ?? LastDay(answers) ?? written) is not { } to || to < from)
        {
            return null;
        }

        var first = new DateOnly(from.Year, from.Month, 1);
        var count = ((to.Year - first.Year) * 12) + to.Month - first.Month + 1;
        return count >= (asked.IsOpen ? FewMonths : LeastMonths) && count <= MostMonths ? new MonthSpan(first, count) : null;
    }

    // "Cameras came in October 2021" tells of what was done since 2019, and of no figures by time.
    static bool AreEvents(FactGroup answers)
    {
        var years = 0;
        foreach (var fact in answers)
        {
            years += fact.Table >= 0 ? FewestYears : fact is PeriodFact { Form: "year" or "years" or "quarter" } ? 1 : 0;
        }

        return years < FewestYears;
    }

    // "From June 2022 to May 2023" on both sides.
    static bool AreMonths(PeriodFact asked, FactGroup answers)
    {
        foreach (var fact in answers)
        {
            if (fact is not PeriodFact { Form: "range" or "month", Basis: "explicit" or "calendar" } month || month.Text.AsSpan().IndexOfAnyInRange('a', 'z') < 0)
            {
                return false;
            }
        }

        return asked is { Form: "range", Basis: "explicit" or "calendar" } && asked.Text.AsSpan().IndexOfAnyInRange('A', 'Z') >= 0;
    }

    // From a day that is named in one of them, and the answer's first time begins on it: both count by the same calendar.
    static bool BeginTogether(PeriodFact asked, FactGroup answers) =>
        answers[0] is PeriodFact first && first.Period.From == asked.Period.From && (IsNamedRange(asked) || (asked.Form == "year" && IsNamedRange(first)));

    static bool IsNamedRange(PeriodFact period) => period.Form == "range" && period.Text.AsSpan().IndexOfAnyInRange('A', 'Z') >= 0;

    // "Between 2015 and 2018", and the answer is of 2021 and 2022.
    static bool AreOthers(PeriodFact asked, FactGroup answers)
    {
        foreach (var fact in answers)
        {
            if (fact is not PeriodFact { Form: not ("day" or "relative"), Period: { From: { } from, To: { } to } } || (from <= asked.To && to >= asked.Period.From))
            {
                return false;
            }
        }

        return asked is { Form: "range", IsOpen: false } && answers.Count > 1;
    }

    static DateOnly? LastDay(FactGroup answers)
    {
        DateOnly? last = null;
        foreach (var fact in answers)
        {
            var to = ((PeriodFact)fact).Period.To;
            last = last is null || to > last ? to : last;
        }

        return last;
    }
}
