using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>Requests and answers as wholes, one fact for each unbroken run.</summary>
static class ExchangeFacts
{
    public static IEnumerable<Fact> Requests(FactContext context) => Runs(context.Letter, Part.Request, number => new RequestFact(number) { Span = default, Part = Part.Request });

    public static IEnumerable<Fact> Answers(FactContext context) => Runs(context.Letter, Part.Answer, number => new AnswerFact(number) { Span = default, Part = Part.Answer });

    static IEnumerable<Fact> Runs(Letter letter, Part part, Func<string?, Fact> make)
    {
        for (var i = 0; i < letter.Segments.Count;)
        {
            var first = letter.Segments[i];
            var end = i + 1;
            while (end < letter.Segments.Count && letter.Segments[end].Part == first.Part && letter.Segments[end].Exchange == first.Exchange)
            {
                end++;
            }

            if (first.Part == part)
            {
                TextSpan span = first.Span.Cover(letter.Segments[end - 1].Span);
                yield return make(letter.Exchanges[first.Exchange].Number) with { Span = span, Exchange = first.Exchange, Paragraph = first.Block };
            }

            i = end;
        }
    }
}
