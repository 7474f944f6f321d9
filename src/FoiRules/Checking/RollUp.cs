using FoiRules.Facts;
using FoiRules.Findings;
using FoiRules.Rules;
using FoiRules.Text;

namespace FoiRules.Checking;

/// <summary>One thing a rule found, before repeats are rolled up.</summary>
sealed record Case(Fact Selected, TextSpan Span, Severity Severity, string Message, string? Instead)
{
    public static Case Of(Rule rule, Evaluation evaluation, Fact selected, Severity? severity)
    {
        var place = rule.Report(evaluation) as Fact ?? selected;
        return new Case(selected, place.Span,
            severity ?? SeverityOf(rule, evaluation),
            First(rule.Says, evaluation)?.For(evaluation) ?? rule.Description.Title,
            First(rule.Writes, evaluation)?.For(evaluation));
    }

    static Message? First(IReadOnlyList<(Message Message, Condition Condition)> choices, Evaluation evaluation)
    {
        foreach (var (message, condition) in choices)
        {
            if (condition(evaluation))
            {
                return message;
            }
        }

        return null;
    }

    static Severity SeverityOf(Rule rule, Evaluation evaluation)
    {
        foreach (var (severity, condition) in rule.Severities)
        {
            if (condition(evaluation))
            {
                return severity;
            }
        }

        return rule.Description.Severity;
    }
}

/// <summary>Makes one finding of the repeats of one cause: a letter that makes one mistake sixteen times is told once, with sixteen places.</summary>
static class RollUp
{
    public static IEnumerable<Finding> Of(Rule rule, List<Case> cases, SourceText source) =>
        cases.GroupBy(c => (Key(rule.OncePer, c), c.Severity, c.Message)).Select(g => Make(rule, [.. g.DistinctBy(c => c.Span)], source));

    static (string, int, int) Key(string? oncePer, Case found)
    {
        var fact = found.Selected;
        return oncePer switch
        {
            "letter" => ("letter", 0, 0),
            "table" when fact.Table >= 0 => ("table", fact.Table, 0),
            "table" or "answer" => ("answer", fact.Exchange, (int)fact.Part),
            "paragraph" => ("paragraph", fact.Paragraph, (int)fact.Part),
            "sentence" => ("sentence", fact.Sentence, 0),
            _ => ("place", found.Span.Start, found.Span.End),
        };
    }

    static Finding Make(Rule rule, List<Case> cases, SourceText source)
    {
        var first = cases[0];
        return new Finding
        {
            Code = rule.Description.Code,
            Name = rule.Description.Name,
            Severity = first.Severity,
            Message = first.Message,
            Place = new Place(source, FirstLine(source, first.Span)),
            Related = [.. cases.Skip(1).Select(c => new Place(source, FirstLine(source, c.Span)))],
            Provision = rule.Description.Provision,
            Why = rule.Description.Why,
            Instead = first.Instead,
        };
    }

    // A place is shown by its first line; a paragraph of ten lines is not underlined whole.
    static TextSpan FirstLine(SourceText source, TextSpan span)
    {
        var line = source.LineSpan(source.Position(span.Start).Line);
        return new TextSpan(span.Start, Math.Max(span.Start, Math.Min(span.End, line.End)));
    }
}
