using FoiRules.Findings;
using FoiRules.Text;

namespace FoiRules.Letters;

/// <summary>Says where request and answer could not be told apart, or only by judgement.</summary>
static class Doubts
{
    /// <summary>At most one finding of each kind.</summary>
    public static IEnumerable<Finding> Of(SourceText source, IReadOnlyList<Segment> segments, IReadOnlyList<Exchange> exchanges)
    {
        var asked = segments.FirstOrDefault(s => s.Part == Part.Request);
        if (asked is not null && exchanges.All(e => e.Answers.Count == 0))
        {
            yield return Make(source, asked.Span, Severity.Warning, "Request and answer cannot be told apart: everything after this point reads as the request, so no answer was checked.");
        }
        else if (exchanges.Count == 0 && segments.Count > 1)
        {
            yield return Make(source, segments[0].Span, Severity.Warning, "No answer was found in this letter, so nothing but its clauses was checked.");
        }
        else if (segments.FirstOrDefault(s => s.IsGuess) is { } guess)
        {
            yield return Make(source, guess.Span, Severity.Advice, "Question and answer share a line here; where one ends and the other begins is a guess.");
        }
        else if (segments.FirstOrDefault(Ambiguities.IsDoubtful) is { } line)
        {
            yield return Make(source, line.Span, Severity.Advice, "This line may be part of the question or of the answer; how it was read is little better than a guess.");
        }
    }

    static Finding Make(SourceText source, TextSpan span, Severity severity, string message) => new()
    {
        Code = "LTR01",
        Name = "request-and-answer-run-together",
        Severity = severity,
        Message = message,
        Place = new Place(source, span),
        Why = "Rules look at answers; what the requester wrote is not the authority's to correct.",
        Instead = "Put the requester's words in a block quotation (lines that begin with '>'), or write 'Answer:' before each answer.",
    };
}
