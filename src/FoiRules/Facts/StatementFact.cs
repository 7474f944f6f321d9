namespace FoiRules.Facts;

/// <summary>A sentence, with what is said in it.</summary>
public sealed record StatementFact(string Text) : Fact
{
    /// <summary>What rules may ask of it, and who reads it.</summary>
    public static FactKind Kind { get; } = new("statement", "A sentence.", StatementReader.Read,
    [
        new("text", ValueKind.Text, f => ((StatementFact)f).Text, "Its words."),
        new("citation", ValueKind.Fact, f => ((StatementFact)f).Citations is [var first, ..] ? first : null, "The first provision it cites.", FactKind: "citation"),
    ])
    {
        Describe = (f, lexicon) => string.Join(", ", ((StatementFact)f).Says.Select(p => lexicon.Names[p]).Where(FactPhrases.IsSaid).Order(StringComparer.Ordinal)),
    };

    /// <summary>The phrases said, by their index in the lexicon.</summary>
    public required List<int> Says { get; init; }

    /// <summary>The provisions cited in it, in order.</summary>
    public List<CitationFact> Citations { get; init; } = [];
}
