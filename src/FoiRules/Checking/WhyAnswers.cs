using FoiRules.Facts;
using FoiRules.Language.Syntax;
using FoiRules.Rules;
using FoiRules.Text;

namespace FoiRules.Checking;

/// <summary>How the conditions of one rule were answered, for each fact it selects.</summary>
sealed class WhyAnswers
{
    const int Quantified = Variables.Selected + 1;

    readonly Dictionary<(Fact? Fact, TextSpan Span, Type Kind), (bool Holds, Fact? Witness)> answers = [];

    /// <summary>Notes an answer; the last one counts.</summary>
    public void Note(Expression condition, bool holds, Evaluation evaluation)
    {
        var variables = evaluation.Variables;
        answers[(variables[Variables.Selected], condition.Span, condition.GetType())] = (holds, variables.Length > Quantified ? variables[Quantified] : null);
    }

    /// <summary>Whether anything was asked of a fact.</summary>
    public bool HasAny(Fact fact) => answers.Keys.Any(k => ReferenceEquals(k.Fact, fact));

    /// <summary>Whether a condition held; null where it was not asked.</summary>
    public bool? Holds(Fact? fact, Expression condition) => answers.TryGetValue((fact, condition.Span, condition.GetType()), out var answer) ? answer.Holds : null;

    /// <summary>The parts of a condition with their answers.</summary>
    public IEnumerable<WhyStep> Steps(Fact? fact, Expression condition, SourceText source, int depth = 0)
    {
        if (condition is AndExpression and)
        {
            return and.Operands.SelectMany(o => Steps(fact, o, source, depth));
        }

        (bool Holds, Fact? Witness)? answer = answers.TryGetValue((fact, condition.Span, condition.GetType()), out var found) ? found : null;
        var step = new WhyStep(Words(source.Slice(condition.Span)), answer?.Holds, depth, Witness(fact, condition, answer?.Holds));
        return condition is OrExpression or ? or.Operands.SelectMany(o => Steps(fact, o, source, depth + 1)).Prepend(step) : [step];
    }

    // "any" that holds and "no" that fails were decided by a fact of which the inner test held; "every" that fails by one of which it did not.
    Fact? Witness(Fact? fact, Expression condition, bool? holds)
    {
        var inner = condition is NotExpression not ? not.Operand : condition;
        if (inner is not QuantifierExpression { Condition: { } test } quantifier || holds is null)
        {
            return null;
        }

        var isInner = inner == condition ? holds.Value : !holds.Value;
        return (quantifier.Quantity, isInner) is ("any", true) or ("no", false) or ("every", false)
            && answers.TryGetValue((fact, test.Span, test.GetType()), out var answer) && answer.Holds == (quantifier.Quantity != "every") ? answer.Witness : null;
    }

    /// <summary>A text on one line.</summary>
    public static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
