namespace FoiRules.Facts;

/// <summary>A number or mark by which one person or property can be found, announced by the words around it.</summary>
/// <param name="Value">Without spaces and hyphens, in capitals.</param>
public sealed record IdentifierFact(string Value) : Fact
{
    /// <summary>What rules may ask of it, and who reads it.</summary>
    public static FactKind Kind { get; } = new("identifier", "A number or mark by which one person or property can be found. Read only where words say what it is.", IdentifierReader.Read, () =>
    [
        new("kind", ValueKind.Word, f => ((IdentifierFact)f).Sort, "What it is.", IdentifierKind.Names),
        new("value", ValueKind.Text, f => ((IdentifierFact)f).Value, "Without spaces and hyphens; a date of birth as year-month-day. Do not show it."),
        new("valid", ValueKind.Truth, f => ((IdentifierFact)f).IsValid, "Its check digit is right, or its letters and digits are in their places."),
        new("stands", ValueKind.Word, f => ((IdentifierFact)f).Zone, "Where in the letter it stands.", LetterZones.Names),
        new("own", ValueKind.Truth, f => LetterZones.IsOwn(((IdentifierFact)f).Zone), "It stands in the letterhead, the clauses or the signature."),
    ])
    {
        Describe = (f, _) => f is IdentifierFact i ? $"{i.Sort}{(i.IsValid ? "" : ", not valid")}" : "",
        Example = "The warden's National Insurance number is AB 12 34 56 C.",
    };

    /// <summary>One of <see cref="IdentifierKind.Names"/>.</summary>
    public required string Sort { get; init; }

    /// <summary>Whether its check digit is right, or its letters and digits are in their places.</summary>
    public required bool IsValid { get; init; }

    /// <summary>Where in the letter it stands: one of <see cref="LetterZones.Names"/>.</summary>
    public required string Zone { get; init; }
}
