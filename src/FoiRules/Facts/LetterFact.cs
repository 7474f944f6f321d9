namespace FoiRules.Facts;

/// <summary>The letter as a whole.</summary>
public sealed record LetterFact : Fact
{
    /// <summary>What rules may ask of it, and who reads it.</summary>
    public static FactKind Kind { get; } = new("letter", "The letter as a whole.", WholeLetterReader.Read, () =>
    [
        new("regime", ValueKind.Word, f => ((LetterFact)f).Regime, "The law it answers under.", ["foia", "eir", "foisa", "eisr"]),
        new("jurisdiction", ValueKind.Word, f => ((LetterFact)f).Jurisdiction, "Where the authority is.", ["england", "wales", "scotland", "northern-ireland", "unknown"]),
        new("refuses", ValueKind.Truth, f => ((LetterFact)f).Refuses, "An answer relies on an exemption, an exception, the cost limit or vexatiousness."),
        new("written", ValueKind.Word, f => ((LetterFact)f).Written, "Whether it was written before 25 May 2018, when data protection law was replaced, or since, as its dates tell.", [LetterAge.Before, LetterAge.Since, LetterAge.Unknown]),
        new("dated", ValueKind.Truth, f => ((LetterFact)f).Received is not null, "The letter says when the request was received."),
    ])
    {
        Example = "The names are exempt under section 40(2) of the Freedom of Information Act 2000.",
    };

    /// <summary>The regime it is written under: "foia", "eir", "foisa", "eisr".</summary>
    public required string Regime { get; init; }

    /// <summary>"england", "wales", "scotland", "northern-ireland", or "unknown".</summary>
    public required string Jurisdiction { get; init; }

    /// <summary>When the request was received; null where the letter does not say.</summary>
    public DateOnly? Received { get; init; }

    /// <summary>"before-2018" or "since-2018", by 25 May 2018, when data protection law was replaced; "unknown" where no date tells.</summary>
    public string Written => Context is { } context ? LetterAge.Of(context) : LetterAge.Unknown;

    /// <summary>What the letter was read with.</summary>
    internal FactContext? Context { get; init; }

    /// <summary>Whether an answer relies on an exemption, an exception, the cost limit or vexatiousness.</summary>
    public bool Refuses { get; init; }
}
