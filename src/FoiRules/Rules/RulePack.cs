using FoiRules.Facts;
using FoiRules.Findings;
using FoiRules.Phrases;
using FoiRules.Text;

namespace FoiRules.Rules;

/// <summary>Everything the rule files say, bound together.</summary>
public sealed record RulePack
{
    /// <summary>The rules, in the order of their codes, without those turned off.</summary>
    public required IReadOnlyList<Rule> Rules { get; init; }

    /// <summary>All rules by their codes, also those that are off.</summary>
    public IReadOnlyDictionary<string, Rule> Declared { get; init; } = new Dictionary<string, Rule>(StringComparer.Ordinal);

    /// <summary>Whether any rule has a script, whether or not it runs here.</summary>
    public bool HasScripts { get; init; }

    /// <summary>Whether any rule is asked in a process of its own.</summary>
    public bool HasIsolated { get; init; }

    /// <summary>All phrases.</summary>
    public required Lexicon Lexicon { get; init; }

    /// <summary>The authority's own facts.</summary>
    public required House House { get; init; }

    /// <summary>The codes that are turned off, with the reason of each.</summary>
    public IReadOnlyDictionary<string, string> TurnedOff { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>House settings; of several for one rule the last that fits holds.</summary>
    public IReadOnlyList<Setting> Settings { get; init; } = [];

    /// <summary>Until when which data can be relied on, in the order of the files.</summary>
    public IReadOnlyList<Review> Reviews { get; init; } = [];

    /// <summary>Where each phrase with a name is declared.</summary>
    public IReadOnlyDictionary<string, Place> Phrases { get; init; } = new Dictionary<string, Place>(StringComparer.Ordinal);

    /// <summary>Every file that was bound, in order.</summary>
    public IReadOnlyList<SourceText> Sources { get; init; } = [];

    /// <summary>What is wrong with the rule files; a fault among them means that not every rule could be used.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];
}
