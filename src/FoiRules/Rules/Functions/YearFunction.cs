using FoiRules.Language.Syntax;

namespace FoiRules.Rules.Functions;

/// <summary><c>year of letter.received</c>: the year of a day, as a number.</summary>
static class YearFunction
{
    public static Binding? Bind(CallExpression call, Binding argument)
    {
        var get = argument.Get;
        return argument.Type.Kind == TypeKind.Date ? new Binding(call, RuleType.Number, e => get(e) is DateOnly day ? day.Year : null) : null;
    }
}
