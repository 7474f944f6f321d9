namespace FoiRules.Facts;

/// <summary>The whole answer to one request item.</summary>
public sealed record AnswerFact(string? Number) : Fact
{
    /// <summary>What rules may ask of it, and who reads it.</summary>
    public static FactKind Kind { get; } = new("answer", "The answer to one item.", ExchangeFacts.Answers, [new("number", ValueKind.Text, f => ((AnswerFact)f).Number, "The number of the item it answers.")]);
}
