namespace FoiRules.Facts;

/// <summary>A request item as quoted.</summary>
public sealed record RequestFact(string? Number) : Fact
{
    /// <summary>What rules may ask of it, and who reads it.</summary>
    public static FactKind Kind { get; } = new("request", "What was asked, as quoted.", ExchangeFacts.Requests, [new("number", ValueKind.Text, f => ((RequestFact)f).Number, "Its number as written.")]);
}
