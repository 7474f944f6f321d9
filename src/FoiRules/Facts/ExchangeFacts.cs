using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>Requests and answers as wholes: one fact for each item asked, and one for each unbroken run of an answer.</summary>
static class ExchangeFacts
{
    public static IEnumerable<Fact> Requests(FactContext context)
    {
        var letter = context.Letter;
        var answered = Answered(letter.Exchanges);
        var numbers = new ItemNumbers(letter.Exchanges);
        var shared = new SharedAnswers(letter);
        foreach (var (start, end) in Runs(letter.Segments, Part.Request))
        {
            var (first, label) = (letter.Segments[start], Labelled(letter.Segments, start, end));
            var exchange = letter.Exchanges[first.Exchange];
            yield return new RequestFact(label?.Label ?? (exchange.Numbers.Count < 2 ? exchange.Number : null))
            {
                Span = first.Span.Cover(letter.Segments[end - 1].Span),
                Part = Part.Request,
                Exchange = first.Exchange,
                Paragraph = first.Block,
                Parent = Above(label?.Path ?? exchange.Path),
                Depth = Depth(label?.Path ?? exchange.Path),
                Text = Words(letter.Segments, start, end),
                IsRepeated = numbers.IsRepeated(first.Exchange),
                Skips = numbers.Skips(first.Exchange),
                IsOutOfOrder = numbers.IsOutOfOrder(first.Exchange),
                IsAnswered = answered[first.Exchange] && !shared.PassesOver(exchange, start, end),
                Ambiguity = exchange.Ambiguity,
                Answer = exchange.Answers.Count > 0 ? exchange.Answers[0].Span : null,
            };
        }
    }

    public static IEnumerable<Fact> Answers(FactContext context)
    {
        var letter = context.Letter;
        foreach (var (start, end) in Runs(letter.Segments, Part.Answer))
        {
            var first = letter.Segments[start];
            var exchange = letter.Exchanges[first.Exchange];
            yield return new AnswerFact(exchange.Number)
            {
                Span = first.Span.Cover(letter.Segments[end - 1].Span),
                Part = Part.Answer,
                Exchange = first.Exchange,
                Paragraph = first.Block,
                Parent = Above(exchange.Path),
                Question = exchange.Question,
                Items = exchange.Items,
                IsPointer = exchange.PointsTo >= 0,
                PointsTo = exchange.PointsTo >= 0 ? letter.Exchanges[exchange.PointsTo].Number : null,
                Ambiguity = exchange.Ambiguity,
            };
        }
    }

    // From a segment up to another: the same part and exchange; and in requests one item, with what introduces it.
    static IEnumerable<(int Start, int End)> Runs(IReadOnlyList<Segment> segments, Part part)
    {
        for (var i = 0; i < segments.Count;)
        {
            var (first, isLabelled) = (segments[i], segments[i].Path is not null);
            var end = i + 1;
            while (end < segments.Count && segments[end].Part == first.Part && segments[end].Exchange == first.Exchange
                && !(part == Part.Request && isLabelled && segments[end].Path is not null))
            {
                isLabelled |= segments[end].Path is not null;
                end++;
            }

            if (first.Part == part)
            {
                yield return (i, end);
            }

            i = end;
        }
    }

    static Segment? Labelled(IReadOnlyList<Segment> segments, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (segments[i].Path is not null)
            {
                return segments[i];
            }
        }

        return null;
    }

    static string Words(IReadOnlyList<Segment> segments, int start, int end)
    {
        var words = new List<string>(end - start);
        for (var i = start; i < end; i++)
        {
            words.Add(segments[i].Passage.Prose.Text);
        }

        return string.Join(' ', words);
    }

    // "b" of "2/b/i"; null where the path has one level.
    static string? Above(string? path) => path is not null && path.Split('/') is [.., var above, _] ? above : null;

    static int Depth(string? path) => path?.AsSpan().Count('/') ?? 0;

    // An exchange stands below those it belongs to, so one pass from the end tells what is answered under each.
    static bool[] Answered(IReadOnlyList<Exchange> exchanges)
    {
        var answered = new bool[exchanges.Count];
        for (var i = exchanges.Count - 1; i >= 0; i--)
        {
            answered[i] |= exchanges[i].Answers.Count > 0;
            if (answered[i] && exchanges[i].Parent >= 0)
            {
                answered[exchanges[i].Parent] = true;
            }
        }

        return answered;
    }
}
