using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>Requests and answers as wholes, one fact for each unbroken run.</summary>
static class ExchangeFacts
{
    public static IEnumerable<(string, Fact)> Read(Letter letter)
    {
        for (var i = 0; i < letter.Segments.Count;)
        {
            var first = letter.Segments[i];
            var end = i + 1;
            while (end < letter.Segments.Count && letter.Segments[end].Part == first.Part && letter.Segments[end].Exchange == first.Exchange)
            {
                end++;
            }

            var span = first.Span.Cover(letter.Segments[end - 1].Span);
            var number = first.Exchange >= 0 ? letter.Exchanges[first.Exchange].Number : null;
            if (first.Part == Part.Request)
            {
                yield return ("request", new RequestFact(number) { Span = span, Part = first.Part, Exchange = first.Exchange, Paragraph = first.Block });
            }
            else if (first.Part == Part.Answer)
            {
                yield return ("answer", new AnswerFact(number) { Span = span, Part = first.Part, Exchange = first.Exchange, Paragraph = first.Block });
            }

            i = end;
        }
    }
}
