using FoiRules.Facts;
using FoiRules.Language.Syntax;
using FoiRules.Law;
using FoiRules.Text;

namespace FoiRules.Rules.Relations;

/// <summary><c>s is not-held</c>, <c>letter.regime is foia</c>, <c>c is FOIA s.40(2)</c>, <c>f.value is 5</c>, <c>l.text is there</c>: says the phrase, has the word, is the provision or a part of it, has the value, or is there at all.</summary>
static class IsRelation
{
    public static Condition? Bind(TestExpression test, Binding subject, ExpressionBinder binder)
    {
        var right = test.Operands[0];
        var holds = right switch
        {
            ProvisionExpression provision => Provision(provision, subject, binder),
            PathExpression { Names: [{ Text: "there" }] } when !subject.IsName && subject.Type.Kind != TypeKind.Truth && binder.Phrases.Find("there") is null => There(subject),
            PathExpression { Names: [var word] } when subject.Type.Fact?.Name == "statement" => Phrase(word, subject, binder),
            PathExpression { Names: [var word] } when subject.Type.Words is { } words && binder.Variables.Find(word.Text) is null && !IsParameter(word, binder) => Word(word, words, subject, binder),
            _ => Same(test, right, subject, binder),
        };
        return holds is null || test.Relation == "is" ? holds : e => !holds(e);
    }

    static bool IsParameter(Identifier word, ExpressionBinder binder) => binder.Variables.Parameter(word.Text) >= 0;

    static Condition? Phrase(Identifier word, Binding subject, ExpressionBinder binder)
    {
        var get = subject.Get;
        return NamedPhrase.Find(word, binder) is { } phrase ? e => get(e) is StatementFact s && s.Says.Contains(phrase) : null;
    }

    // What is missing is null; a text of no letters says as little.
    static Condition There(Binding subject)
    {
        var get = subject.Get;
        return e => get(e) is { } value && value is not "";
    }

    static Condition? Word(Identifier word, IReadOnlyList<string> words, Binding subject, ExpressionBinder binder)
    {
        var lower = word.Text.ToLowerInvariant();
        if (!words.Contains(lower))
        {
            binder.Faults.Add(word.Span, $"'{subject.Expression}' is never '{word.Text}'; it is one of {string.Join(", ", words)}{Nearest.Hint(lower, words)}");
            return null;
        }

        var get = subject.Get;
        return e => get(e) is string s && s == lower;
    }

    static Condition? Provision(ProvisionExpression expression, Binding subject, ExpressionBinder binder)
    {
        binder.Faults.Check(expression.Literal);
        var (provision, get) = (expression.Literal.Provision, subject.Get);
        switch (subject.Type)
        {
            case { Kind: TypeKind.Provision }:
                return e => get(e) is Provision p && provision.Covers(p);
            case { Fact.Name: "citation" }:
                return e => get(e) is CitationFact { Provision: { } p } && provision.Covers(p);
            default:
                binder.Faults.Add(subject.Expression.Span, "only a citation is a provision; a statement 'cites' one");
                return null;
        }
    }

    static Condition? Same(TestExpression test, Expression right, Binding subject, ExpressionBinder binder)
    {
        // A bare name is what stands after 'is' for a phrase or a word; of anything else it is no value.
        if (subject.Type.Kind is TypeKind.Truth || (subject.Type.Kind == TypeKind.Fact && right is PathExpression { Names.Count: 1 }))
        {
            binder.Faults.Add(test.Span, $"'is' asks what a statement says, or which word a property has; '{subject.Expression}' is neither");
            return null;
        }

        if (binder.BindValue(right) is not { } value)
        {
            return null;
        }

        if (!AreAlike(subject.Type, value.Type))
        {
            binder.Faults.Add(test.Span, $"'{subject.Expression}' is {subject.Type.WithArticle} and '{right}' {value.Type.WithArticle}; they are never the same");
            return null;
        }

        var (a, b) = (subject.Get, value.Get);
        return subject.Type.IsOrdered ? e => Compared.Order(a(e), b(e)) == 0
            : subject.Type.Kind == TypeKind.Fact ? e => a(e) is { } fact && ReferenceEquals(fact, b(e))
            : subject.Type.Kind is TypeKind.Text or TypeKind.Word ? e => a(e) is string s && b(e) is string t && string.Equals(s.Trim(), t.Trim(), StringComparison.OrdinalIgnoreCase)
            : e => a(e) is { } v && v.Equals(b(e));
    }

    static bool AreAlike(RuleType a, RuleType b) =>
        a.Kind == b.Kind ? a.Fact?.Name == b.Fact?.Name : a.Kind is TypeKind.Text or TypeKind.Word && b.Kind is TypeKind.Text or TypeKind.Word;
}
