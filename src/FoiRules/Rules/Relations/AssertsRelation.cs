using FoiRules.Facts;
using FoiRules.Language.Syntax;

namespace FoiRules.Rules.Relations;

/// <summary><c>s asserts confirms-held</c>: the sentence says the phrase itself, and does not only suppose it behind "if" or "whether".</summary>
static class AssertsRelation
{
    public static Condition? Bind(TestExpression test, Binding subject, ExpressionBinder binder)
    {
        if (subject.Type.Fact?.Name != "statement")
        {
            binder.Faults.Add(subject.Expression.Span, "only a statement asserts a phrase; a text 'mentions' one");
            return null;
        }

        var get = subject.Get;
        return NamedPhrase.Find(((PathExpression)test.Operands[0]).Names[0], binder) is { } phrase ? e => get(e) is StatementFact s && s.Asserts.Contains(phrase) : null;
    }
}
