using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>Finds rates and fractions of a number of people told in the same answer that give a small count away: "500 pupils … 4 per thousand", "a third of the 12 clerks".</summary>
static class ToldRates
{
    const int MostFar = 4;
    const int SmallestBase = 20;
    const int MostRates = 40;

    sealed record Rate(decimal Number, int Of, int Block, TextSpan Span);

    static readonly (string Words, int Of)[] Named = [(" per thousand", 1000), (" per 1,000", 1000), (" per 1000", 1000), (" in every thousand", 1000), (" in every 1,000", 1000), (" per hundred", 100), (" in every hundred", 100), (" per 100 ", 100)];

    static readonly (string Words, int Part, int Of)[] Fractions =
    [
        ("two thirds", 2, 3), ("two-thirds", 2, 3), ("three quarters", 3, 4), ("three-quarters", 3, 4), ("two fifths", 2, 5), ("two-fifths", 2, 5), ("three fifths", 3, 5), ("three-fifths", 3, 5), ("four fifths", 4, 5), ("four-fifths", 4, 5),
        ("half", 1, 2), ("third", 1, 3), ("quarter", 1, 4), ("fifth", 1, 5), ("sixth", 1, 6), ("seventh", 1, 7), ("eighth", 1, 8), ("ninth", 1, 9), ("tenth", 1, 10),
        ("one in two", 1, 2), ("one in three", 1, 3), ("one in four", 1, 4), ("one in five", 1, 5), ("one in six", 1, 6), ("one in seven", 1, 7), ("one in eight", 1, 8), ("one in nine", 1, 9), ("one in ten", 1, 10), ("one in twelve", 1, 12), ("one in twenty", 1, 20),
        ("1 in 3", 1, 3), ("1 in 4", 1, 4), ("1 in 5", 1, 5), ("1 in 10", 1, 10), ("1 in 20", 1, 20),
    ];

    public static void Find(FactContext context, int threshold, List<DisclosureFact> found)
    {
        List<Rate>? rates = null;
        foreach (var fact in context.Facts.All(FigureFact.Kind))
        {
            if (fact is FigureFact { IsPeople: true, IsNational: false, IsCell: false, Mark: MarkKind.Number, Amount.IsExact: true, Value: >= 6 and { } all } whole && whole.Part != Part.Request)
            {
                if (Fraction(context.Letter.Source.Content, whole) is { } fraction && all * fraction.Part % fraction.Of == 0 && ToldShares.IsSmall(all * fraction.Part / fraction.Of, threshold))
                {
                    found.Add(Make(whole, whole.Span));
                }
                else if (all >= SmallestBase && (rates ??= RatesOf(context)).Find(r => Math.Abs(r.Block - whole.Paragraph) <= MostFar && IsSmall(r, all, threshold)) is { } rate)
                {
                    found.Add(Make(whole, rate.Span));
                }
            }
        }
    }

    // "A quarter of the eight drivers".
    static (int Part, int Of)? Fraction(string text, FigureFact whole)
    {
        var before = SentenceSpan.Before(text, whole).TrimEnd();
        foreach (var of in (ReadOnlySpan<string>)["of the", "of our", "of its", "of these", "of those", "of all", "of"])
        {
            if (before.EndsWith(of, StringComparison.OrdinalIgnoreCase))
            {
                before = before[..^of.Length].TrimEnd();
                foreach (var (words, part, all) in Fractions)
                {
                    if (before.EndsWith(words, StringComparison.OrdinalIgnoreCase))
                    {
                        return (part, all);
                    }
                }

                return null;
            }
        }

        return null;
    }

    // "4 per thousand": the rates of the letter, found once.
    static List<Rate> RatesOf(FactContext context)
    {
        var rates = new List<Rate>();
        var text = context.Letter.Source.Content;
        if (Caseless.In(text, " per ") < 0 && Caseless.In(text, " in every ") < 0)
        {
            return rates;
        }

        foreach (var segment in context.Letter.Segments)
        {
            if (rates.Count < MostRates && segment.Table is null && segment.Part != Part.Request && segment.Passage.Has(WordSign.Number) && RateIn(segment.Passage, segment.Block) is { } rate)
            {
                rates.Add(rate);
            }
        }

        return rates;
    }

    static Rate? RateIn(Passage passage, int block)
    {
        foreach (var (words, of) in Named)
        {
            var at = Caseless.In(passage.Prose.Text, words);
            if (at > 0 && passage.Words.From(at) is > 0 and var next && NumberScan.At(passage, next - 1) is { Unit: Units.Count, Value: > 0 } number && number.End == at)
            {
                return new Rate(number.Value, of, block, passage.Prose.ToSource(number.Start, number.End));
            }
        }

        return null;
    }

    static bool IsSmall(Rate rate, int all, int threshold)
    {
        var half = 0.5m / (decimal)Math.Pow(10, rate.Number.Scale);
        var (least, most) = (Math.Ceiling((rate.Number - half) * all / rate.Of), Math.Floor((rate.Number + half) * all / rate.Of));
        return least == most && ToldShares.IsSmall((int)least, threshold);
    }

    static DisclosureFact Make(FigureFact whole, TextSpan span) => new(DisclosureKinds.Percentage)
    {
        Span = span,
        Part = Part.Answer,
        Sentence = whole.Sentence,
        Paragraph = whole.Paragraph,
        Exchange = whole.Exchange,
        IsPeople = true,
        IsSensitive = whole.IsSensitive,
        IsCertain = span == whole.Span,
        Because = "From the rate or fraction and the number of which it is taken.",
        Witness = [whole.Span],
    };
}
