using FoiRules.Language.Syntax;
using FoiRules.Time;

namespace FoiRules.Rules.Functions;

/// <summary><c>start of p.period</c> and <c>end of p.period</c>: its first and its last day; no value where that end is open.</summary>
static class PeriodEndFunction
{
    public static Binding? Bind(CallExpression call, Binding argument)
    {
        var get = argument.Get;
        if (argument.Type.Kind != TypeKind.Period)
        {
            return null;
        }

        return call.Function.Text == "start"
            ? new Binding(call, RuleType.Date, e => get(e) is Period { From: { } first } ? first : null)
            : new Binding(call, RuleType.Date, e => get(e) is Period { To: { } last } ? last : null);
    }
}
