using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>
/// Finds sums that an average gives the small number of people of: "141 days in total, 47 days on average" is three people. The two are told in
/// the same answer or in answers one after the other, and the one must be a small multiple of the other to the last digit.
/// </summary>
static class ToldMeans
{
    const int FewestMoney = 100;
    const int FewestOthers = 6;
    const int MostTold = 20;

    static readonly AnyText Averaging = new("average", "mean ", "mean:", "mean?", " each", "each ", "apiece", "per head", "per person", "a head", "per employee", "per member", "per claimant", "per recipient", "per individual", "per pupil", "per officer", "per case", "per claim", "typical");
    static readonly AnyText Totalling = new("total", "altogether", "in all", "overall", "all told", "cost", "spent", "spend", "paid", "sum of", "came to", "amounted", "lost", "combined", "together", "between them", "bill");

    public static void Find(FactContext context, int threshold, List<DisclosureFact> found)
    {
        var figures = context.Facts.All(FigureFact.Kind);
        FigureFact? before = null;
        var told = 0;
        for (var i = 0; i < figures.Count && told < MostTold; i++)
        {
            if (figures[i] is not FigureFact figure || !IsMeasure(figure))
            {
                continue;
            }

            if (before is not null && figure.Unit == before.Unit && figure.Exchange - before.Exchange is 0 or 1 && figure.Exchange >= 0 && Pair(context, before, figure) is { } pair
                && Times(pair.Mean, pair.Total) is { } count && count < threshold && !IsPrinted(figures, i, count) && SpeaksOfPeople(context, pair.Mean, pair.Total))
            {
                found.Add(Make(pair.Mean, pair.Total));
                told++;
            }

            before = figure;
        }
    }

    static bool IsMeasure(FigureFact figure) => figure is { Cell: null, Part: not Part.Request, Mark: MarkKind.Number, Amount: { IsExact: true, Low: > 0 }, IsNational: false }
        && figure.Unit is Units.Money or "days" or "weeks" or "months" or "hours" or "years";

    // The smaller is the one that is said to be an average, and nothing calls the other one.
    static (FigureFact Mean, FigureFact Total)? Pair(FactContext context, FigureFact one, FigureFact other)
    {
        var (mean, total) = one.Amount!.Low < other.Amount!.Low ? (one, other) : (other, one);
        return Says(context, mean, Averaging, total) && Says(context, total, Totalling, mean) ? (mean, total) : null;
    }

    // In its own sentence, on its own side of the other figure; or in the question.
    static bool Says(FactContext context, FigureFact figure, AnyText words, FigureFact other)
    {
        var text = context.Letter.Source.Content;
        var before = SentenceSpan.Before(text, figure);
        var behind = SentenceSpan.Behind(text, figure);
        if (other.Sentence == figure.Sentence)
        {
            before = other.Span.End <= figure.Span.Start ? text.AsSpan(other.Span.End, figure.Span.Start - other.Span.End) : before;
            behind = other.Span.Start >= figure.Span.End ? text.AsSpan(figure.Span.End, other.Span.Start - figure.Span.End) : behind;
        }

        if (words.In(before) || words.In(behind))
        {
            return true;
        }

        // A figure above the first question belongs to none.
        foreach (var request in figure.Exchange >= 0 && figure.Exchange != other.Exchange ? context.Letter.Exchanges[figure.Exchange].Requests : [])
        {
            if (words.In(request.Passage.Prose.Text))
            {
                return true;
            }
        }

        return false;
    }

    static int? Times(FigureFact mean, FigureFact total)
    {
        var (one, all) = (mean.Amount!.Low!.Value, total.Amount!.Low!.Value);
        if (all < (mean.Unit == Units.Money ? FewestMoney : FewestOthers) || one < 2)
        {
            return null;
        }

        // An average is rounded to the digits it is written with.
        var times = Math.Round(all / one);
        var half = one == decimal.Truncate(one) && one % 10 != 0 ? 0.5m : 0.5m / (decimal)Math.Pow(10, one.Scale);
        return times is >= 2 and < 100 && Math.Abs((one * times) - all) <= half * times && half * times < one / 4 ? (int)times : null;
    }

    static bool IsPrinted(FactGroup figures, int at, int count)
    {
        for (var i = Math.Max(0, at - 6); i < figures.Count && i < at + 6; i++)
        {
            if (figures[i] is FigureFact { Value: { } value, IsPeople: true } figure && value == count && Math.Abs(figure.Exchange - figures[at].Exchange) < 2)
            {
                return true;
            }
        }

        return false;
    }

    static bool SpeaksOfPeople(FactContext context, FigureFact mean, FigureFact total)
    {
        var (people, about) = (context.Phrase("people"), context.Phrase("about-people"));
        foreach (var exchange in (ReadOnlySpan<int>)[mean.Exchange, total.Exchange])
        {
            foreach (var request in context.Letter.Exchanges[exchange].Requests)
            {
                if (request.Passage.Says(people) || request.Passage.Says(about))
                {
                    return true;
                }
            }
        }

        foreach (var segment in context.Letter.Segments)
        {
            if (segment.Block == mean.Paragraph || segment.Block == total.Paragraph)
            {
                if (segment.Passage.Says(people) || segment.Passage.Says(about))
                {
                    return true;
                }
            }
        }

        return false;
    }

    static DisclosureFact Make(FigureFact mean, FigureFact total) => DisclosureFact.At(mean, DisclosureKinds.Percentage) with
    {
        IsPeople = true,
        IsSensitive = mean.IsSensitive || total.IsSensitive,
        Because = "From the average and the total of which it is taken.",
        Witness = [total.Span],
    };
}
