using FoiRules.Law;
using FoiRules.Letters;
using FoiRules.Text;
using FoiRules.Time;

namespace FoiRules.Facts;

/// <summary>Something a rule can select: what it is, where, and what stands near it.</summary>
public abstract record Fact
{
    /// <summary>Where it is.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Whether it stands in a request, an answer or neither.</summary>
    public required Part Part { get; init; }

    /// <summary>The number of its sentence in the letter; -1 for a fact that is no part of one.</summary>
    public int Sentence { get; init; } = -1;

    /// <summary>The number of its paragraph; -1 for the letter as a whole.</summary>
    public int Paragraph { get; init; } = -1;

    /// <summary>The number of its exchange; -1 outside every exchange.</summary>
    public int Exchange { get; init; } = -1;

    /// <summary>The number of its table, which is also its paragraph; -1 outside tables.</summary>
    public int Table { get; init; } = -1;
}

/// <summary>The letter as a whole.</summary>
public sealed record LetterFact : Fact
{
    /// <summary>The regime it is written under: "foia", "eir", "foisa", "eisr".</summary>
    public required string Regime { get; init; }

    /// <summary>"england", "wales", "scotland", "northern-ireland", or "unknown".</summary>
    public required string Jurisdiction { get; init; }

    /// <summary>When the request was received; null where the letter does not say.</summary>
    public DateOnly? Received { get; init; }

    /// <summary>Whether an answer relies on an exemption, an exception, the cost limit or vexatiousness.</summary>
    public bool Refuses { get; init; }
}

/// <summary>A request item as quoted.</summary>
public sealed record RequestFact(string? Number) : Fact;

/// <summary>The whole answer to one request item.</summary>
public sealed record AnswerFact(string? Number) : Fact;

/// <summary>A sentence, with what is said in it.</summary>
public sealed record StatementFact(string Text) : Fact
{
    /// <summary>The phrases said, by their index in the lexicon.</summary>
    public required List<int> Says { get; init; }

    /// <summary>The provisions cited in it, in order.</summary>
    public List<CitationFact> Citations { get; init; } = [];
}

/// <summary>A provision or an Act named.</summary>
/// <param name="Provision">The provision; null where only the Act is named.</param>
public sealed record CitationFact(Provision? Provision) : Fact
{
    /// <summary>Whether a subsection is written as a decimal: "17.1".</summary>
    public bool IsDecimal { get; init; }

    /// <summary>Whether it is the first naming of an Act, and without its year.</summary>
    public bool IsUndated { get; init; }

    /// <summary>Whether it names an Act with a year that is not its own.</summary>
    public bool IsMisdated { get; init; }

    /// <summary>Whether it is an exemption, an exception, the cost limit or vexatiousness.</summary>
    public bool IsExemption => Provision is not null && Statutes.IsExemption(Provision);
}

/// <summary>A web address, an e-mail address or a file path.</summary>
/// <param name="Target">As written.</param>
public sealed record LinkFact(string Target) : Fact
{
    /// <summary>The host in lower case; empty for a file path.</summary>
    public required string Host { get; init; }

    /// <summary>Whether anybody outside the authority can open it.</summary>
    public required bool IsPublic { get; init; }

    /// <summary>Whether it leads to a front page and no further.</summary>
    public required bool IsHome { get; init; }
}

/// <summary>A sentence that says the information is to be had elsewhere.</summary>
public sealed record SignpostFact(StatementFact Statement) : Fact
{
    /// <summary>Whether an address that leads to it stands in the same answer, from this sentence on.</summary>
    public required bool IsLocated { get; init; }

    /// <summary>The public place the house files know for this subject, or null.</summary>
    public string? KnownAddress { get; init; }
}

/// <summary>A sentence that says something is attached or enclosed.</summary>
public sealed record AttachmentFact(StatementFact Statement) : Fact
{
    /// <summary>Whether the sentence, or a list of attachments, gives a file name or title in quotes, or a link.</summary>
    public required bool IsNamed { get; init; }

    /// <summary>Whether it is a spreadsheet.</summary>
    public required bool IsSpreadsheet { get; init; }
}

/// <summary>What a figure says: exactly so many, or hidden behind a mark.</summary>
/// <param name="Value">The number; never shown in a message unless the rule says so.</param>
public sealed record FigureFact(int Value) : Fact
{
    /// <summary>Whether it counts people, or things that are one a person.</summary>
    public bool IsPeople { get; init; }

    /// <summary>What it counts, as written, or "people".</summary>
    public string Noun { get; init; } = "people";

    /// <summary>Whether the group is one of a special category, or of offences or discipline.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>Whether it counts over a nation, where nobody can be told apart.</summary>
    public bool IsNational { get; init; }

    /// <summary>Whether it stands in a table or a list of figures.</summary>
    public bool IsCell { get; init; }
}

/// <summary>An answer that explains by retention why something is not held.</summary>
public sealed record RetentionFact(StatementFact Statement) : Fact
{
    /// <summary>How long the records are kept, as the letter says; null where it does not.</summary>
    public Duration? Period { get; init; }

    /// <summary>Whether the letter says that the records were in fact destroyed.</summary>
    public bool IsDestroyed { get; init; }

    /// <summary>Whether the letter says which records it means.</summary>
    public bool IsClassNamed { get; init; }

    /// <summary>"consistent", "inconsistent", "straddling", or "unknown" where dates or periods are missing.</summary>
    public required string Outcome { get; init; }
}
