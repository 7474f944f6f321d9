namespace FoiRules.Facts;

/// <summary>What was taken out of something that is given: a count behind a mark, or words that say so.</summary>
public sealed record RedactionFact : Fact
{
    /// <summary>What rules may ask of it, and who reads it.</summary>
    public static FactKind Kind { get; } = new("redaction", "What was taken out of something that is given: a count behind a mark, or words that say so.", RedactionReader.Read, () =>
    [
        new("figure", ValueKind.Fact, f => ((RedactionFact)f).Figure, "The figure that is hidden; none where words tell of it.", FactKind: "figure"),
        new("statement", ValueKind.Fact, f => ((RedactionFact)f).Statement, "The sentence that tells of it; none where a figure is hidden.", FactKind: "statement"),
    ])
    {
        Describe = (f, _) => f is RedactionFact { Figure: not null } ? "of a figure" : "in words",
        Example = "The letters are attached. Names have been blacked out.",
    };

    /// <summary>The figure that is hidden, or null.</summary>
    public FigureFact? Figure { get; init; }

    /// <summary>The sentence that tells of it, or null.</summary>
    public StatementFact? Statement { get; init; }
}
