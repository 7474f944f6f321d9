using FoiRules.Language.Syntax;

namespace FoiRules.Rules;

/// <summary>An expression that means something: what type it has, and how its value is found. A value that is missing is null, and no test of it holds.</summary>
/// <param name="Expression">As written.</param>
/// <param name="Type">What it is.</param>
/// <param name="Get">Its value.</param>
sealed record Binding(Expression Expression, RuleType Type, Value Get)
{
    /// <summary>Whether it holds, for what always does or does not; null otherwise.</summary>
    public Condition? Holds { get; init; }

    /// <summary>Whether it is a name by itself, and no property.</summary>
    public bool IsName { get; init; }

    /// <summary>Whether no message may show it.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The value of a literal, or null.</summary>
    public object? Literal { get; init; }
}
