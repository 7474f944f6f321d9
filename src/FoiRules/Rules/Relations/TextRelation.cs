using FoiRules.Language.Syntax;

namespace FoiRules.Rules.Relations;

/// <summary><c>begins with</c>, <c>ends with</c>, <c>contains</c>: letter for letter, whatever the capitals.</summary>
static class TextRelation
{
    public static Condition? Bind(TestExpression test, Binding subject, ExpressionBinder binder)
    {
        var wanted = ((TextExpression)test.Operands[0]).Literal;
        if (!RelationTable.HasText(subject))
        {
            binder.Faults.Add(subject.Expression.Span, $"'{subject.Expression}' is {subject.Type.WithArticle}; only a statement or a text {test.Relation} something");
            return null;
        }

        if (wanted.Text.Length == 0)
        {
            binder.Faults.Add(wanted.Span, $"every text {test.Relation} nothing; write what is looked for");
            return null;
        }

        var (get, text) = (subject.Get, wanted.Text);

        // Whatever the capitals is slow to look for, and needless where there are no letters.
        var whole = HasCapitals(text) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return test.Relation switch
        {
            "begins with" => e => RelationTable.TextOf(get(e)) is { } own && own.AsSpan().TrimStart().StartsWith(text, StringComparison.OrdinalIgnoreCase),
            "ends with" => e => RelationTable.TextOf(get(e)) is { } own && own.AsSpan().TrimEnd().EndsWith(text, StringComparison.OrdinalIgnoreCase),
            _ => e => RelationTable.TextOf(get(e))?.Contains(text, whole) == true,
        };
    }

    // What is beyond ASCII may have them.
    static bool HasCapitals(string text)
    {
        foreach (var c in text)
        {
            if (char.IsAsciiLetter(c) || c >= 128)
            {
                return true;
            }
        }

        return false;
    }
}
