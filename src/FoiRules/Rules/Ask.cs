using FoiRules.Findings;
using FoiRules.Facts;
using FoiRules.Language;
using FoiRules.Language.Syntax;
using FoiRules.Phrases;
using FoiRules.Text;

namespace FoiRules.Rules;

/// <summary>One condition or value asked by itself, bound and ready to be evaluated.</summary>
/// <param name="Expression">What was asked; null where it could not be read.</param>
/// <param name="Condition">Whether it holds; null for a value, or where something is wrong.</param>
/// <param name="Value">What it is; null where something is wrong.</param>
/// <param name="Matches">The facts a quantifier, a count or a sum counts; null for any other question.</param>
/// <param name="Lexicon">The phrases a letter must be read with to answer it: those of the pack and those written in the question.</param>
/// <param name="Variables">How many variables it needs.</param>
/// <param name="Findings">What is wrong with it; its places are in a source called "question".</param>
public sealed record Question(Expression? Expression, Condition? Condition, Value? Value, Func<Evaluation, IReadOnlyList<Fact>>? Matches, Lexicon Lexicon, int Variables, IReadOnlyList<Finding> Findings)
{
    /// <summary>Whether its value may be what the letter should hide, so that it is not to be shown.</summary>
    public bool IsHidden { get; init; }
}

/// <summary>Binds one expression by itself, as a rule would.</summary>
public static class Ask
{
    /// <summary>Binds a text such as <c>any citation c in answers where c.exemption</c>. Never throws.</summary>
    /// <param name="text">A condition or a value.</param>
    /// <param name="pack">The rules whose phrases it may use.</param>
    /// <param name="options">How it is bound.</param>
    public static Question Bind(string text, RulePack pack, RulePackOptions? options = null)
    {
        var source = new SourceText("question", text);
        var findings = new List<Finding>();
        var faults = new Faults(source, findings);
        var phrases = new PhraseTable(pack);
        var (expression, mistake) = RuleParser.ParseExpression(source);
        if (mistake is not null || expression is null)
        {
            return new Question(null, null, null, null, pack.Lexicon, 0, mistake is null ? [] : [mistake]);
        }

        var variables = new Variables();
        var binder = new ExpressionBinder(faults, phrases, variables, options?.Trace);
        var value = binder.BindValue(expression);
        if (value is null || findings.Count > 0)
        {
            return new Question(expression, null, null, null, pack.Lexicon, 0, findings);
        }

        var condition = value.Type.Kind is TypeKind.Truth or TypeKind.Fact ? binder.Bind(expression) : null;
        var matches = binder.Matches(expression);
        return new Question(expression, condition, value.Get, matches is null ? null : e => matches(e), phrases.ToLexicon(), variables.Most, findings) { IsHidden = value.IsHidden };
    }
}
