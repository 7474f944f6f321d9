using FoiRules.Facts;
using FoiRules.Language.Syntax;

namespace FoiRules.Rules.Relations;

/// <summary><c>s mentions "car park*"</c>, <c>l.text mentions closed-on-sundays</c>: a sentence or a text says these words, or a phrase with a name.</summary>
static class MentionsRelation
{
    public static Condition? Bind(TestExpression test, Binding subject, ExpressionBinder binder)
    {
        var get = subject.Get;
        var isStatement = subject.Type.Fact?.Name == "statement";
        if (!isStatement && subject.Type.Kind != TypeKind.Text)
        {
            binder.Faults.Add(subject.Expression.Span, "only a statement or a text mentions words");
            return null;
        }

        if (test.Operands[0] is PathExpression { Names: [var name] })
        {
            return NamedPhrase.Find(name, binder) is not { } named ? null
                : isStatement ? e => get(e) is StatementFact s && s.Says.Contains(named)
                : e => get(e) is string s && e.Facts.Lexicon.Says(s, named);
        }

        var text = ((TextExpression)test.Operands[0]).Literal;
        if (isStatement)
        {
            var phrase = binder.Phrases.Anonymous(text, binder.Faults);
            return e => get(e) is StatementFact s && s.Says.Contains(phrase);
        }

        return TextPhrase.Read(text, binder.Faults) is { } said ? e => get(e) is string s && said.Find(s).Count > 0 : null;
    }
}
