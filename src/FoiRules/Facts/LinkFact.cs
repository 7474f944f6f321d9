namespace FoiRules.Facts;

/// <summary>A web address, an e-mail address behind a text, a file path, or words that promise an address and give none.</summary>
/// <param name="Target">As written; empty where the address was lost.</param>
public sealed record LinkFact(string Target) : Fact
{
    /// <summary>What rules may ask of it, and who reads it.</summary>
    public static FactKind Kind { get; } = new("link", "An address, or the place where one is missing.", LinkReader.Read, () =>
    [
        new("target", ValueKind.Text, f => ((LinkFact)f).Target, "As written."),
        new("host", ValueKind.Text, f => ((LinkFact)f).Host, "The host."),
        new("public", ValueKind.Truth, f => ((LinkFact)f).IsPublic, "Nothing says that only staff can open it."),
        new("home", ValueKind.Truth, f => ((LinkFact)f).IsHome, "It leads to a front page and no further."),
        new("kind", ValueKind.Word, f => ((LinkFact)f).Sort, "An address of the web, of mail, a file of one computer or network, or words without their address.", ["web", "mail", "file", "lost"]),
        new("lost", ValueKind.Truth, f => ((LinkFact)f).Sort == "lost", "An address is promised (\"click here\", \"the following link\", `[the list]()`), and there is none."),
        new("text", ValueKind.Text, f => ((LinkFact)f).Text, "The words it stands behind; none where the address itself is written."),
        new("bare", ValueKind.Truth, f => ((LinkFact)f).IsBare, "It is written without `http` before it, so that it cannot be followed everywhere."),
        new("secure", ValueKind.Truth, f => ((LinkFact)f).IsSecure, "It begins with `https`."),
        new("depth", ValueKind.Number, f => ((LinkFact)f).Depth, "How many steps it leads behind the front page."),
        new("landing", ValueKind.Truth, f => ((LinkFact)f).IsLanding, "It leads one step behind a front page and to no document, or to a search page."),
        new("share", ValueKind.Truth, f => ((LinkFact)f).IsShare, "It leads to a place for sharing files: SharePoint, OneDrive, Teams, Google Drive, Dropbox, a network folder."),
        new("archived", ValueKind.Truth, f => ((LinkFact)f).IsArchived, "It leads to an archive of web pages."),
    ])
    {
        Describe = (f, _) => f is LinkFact l ? l.Describe() : "",
        Example = "The fares are at https://www.easterham.gov.uk/ferries/fares.\n\nFor the rest, click here.",
    };

    /// <summary>The host in lower case; empty for a file path.</summary>
    public required string Host { get; init; }

    /// <summary>Whether anybody outside the authority can open it, as far as the address tells; true where it was lost.</summary>
    public required bool IsPublic { get; init; }

    /// <summary>Whether it leads to a front page and no further.</summary>
    public required bool IsHome { get; init; }

    /// <summary>"web", "mail", "file" or "lost".</summary>
    public required string Sort { get; init; }

    /// <summary>The words it stands behind, or null.</summary>
    public string? Text { get; init; }

    /// <summary>Whether it is written without its scheme.</summary>
    public bool IsBare { get; init; }

    /// <summary>Whether it begins with "https".</summary>
    public bool IsSecure { get; init; }

    /// <summary>How many steps its path has.</summary>
    public int Depth { get; init; }

    /// <summary>Whether it leads one step behind a front page and to no document, or to a search page.</summary>
    public bool IsLanding { get; init; }

    /// <summary>Whether it leads to a place for sharing files.</summary>
    public bool IsShare { get; init; }

    /// <summary>Whether it leads to an archive of web pages.</summary>
    public bool IsArchived { get; init; }

    /// <summary>Whether it can lead a reader to information: an address of the web or a file, and not lost.</summary>
    public bool IsLocation => Sort is "web" or "file";

    string Describe() => Sort == "lost" ? "no address behind these words"
        : $"{Target}{(IsPublic ? "" : ", not public")}{(IsHome ? ", a front page" : IsLanding ? ", a landing page" : "")}{(IsArchived ? ", archived" : "")}{(IsShare ? ", a file share" : "")}";
}
