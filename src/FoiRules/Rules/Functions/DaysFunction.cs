using FoiRules.Language.Syntax;
using FoiRules.Time;

namespace FoiRules.Rules.Functions;

/// <summary><c>days of p.period</c>: how many days a period has, both ends counted; no value where an end is open.</summary>
static class DaysFunction
{
    public static Binding? Bind(CallExpression call, Binding argument)
    {
        var get = argument.Get;
        return argument.Type.Kind == TypeKind.Period
            ? new Binding(call, RuleType.Number, e => get(e) is Period { From: { } first, To: { } last } ? last.DayNumber - first.DayNumber + 1 : null)
            : null;
    }
}
