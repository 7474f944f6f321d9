using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>Finds costs that are not the number times the price told with them: "24 lamps at £85 each: £2,400".</summary>
static class ToldPrices
{
    const int Near = 24;
    const decimal Tax = 1.2m;

    static readonly AnyText Each = new("each", "apiece", "per ", " a head", " a day", " a night", " a week", " a month", " a unit", " a copy", " a time");

    public static void Find(FactContext context, List<DisclosureFact> found)
    {
        var figures = context.Facts.All(FigureFact.Kind);
        var text = context.Letter.Source.Content;
        for (var i = 0; i + 2 < figures.Count; i++)
        {
            if (figures[i] is FigureFact { Cell: null, Part: not Part.Request, Mark: MarkKind.Number, Amount: { IsExact: true, Low: > 1 and { } number } } count && count.Unit is not (Units.Money or Units.Percent or "hours" or "minutes")
                && figures[i + 1] is FigureFact { Cell: null, Unit: Units.Money, Amount: { IsExact: true, Low: > 0 and { } price } } one && Stand(count, one, figures[i + 2]) && IsPrice(text, count, one)
                && figures[i + 2] is FigureFact { Unit: Units.Money, Amount: { IsExact: true, Low: { } sum } } total && IsSole(figures, i + 3, total) && IsWrong(number * price, sum, price))
            {
                found.Add(DisclosureFact.At(total, DisclosureKinds.DoesNotAdd) with
                {
                    Because = "The number and the price told before it make another sum.",
                    Witness = [count.Span, one.Span],
                });
            }
        }
    }

    static bool Stand(Fact count, Fact price, Fact total) => count.Paragraph == price.Paragraph && total.Paragraph - count.Paragraph is 0 or 1 && count.Exchange == total.Exchange;

    // "At £85 each", "x £85", "@ £85 per night".
    static bool IsPrice(string text, Fact count, Fact price)
    {
        var between = text.AsSpan(count.Span.End, price.Span.Start - count.Span.End).TrimEnd();
        var behind = text.AsSpan(price.Span.End, Math.Min(Near, text.Length - price.Span.End));
        return between.Length < 60 && between.IndexOfAny('.', ';', '\n') < 0
            && (between.EndsWith(" x") || between.EndsWith("×") || between.EndsWith("@") || (Each.In(behind) && (between.EndsWith(" at") || between.EndsWith(" for") || between.EndsWith(" of") || between.EndsWith("costing") || between.EndsWith(","))));
    }

    // A second sum behind it may be the one that is meant.
    static bool IsSole(FactGroup figures, int next, FigureFact total) =>
        next >= figures.Count || figures[next] is not FigureFact { Unit: Units.Money } other || other.Sentence != total.Sentence;

    static bool IsWrong(decimal right, decimal written, decimal price) => written > price && written != right && Math.Abs(written - (right * Tax)) > 1 && Math.Abs(written - right) > 1 && written < right * 3 && written > right / 3;
}
