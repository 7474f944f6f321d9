using FoiRules.Findings;
using FoiRules.Rules;

namespace FoiRules.Checking;

/// <summary>Asks a check in C#, and makes findings of what it reports.</summary>
static class ScriptCases
{
    /// <summary>The findings; among them, where the script was stopped, that it was.</summary>
    public static IEnumerable<Finding> Of(Rule rule, Evaluation evaluation, Severity? severity)
    {
        if (rule.Script?.Run(evaluation) is not { } outcome)
        {
            return [];
        }

        var grave = severity ?? Case.SeverityOf(rule.Report.Value.Severities, evaluation) ?? rule.Description.Severity;
        var cases = new List<Case>(outcome.Reports.Count);
        foreach (var report in outcome.Reports)
        {
            cases.Add(new Case(report.Place, report.Place.Span, grave, report.Message.Length == 0 ? rule.Description.Title : report.Message, report.Instead, report.Fixes));
        }

        return [.. RollUp.Of(rule, cases, evaluation.Facts.Letter.Source), .. evaluation.Failures];
    }
}
