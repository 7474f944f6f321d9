namespace FoiRules.Rules;

/// <summary>What a house may set, as it would write it.</summary>
public static class Shown
{
    /// <summary>"5 (from 1 to 1000)".</summary>
    public static string Of(RuleParameter parameter) => parameter.From is null ? Value(parameter, parameter.Default)
        : $"{Value(parameter, parameter.Default)} (from {Value(parameter, parameter.From)} to {Value(parameter, parameter.To!)})";

    /// <summary>A value of a parameter: "20%", "£450", "6 months".</summary>
    public static string Value(RuleParameter parameter, object value) => parameter.Type.Kind switch
    {
        TypeKind.Percent => Formats.Write(value, null) + "%",
        TypeKind.Money => "£" + Formats.Write(value, null),
        TypeKind.Text => $"\"{value}\"",
        _ => Formats.Write(value, null),
    };
}
