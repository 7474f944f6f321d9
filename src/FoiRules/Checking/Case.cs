using FoiRules.Facts;
using FoiRules.Findings;
using FoiRules.Rules;
using FoiRules.Text;

namespace FoiRules.Checking;

/// <summary>One thing a rule found, before repeats are rolled up.</summary>
sealed record Case(Fact Selected, TextSpan Span, Severity Severity, string Message, string? Instead, IReadOnlyList<Fix> Fixes)
{
    public static Case Of(Rule rule, Evaluation evaluation, Fact selected, Severity? severity)
    {
        var report = rule.Report.Value;
        evaluation.MakeRoom(report.Variables);
        var place = report.Place(evaluation) as Fact ?? selected;
        return new Case(selected, place.Span,
            severity ?? SeverityOf(report.Severities, evaluation) ?? rule.Description.Severity,
            First(report.Says, evaluation)?.For(evaluation) ?? rule.Description.Title,
            First(report.Writes, evaluation)?.For(evaluation),
            FixesOf(report.Fixes, evaluation));
    }

    static Message? First(IReadOnlyList<MessageChoice> choices, Evaluation evaluation)
    {
        var at = 0;
        while (at < choices.Count && !choices[at].Condition(evaluation))
        {
            at++;
        }

        return at < choices.Count ? choices[at].Message : null;
    }

    public static Severity? SeverityOf(IReadOnlyList<SeverityChoice> choices, Evaluation evaluation)
    {
        foreach (var choice in choices)
        {
            if (choice.Condition(evaluation))
            {
                return choice.Severity;
            }
        }

        return null;
    }

    static List<Fix> FixesOf(IReadOnlyList<RuleFix> fixes, Evaluation evaluation)
    {
        var made = new List<Fix>();
        foreach (var fix in fixes)
        {
            if (fix.Condition(evaluation) && EditMaker.Of(fix, evaluation) is { } edits)
            {
                made.Add(new Fix(fix.Label, fix.IsSafe, edits));
            }
        }

        return made;
    }
}
