namespace FoiRules.Facts;

/// <summary>Something in the source of a letter that a reader does not see, and that goes out with it.</summary>
/// <param name="Sort">One of <see cref="Kinds"/>.</param>
public sealed record ConcealedFact(string Sort) : Fact
{
    /// <summary>What rules may ask of it, and who reads it.</summary>
    public static FactKind Kind { get; } = new("concealed", "Something in the source of the letter that a reader does not see, and that goes out with it.", ConcealedReader.Read, () =>
    [
        new("kind", ValueKind.Word, f => ((ConcealedFact)f).Sort, "How it is kept out of sight.", Kinds),
    ])
    {
        Describe = (f, _) => ((ConcealedFact)f).Sort,
    };

    /// <summary>A comment; a style that hides; characters without width; a part folded away; words struck out; a mark of redaction with words in it; a file within an address.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["comment", "style", "invisible", "folded", "struck", "redaction", "embedded"];
}
