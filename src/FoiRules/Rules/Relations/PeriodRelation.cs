using FoiRules.Language.Syntax;
using FoiRules.Time;

namespace FoiRules.Rules.Relations;

/// <summary><c>covers</c>, <c>overlaps</c>, <c>ends before</c>: how a period lies to another, or to a day.</summary>
static class PeriodRelation
{
    public static Condition? Bind(TestExpression test, Binding subject, ExpressionBinder binder)
    {
        if (subject.Type.Kind != TypeKind.Period)
        {
            binder.Faults.Add(subject.Expression.Span, $"'{subject.Expression}' is {subject.Type.WithArticle} and not a period, so it {test.Relation} nothing");
            return null;
        }

        if (binder.BindValue(test.Operands[0]) is not { } other)
        {
            return null;
        }

        if (other.Type.Kind is not (TypeKind.Period or TypeKind.Date))
        {
            binder.Faults.Add(test.Operands[0].Span, $"'{test.Operands[0]}' is {other.Type.WithArticle}; a period {test.Relation} a period or a date");
            return null;
        }

        var (a, b, relation) = (subject.Get, other.Get, test.Relation);
        return e => a(e) is Period { IsUnknown: false } period && Bounds(b(e)) is { } bounds && Holds(relation, period, bounds.From, bounds.To);
    }

    static (DateOnly From, DateOnly To)? Bounds(object? value) => value switch
    {
        DateOnly day => (day, day),
        Period { IsUnknown: false } period => (period.From ?? DateOnly.MinValue, period.To ?? DateOnly.MaxValue),
        _ => null,
    };

    // An end that is open is an end that is not known: it covers nothing, and ends before nothing.
    static bool Holds(string relation, Period period, DateOnly from, DateOnly to) => relation switch
    {
        "covers" => period.From <= from && period.To >= to,
        "overlaps" => (period.From ?? DateOnly.MinValue) <= to && (period.To ?? DateOnly.MaxValue) >= from,
        _ => period.EndsBefore(from),
    };
}
