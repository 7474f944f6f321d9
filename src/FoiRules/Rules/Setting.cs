using FoiRules.Findings;

namespace FoiRules.Rules;

/// <summary>A house setting for one rule, for some letters.</summary>
/// <param name="Code">The rule; empty for what holds for all of them.</param>
/// <param name="Parameter">The parameter it sets, or one of the names below.</param>
/// <param name="Value">What it is set to: a number, a length of time, a date, a text, a <see cref="Findings.Severity"/>, or for <see cref="Off"/> a truth.</param>
/// <param name="Paths">The letters it is for, as a glob from the folder of the house file; null for all.</param>
/// <param name="Place">Where it is set.</param>
public sealed record Setting(string Code, string Parameter, object Value, string? Paths, Place Place)
{
    /// <summary>The severity of a rule.</summary>
    public const string Severity = "severity";

    /// <summary>Whether a rule is turned off.</summary>
    public const string Off = "off";

    /// <summary>The least severity that is shown.</summary>
    public const string Show = "show";

    /// <summary>The least severity that makes the exit code 1; "never" for none.</summary>
    public const string FailOn = "fail on";

    /// <summary>The reason.</summary>
    public string Because { get; init; } = "";
}
