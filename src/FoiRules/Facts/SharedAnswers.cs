using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>
/// Which items of a request are passed over, though an answer follows them. Where a letter answers each question below it, and then two stand above one
/// answer that carries no number, the answer is to the last of them, unless it takes up a word that only the other has.
/// </summary>
sealed class SharedAnswers(Letter letter)
{
    /// <summary>So many answers of their own show how a letter goes about it.</summary>
    const int FewestAlone = 2;

    readonly Lazy<bool> answersEach = new(() => AnswersEach(letter.Exchanges));

    /// <summary>Whether an item that stands in these segments has no part in the answer of its exchange.</summary>
    public bool PassesOver(Exchange exchange, int start, int end)
    {
        if (exchange.Items < 2 || exchange.Answers.Count == 0 || exchange.Answers[0].Label is not null || exchange.PointsTo >= 0 || letter.Segments[start].Path is { } path && path.Contains('/', StringComparison.Ordinal) || exchange.Requests[^1] == letter.Segments[end - 1] || !answersEach.Value)
        {
            return false;
        }

        var (own, others) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        var item = letter.Segments[start].Span.Cover(letter.Segments[end - 1].Span);
        foreach (var segment in exchange.Requests)
        {
            LimbWords.Add(segment.Passage, segment.Span.Start >= item.Start && segment.Span.End <= item.End ? own : others);
        }

        own.ExceptWith(others);
        return own.Count > 0 && !AnswerWords.Have(AnswerWords.Of(exchange), own);
    }

    static bool AnswersEach(IReadOnlyList<Exchange> exchanges)
    {
        var alone = 0;
        foreach (var exchange in exchanges)
        {
            alone += exchange is { Items: 1, Requests.Count: > 0, Answers.Count: > 0 } && exchange.Requests[^1].Span.End <= exchange.Answers[0].Span.Start && exchange.Answers[0].Label is null ? 1 : 0;
        }

        return alone >= FewestAlone;
    }
}
