using FoiRules.Language.Syntax;
using FoiRules.Reports;
using FoiRules.Rules;

namespace FoiRules.Cli.Asking;

/// <summary>Does what <c>foirules ask</c> was asked to do.</summary>
static class AskJob
{
    /// <summary>Asks, tells, and returns the exit code.</summary>
    public static int Run(string asked, string path, string? rulesPath)
    {
        if (AskedLetter.Read(path, rulesPath) is not { } letter || letter.Pack() is not { } pack)
        {
            return ExitCodes.CouldNot;
        }

        var steps = new List<(Expression Condition, bool Holds)>();
        var text = AskedText.Of(asked);
        var whole = text.Whole;
        var question = Ask.Bind(whole, pack, new RulePackOptions { Trace = (condition, holds, _) => steps.Add((condition, holds)) });
        if (question.Findings.Count > 0 || question.Value is null)
        {
            RuleSources.Show([.. question.Findings.Select(text.AsTyped)]);
            return ExitCodes.CouldNot;
        }

        var facts = letter.Facts(question.Lexicon, pack.House);
        var evaluation = new Evaluation(facts, Math.Max(2, question.Variables));
        using var output = Screen.Open();
        if (question.Matches is { } matches && question.Expression is QuantifierExpression { Quantity: "any" } quantifier)
        {
            var found = matches(evaluation);
            AnswerText.Write(quantifier.Kind.Text, found, letter.Source, question.Lexicon, output);
            return found.Count > 0 ? ExitCodes.Clean : ExitCodes.Findings;
        }

        if (question.Condition is not { } condition)
        {
            if (question.IsHidden)
            {
                output.Write("This may be what the letter should hide, so it is not shown. Ask a condition of it, as in '… at most 4'.\n");
                return ExitCodes.CouldNot;
            }

            var value = question.Value(evaluation);
            AnswerText.Write(value, output);
            return value is null ? ExitCodes.Findings : ExitCodes.Clean;
        }

        var holds = condition(evaluation);
        output.Write(holds ? "It holds.\n" : "It does not hold.\n");
        if (question.Expression is AndExpression or OrExpression)
        {
            var operands = question.Expression is AndExpression and ? and.Operands : ((OrExpression)question.Expression).Operands;
            foreach (var operand in operands)
            {
                var answer = steps.FindLastIndex(s => ReferenceEquals(s.Condition, operand));
                output.Write($"  {(answer < 0 ? "not asked" : steps[answer].Holds ? "holds" : "fails"),-9}  {whole[operand.Span.Start..operand.Span.End]}\n");
            }
        }

        return holds ? ExitCodes.Clean : ExitCodes.Findings;
    }
}
