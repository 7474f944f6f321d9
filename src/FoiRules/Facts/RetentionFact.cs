using FoiRules.Time;

namespace FoiRules.Facts;

/// <summary>An answer that explains by retention why something is not held.</summary>
public sealed record RetentionFact(StatementFact Statement) : Fact
{
    /// <summary>What rules may ask of it, and who reads it.</summary>
    public static FactKind Kind { get; } = new("retention", "An answer that explains by retention why something is not held.", RetentionReader.Read, () =>
    [
        new("statement", ValueKind.Fact, f => ((RetentionFact)f).Statement, "The sentence.", FactKind: "statement"),
        new("timed", ValueKind.Truth, f => ((RetentionFact)f).Period is not null, "It says how long the records are kept."),
        new("period", ValueKind.Text, f => ((RetentionFact)f).Period?.ToString(), "How long the records are kept."),
        new("destroyed", ValueKind.Truth, f => ((RetentionFact)f).IsDestroyed, "It says that the records were destroyed."),
        new("classed", ValueKind.Truth, f => ((RetentionFact)f).IsClassNamed, "It says which records it means."),
        new("outcome", ValueKind.Word, f => ((RetentionFact)f).Outcome, "What was asked for, against what should still have been there.", ["consistent", "inconsistent", "straddling", "unknown"]),
    ])
    {
        Describe = (f, _) => f is RetentionFact r ? $"{r.Period?.ToString() ?? "no period"}, {r.Outcome}{(r.IsDestroyed ? ", destroyed" : "")}" : "",
        Example = "The logs are kept for 6 months and were destroyed.",
    };

    /// <summary>How long the records are kept, as the letter says; null where it does not.</summary>
    public Duration? Period { get; init; }

    /// <summary>Whether the letter says that the records were in fact destroyed.</summary>
    public bool IsDestroyed { get; init; }

    /// <summary>Whether the letter says which records it means.</summary>
    public bool IsClassNamed { get; init; }

    /// <summary>"consistent", "inconsistent", "straddling", or "unknown" where dates or periods are missing.</summary>
    public required string Outcome { get; init; }
}
