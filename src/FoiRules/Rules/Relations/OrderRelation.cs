using FoiRules.Language.Syntax;

namespace FoiRules.Rules.Relations;

/// <summary><c>from 1 to 4</c>, <c>at least</c>, <c>at most</c>, <c>more than</c>, <c>less than</c>; for days <c>before</c>, <c>after</c>, <c>on or before</c>, <c>on or after</c>.</summary>
static class OrderRelation
{
    public static Condition? Bind(TestExpression test, Binding subject, ExpressionBinder binder)
    {
        var isOfDays = test.Relation.EndsWith("before", StringComparison.Ordinal) || test.Relation.EndsWith("after", StringComparison.Ordinal);
        if (isOfDays ? subject.Type.Kind != TypeKind.Date : !subject.Type.IsOrdered)
        {
            binder.Faults.Add(subject.Expression.Span, isOfDays
                ? $"'{subject.Expression}' is not a date, so it is not {test.Relation} anything"
                : $"'{subject.Expression}' is not a number, so it has no range");
            return null;
        }

        var low = Operand(test.Operands[0], test, subject, binder);
        var high = test.Operands.Count > 1 ? Operand(test.Operands[1], test, subject, binder) : null;
        if (low is null || (high is null && test.Operands.Count > 1))
        {
            return null;
        }

        if (low.Literal is { } first && high?.Literal is { } last && Compared.Order(first, last) > 0)
        {
            binder.Faults.Add(test.Span, $"nothing lies from {test.Operands[0]} to {test.Operands[1]}; the {(subject.Type.Kind == TypeKind.Date ? "earlier day" : "smaller number")} comes first");
        }

        var (get, a, b) = (subject.Get, low.Get, high?.Get);
        return test.Relation switch
        {
            "from" => e => get(e) is { } value && Compared.Order(value, a(e)) >= 0 && Compared.Order(value, b!(e)) <= 0,
            "at least" or "on or after" => e => Compared.Order(get(e), a(e)) >= 0,
            "at most" or "on or before" => e => Compared.Order(get(e), a(e)) <= 0,
            "more than" or "after" => e => Compared.Order(get(e), a(e)) > 0,
            _ => e => Compared.Order(get(e), a(e)) < 0,
        };
    }

    static Binding? Operand(Expression expression, TestExpression test, Binding subject, ExpressionBinder binder)
    {
        if (binder.BindValue(expression) is not { } value)
        {
            return null;
        }

        if (value.Type.Kind == subject.Type.Kind)
        {
            return value;
        }

        binder.Faults.Add(expression.Span, $"'{subject.Expression}' is {subject.Type.WithArticle} and '{expression}' {value.Type.WithArticle}; they cannot be compared{Hint(expression, subject)}");
        return null;
    }

    static string Hint(Expression expression, Binding subject) => (expression, subject.Type.Kind) switch
    {
        (NumberExpression { Unit: NumberUnit.None }, TypeKind.Percent) => $"; write {expression}%",
        (NumberExpression { Unit: NumberUnit.None }, TypeKind.Money) => $"; write £{expression}",
        (NumberExpression { Unit: NumberUnit.None }, TypeKind.Duration) => $"; write {expression} days, or another unit",
        _ => "",
    };
}
