using FoiRules.Disclosure.Assessment;
using FoiRules.Language.Syntax;
using FoiRules.Text;

namespace FoiRules.Rules;

/// <summary>Reads the parameters of a rule, and the values a house sets them to.</summary>
static class ParameterBinder
{
    /// <summary>A parameter as its clause declares it; what is wrong is reported.</summary>
    public static RuleParameter Of(ParameterClause clause, Faults faults)
    {
        var (type, value) = RuleType.Of(clause.Default)!.Value;
        var (from, to) = (End(clause.From, type, clause, faults), End(clause.To, type, clause, faults));
        if (from is not null && to is not null && Compared.Order(from, to) > 0)
        {
            faults.Add(clause.From!.Span.Cover(clause.To!.Span), $"nothing lies from {clause.From} to {clause.To}; the smaller comes first");
        }
        else if (from is not null && to is not null && !(Compared.Order(value, from) >= 0 && Compared.Order(value, to) <= 0))
        {
            faults.Add(clause.Default.Span, $"the default of '{clause.Name.Text}' does not lie from {clause.From} to {clause.To}");
        }

        return new RuleParameter(clause.Name.Text, value, from, to, clause.Meaning.Text) { Type = type };
    }

    /// <summary>The value a house sets a parameter to; null where it cannot be, which is reported.</summary>
    public static object? Set(RuleParameter parameter, SetSyntax set, Faults faults)
    {
        if (parameter.Name.EndsWith(SmallCounts.Threshold, StringComparison.Ordinal) && set.Value is PathExpression { Names: [var preset] })
        {
            return Preset(parameter, preset, faults);
        }

        if (RuleType.Of(set.Value) is not { } written || written.Type.Kind != parameter.Type.Kind || !Lies(parameter, written.Value))
        {
            faults.Add(set.Value.Span, $"{(parameter.Type.WithArticle.StartsWith("an ", StringComparison.Ordinal) ? "an" : "a")} {parameter.Name} is {Range(parameter)}");
            return null;
        }

        return written.Value;
    }

    static decimal? Preset(RuleParameter parameter, Identifier name, Faults faults)
    {
        if (DisclosurePolicy.Presets.TryGetValue(name.Text, out var policy))
        {
            return policy.Threshold;
        }

        faults.Add(name.Span, $"a {parameter.Name} is {Range(parameter)}, or one of {string.Join(", ", DisclosurePolicy.Presets.Keys)}{Nearest.Hint(name.Text, DisclosurePolicy.Presets.Keys)}");
        return null;
    }

    static string Range(RuleParameter parameter) => parameter.From is null ? parameter.Type.WithArticle : $"{parameter.Type.WithArticle} from {Shown.Value(parameter, parameter.From)} to {Shown.Value(parameter, parameter.To!)}";

    static bool Lies(RuleParameter parameter, object value) =>
        parameter.From is null || (Compared.Order(value, parameter.From) >= 0 && Compared.Order(value, parameter.To) <= 0 && IsWhole(parameter, value));

    // A threshold of four and a half means nothing where its range is of whole numbers.
    static bool IsWhole(RuleParameter parameter, object value) =>
        value is not decimal number || parameter.Default is not decimal usual || usual != decimal.Truncate(usual) || number == decimal.Truncate(number);

    static object? End(Expression? expression, RuleType type, ParameterClause clause, Faults faults)
    {
        if (expression is null || RuleType.Of(expression) is not { } end)
        {
            return null;
        }

        if (end.Type.Kind != type.Kind || !type.IsOrdered)
        {
            faults.Add(expression.Span, $"'{clause.Name.Text}' is {type.WithArticle} and this is {end.Type.WithArticle}; both ends of its range are of its kind");
            return null;
        }

        return end.Value;
    }
}
