using FoiRules.Language.Syntax;

namespace FoiRules.Rules;

/// <summary>Is told of every condition that was asked: which, whether it held, and of what it was asked.</summary>
/// <param name="condition">The condition as written.</param>
/// <param name="holds">Whether it held.</param>
/// <param name="evaluation">The letter, and the facts its names stood for.</param>
public delegate void ConditionTrace(Expression condition, bool holds, Evaluation evaluation);

/// <summary>How rules are bound.</summary>
public sealed record RulePackOptions
{
    /// <summary>What every check needs and no more.</summary>
    public static RulePackOptions Default { get; } = new();

    /// <summary>Whether shipped rules are looked at too for what their author did not mean. Their tests do so; no check of a letter has to.</summary>
    public bool LooksAtShipped { get; init; }

    /// <summary>Is told of every condition that is asked; null, which costs nothing, for none.</summary>
    /// <remarks>What a condition needs no more is not asked: after the first part of an <c>and</c> that fails, the rest is not told.</remarks>
    public ConditionTrace? Trace { get; init; }
}
