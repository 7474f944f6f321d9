using FoiRules.Facts;
using FoiRules.Findings;
using FoiRules.Phrases;
using FoiRules.Text;

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

/// <summary>Everything the rule files say, bound together.</summary>
public sealed record RulePack
{
    /// <summary>The rules, in the order of their codes, without those turned off.</summary>
    public required IReadOnlyList<Rule> Rules { get; init; }

    /// <summary>All rules by their codes, also those that are off.</summary>
    public IReadOnlyDictionary<string, Rule> Declared { get; init; } = new Dictionary<string, Rule>(StringComparer.Ordinal);

    /// <summary>All phrases.</summary>
    public required Lexicon Lexicon { get; init; }

    /// <summary>The authority's own facts.</summary>
    public required House House { get; init; }

    /// <summary>The codes that are turned off, with the reason of each.</summary>
    public IReadOnlyDictionary<string, string> TurnedOff { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>House settings; of several for one rule the last that fits holds.</summary>
    public IReadOnlyList<Setting> Settings { get; init; } = [];

    /// <summary>Where each phrase with a name is declared.</summary>
    public IReadOnlyDictionary<string, Place> Phrases { get; init; } = new Dictionary<string, Place>(StringComparer.Ordinal);

    /// <summary>Every file that was bound, in order.</summary>
    public IReadOnlyList<SourceText> Sources { get; init; } = [];

    /// <summary>What is wrong with the rule files; a fault among them means that not every rule could be used.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];
}
