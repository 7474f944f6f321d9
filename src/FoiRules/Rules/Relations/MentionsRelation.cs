using FoiRules.Facts;
using FoiRules.Language.Syntax;

namespace FoiRules.Rules.Relations;

/// <summary><c>s mentions "car park*"</c>: a sentence or a text says these words.</summary>
static class MentionsRelation
{
    public static Condition? Bind(TestExpression test, Binding subject, ExpressionBinder binder)
    {
        var text = ((TextExpression)test.Operands[0]).Literal;
        var get = subject.Get;
        if (subject.Type.Fact?.Name == "statement")
        {
            var phrase = binder.Phrases.Anonymous(text, binder.Faults);
            return e => get(e) is StatementFact s && s.Says.Contains(phrase);
        }

        if (subject.Type.Kind != TypeKind.Text)
        {
            binder.Faults.Add(subject.Expression.Span, "only a statement or a text mentions words");
            return null;
        }

        return TextPhrase.Read(text, binder.Faults) is { } said ? e => get(e) is string s && said.Find(s).Count > 0 : null;
    }
}
