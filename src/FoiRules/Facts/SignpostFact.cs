namespace FoiRules.Facts;

/// <summary>A sentence that says the information is to be had elsewhere.</summary>
public sealed record SignpostFact(StatementFact Statement) : Fact
{
    /// <summary>What rules may ask of it, and who reads it.</summary>
    public static FactKind Kind { get; } = new("signpost", "A sentence that says the information is to be had elsewhere.", SignpostReader.Read, () =>
    [
        new("statement", ValueKind.Fact, f => ((SignpostFact)f).Statement, "The sentence.", FactKind: "statement"),
        new("located", ValueKind.Truth, f => ((SignpostFact)f).IsLocated, "An address that leads to it follows in the same answer."),
        new("known", ValueKind.Truth, f => ((SignpostFact)f).KnownAddress is not null, "A house file says where it is published."),
        new("address", ValueKind.Text, f => ((SignpostFact)f).KnownAddress, "Where a house file says it is published."),
    ])
    {
        Describe = (f, _) => f is SignpostFact { IsLocated: true } ? "with an address" : "without an address",
        Example = "The fares are published on our website at https://www.easterham.gov.uk/ferries/fares.",
    };

    /// <summary>Whether an address that leads to it stands in the same answer, from this sentence on.</summary>
    public required bool IsLocated { get; init; }

    /// <summary>The public place the house files know for this subject, or null.</summary>
    public string? KnownAddress { get; init; }
}
