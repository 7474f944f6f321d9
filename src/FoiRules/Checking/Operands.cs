using System.Diagnostics.CodeAnalysis;
using FoiRules.Language.Syntax;

namespace FoiRules.Checking;

/// <summary>The single conditions that a rule is made of.</summary>
static class Operands
{
    /// <summary>Every condition of a rule that is not itself put together by "and", "or" or "not", with those inside quantifiers.</summary>
    public static IEnumerable<Expression> Of(RuleSyntax rule) => rule.Clauses.SelectMany(c => Inside(c, isCondition: false));

    // The syntax says by its types where a condition stands; a new kind of clause or expression is found without being named here.
    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = "Rules are tested by the whole tool, which is not trimmed.")]
    static IEnumerable<Expression> Inside(object node, bool isCondition)
    {
        if (node is Expression expression && isCondition && node is not (AndExpression or OrExpression or NotExpression))
        {
            yield return expression;
        }

        foreach (var property in node.GetType().GetProperties())
        {
            var isInner = property.Name == "Condition" || node is AndExpression or OrExpression or NotExpression;
            if (typeof(Expression).IsAssignableFrom(property.PropertyType) && property.GetValue(node) is Expression one)
            {
                foreach (var inner in Inside(one, isInner))
                {
                    yield return inner;
                }
            }
            else if (typeof(IEnumerable<Expression>).IsAssignableFrom(property.PropertyType) && property.GetValue(node) is IEnumerable<Expression> several)
            {
                foreach (var inner in several.SelectMany(e => Inside(e, isInner)))
                {
                    yield return inner;
                }
            }
        }
    }
}
