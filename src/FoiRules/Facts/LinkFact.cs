namespace FoiRules.Facts;

/// <summary>A web address, an e-mail address or a file path.</summary>
/// <param name="Target">As written.</param>
public sealed record LinkFact(string Target) : Fact
{
    /// <summary>What rules may ask of it, and who reads it.</summary>
    public static FactKind Kind { get; } = new("link", "An address.", LinkReader.Read,
    [
        new("target", ValueKind.Text, f => ((LinkFact)f).Target, "As written."),
        new("host", ValueKind.Text, f => ((LinkFact)f).Host, "The host."),
        new("public", ValueKind.Truth, f => ((LinkFact)f).IsPublic, "Anybody can open it."),
        new("home", ValueKind.Truth, f => ((LinkFact)f).IsHome, "It leads to a front page and no further."),
    ])
    {
        Describe = (f, _) => f is LinkFact l ? $"{l.Target}{(l.IsPublic ? "" : ", not public")}{(l.IsHome ? ", a front page" : "")}" : "",
    };

    /// <summary>The host in lower case; empty for a file path.</summary>
    public required string Host { get; init; }

    /// <summary>Whether anybody outside the authority can open it.</summary>
    public required bool IsPublic { get; init; }

    /// <summary>Whether it leads to a front page and no further.</summary>
    public required bool IsHome { get; init; }
}
