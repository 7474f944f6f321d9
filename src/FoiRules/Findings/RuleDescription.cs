namespace FoiRules.Findings;

/// <summary>How settled a rule is.</summary>
public enum RuleStatus
{
    /// <summary>New: what it finds may still change.</summary>
    Preview,

    /// <summary>Settled.</summary>
    Stable,

    /// <summary>Another takes its place.</summary>
    Deprecated,

    /// <summary>Only asked where a house turns it on.</summary>
    Off,
}

/// <summary>What a report says about a rule, apart from any finding.</summary>
/// <param name="Code">"SDC01".</param>
/// <param name="Name">"small-number".</param>
/// <param name="Title">One sentence: what the rule finds.</param>
/// <param name="Severity">The severity it has unless a case says otherwise.</param>
/// <param name="Provision">The provision it rests on, or null.</param>
/// <param name="Why">Why it matters, or null.</param>
public sealed record RuleDescription(string Code, string Name, string Title, Severity Severity, string? Provision, string? Why)
{
    /// <summary>How settled it is.</summary>
    public RuleStatus Status { get; init; } = RuleStatus.Stable;

    /// <summary>What is said of that: what takes the place of a deprecated rule.</summary>
    public string? StatusNote { get; init; }

    /// <summary>The release it came with, or null.</summary>
    public string? Since { get; init; }

    /// <summary>Who looks after it, or null.</summary>
    public string? Owner { get; init; }

    /// <summary>Where more is to be read.</summary>
    public IReadOnlyList<string> Links { get; init; } = [];
}
