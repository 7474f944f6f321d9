namespace FoiRules.Facts;

/// <summary>A way to reach somebody: a mailbox, a telephone number, a postcode or an address.</summary>
/// <param name="Value">In canonical form: "01632960123", "foi@easterham.gov.uk".</param>
public sealed record ContactFact(string Value) : Fact
{
    /// <summary>What rules may ask of it, and who reads it.</summary>
    public static FactKind Kind { get; } = new("contact", "A way to reach somebody.", ContactReader.Read, () =>
    [
        new("kind", ValueKind.Word, f => ((ContactFact)f).Sort, "What it is; an address ends in a postcode, or is where a named person lives.", ["email", "telephone", "postcode", "address"]),
        new("value", ValueKind.Text, f => ((ContactFact)f).Value, "Without spaces and brackets; +44 is written 0."),
        new("valid", ValueKind.Truth, f => ((ContactFact)f).IsValid, "It is spelt as such a thing is: a telephone number has its digits."),
        new("generic", ValueKind.Truth, f => ((ContactFact)f).IsGeneric, "A mailbox of a team or a function, by the phrase `generic-mailbox`."),
        new("personal", ValueKind.Truth, f => ((ContactFact)f).IsPersonal, "A mailbox called after a person or at a provider of private mail, a mobile telephone, or where a named person lives."),
        new("mobile", ValueKind.Truth, f => ((ContactFact)f).IsMobile, "A mobile telephone (07)."),
        new("service", ValueKind.Truth, f => ((ContactFact)f).IsService, "A number of a service and not of a place (03, 05, 08, 09)."),
        new("regulator", ValueKind.Truth, f => ((ContactFact)f).IsRegulator, "It reaches the (Scottish) Information Commissioner."),
        new("own", ValueKind.Truth, f => ((ContactFact)f).IsOwn, "It stands in the letterhead, the clauses or the signature, and is not the regulator's: the authority's own."),
        new("stands", ValueKind.Word, f => ((ContactFact)f).Zone, "Where in the letter it stands.", LetterZones.Names),
    ])
    {
        Describe = (f, _) => f is ContactFact c ? $"{c.Sort} {c.Value}{(c.IsValid ? "" : ", not valid")}{(c.IsGeneric ? ", generic" : "")}{(c.IsPersonal ? ", personal" : "")}{(c.IsRegulator ? ", the regulator's" : c.IsOwn ? ", the authority's own" : "")}" : "",
        Example = "The warden is on 07700 900123 or at jane.hart@easterham.gov.uk, 4 Pier Road, Easterham EA1 4AB.",
    };

    /// <summary>"email", "telephone", "postcode" or "address".</summary>
    public required string Sort { get; init; }

    /// <summary>Where in the letter it stands: one of <see cref="LetterZones.Names"/>.</summary>
    public required string Zone { get; init; }

    /// <summary>Whether it is spelt as such a thing is.</summary>
    public bool IsValid { get; init; } = true;

    /// <summary>Whether it is a mailbox of a team or a function.</summary>
    public bool IsGeneric { get; init; }

    /// <summary>Whether it is a mailbox called after a person or at a provider of private mail, a mobile telephone, or where a named person lives.</summary>
    public bool IsPersonal { get; init; }

    /// <summary>Whether it is a mobile telephone.</summary>
    public bool IsMobile { get; init; }

    /// <summary>Whether it is a number of a service.</summary>
    public bool IsService { get; init; }

    /// <summary>Whether it reaches the regulator.</summary>
    public bool IsRegulator { get; init; }

    /// <summary>Whether it is the authority's own.</summary>
    public bool IsOwn => !IsRegulator && LetterZones.IsOwn(Zone);
}
