using FoiRules.Language.Syntax;
using FoiRules.Time;

namespace FoiRules.Rules.Functions;

/// <summary>What can be worked out from two values: numbers, and days with lengths of time. What cannot be worked out has no value.</summary>
static class Arithmetic
{
    /// <summary>Numbers beyond it are not reckoned with, so that none can overflow.</summary>
    const decimal Most = 1e13m;

    /// <summary>Lowers a calculation; null where something is wrong with it, which is reported.</summary>
    public static Binding? Bind(ArithmeticExpression expression, ExpressionBinder binder)
    {
        var (left, right) = (binder.BindValue(expression.Left), binder.BindValue(expression.Right));
        if (left is null || right is null)
        {
            return null;
        }

        var (a, b) = (left.Get, right.Get);
        var isHidden = left.IsHidden || right.IsHidden;
        switch (expression.Operator, left.Type.Kind, right.Type.Kind)
        {
            case ("+", TypeKind.Date, TypeKind.Duration):
                return new Binding(expression, RuleType.Date, e => a(e) is DateOnly day && b(e) is Duration length ? length.After(day) : null);
            case ("-", TypeKind.Date, TypeKind.Duration):
                return new Binding(expression, RuleType.Date, e => a(e) is DateOnly day && b(e) is Duration length ? length.Before(day) : null);
            case ("-", TypeKind.Date, TypeKind.Date):
                return new Binding(expression, RuleType.Number, e => a(e) is DateOnly later && b(e) is DateOnly earlier ? later.DayNumber - earlier.DayNumber : null);
        }

        if (TypeOf(expression.Operator, left.Type, right.Type) is not { } type)
        {
            binder.Faults.Add(expression.Span, $"'{expression.Left}' is {left.Type.WithArticle} and '{expression.Right}' {right.Type.WithArticle}; {Doing(expression.Operator)}");
            return null;
        }

        return new Binding(expression, type, Numbers(expression.Operator, left.Type.Kind == TypeKind.Percent, a, b)) { IsHidden = isHidden };
    }

    static RuleType? TypeOf(string sign, RuleType left, RuleType right)
    {
        if (!left.IsNumeric || !right.IsNumeric)
        {
            return null;
        }

        return sign switch
        {
            "of" => left.Kind == TypeKind.Percent ? right : null,
            "+" or "-" => left.Kind == right.Kind ? left : null,
            "/" => right.Kind == TypeKind.Number ? left : left.Kind == right.Kind ? RuleType.Number : null,
            _ => right.Kind == TypeKind.Number ? left : left.Kind == TypeKind.Number ? right : null,
        };
    }

    static string Doing(string sign) => sign switch
    {
        "+" => "two numbers of a kind can be added, or a length of time to a date",
        "-" => "a number can be taken from one of its kind, and a date or a length of time from a date",
        "of" => "'of' takes a percentage of a number",
        "/" => "a number is divided by a number",
        _ => "only numbers can be multiplied",
    };

    static Value Numbers(string sign, bool isPercent, Value left, Value right) => e =>
        Compared.Number(left(e)) is { } a && Compared.Number(right(e)) is { } b && Math.Abs(a) < Most && Math.Abs(b) < Most ? Numbers(sign, isPercent, a, b) : null;

    static object? Numbers(string sign, bool isPercent, decimal a, decimal b) => sign switch
    {
        "+" => a + b,
        "-" => a - b,
        "*" => a * b,
        "of" => isPercent ? a * b / 100 : null,
        _ => b == 0 ? null : a / b,
    };
}
