using FoiRules.Facts;
using FoiRules.Findings;
using FoiRules.Phrases;

namespace FoiRules.Rules;

/// <summary>A house setting for one rule, for some letters.</summary>
/// <param name="Code">The rule.</param>
/// <param name="Threshold">The smallest count that is not small, or null.</param>
/// <param name="Severity">Its severity, or null.</param>
/// <param name="Paths">The letters it is for, as a glob; null for all.</param>
public sealed record Setting(string Code, int? Threshold, Severity? Severity, string? Paths);

/// <summary>Everything the rule files say, bound together.</summary>
public sealed record RulePack
{
    /// <summary>The rules, in the order of their codes, without those turned off.</summary>
    public required IReadOnlyList<Rule> Rules { get; init; }

    /// <summary>All phrases.</summary>
    public required Lexicon Lexicon { get; init; }

    /// <summary>The authority's own facts.</summary>
    public required House House { get; init; }

    /// <summary>House settings; of several for one rule the last that fits holds.</summary>
    public IReadOnlyList<Setting> Settings { get; init; } = [];

    /// <summary>Where each phrase with a name is declared.</summary>
    public IReadOnlyDictionary<string, Place> Phrases { get; init; } = new Dictionary<string, Place>(StringComparer.Ordinal);

    /// <summary>What is wrong with the rule files; a fault among them means that not every rule could be used.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];
}
