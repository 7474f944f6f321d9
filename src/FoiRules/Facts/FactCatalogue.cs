namespace FoiRules.Facts;

/// <summary>What a property of a fact is.</summary>
public enum ValueKind
{
    /// <summary>Holds or does not.</summary>
    Truth,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>Words from the letter.</summary>
    Text,

    /// <summary>One of a fixed list of words.</summary>
    Word,

    /// <summary>Another fact.</summary>
    Fact,
}

/// <summary>One property of a kind of fact.</summary>
/// <param name="Name">As rules write it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Get">Reads it; null where the fact has none.</param>
/// <param name="Summary">What it means, for the reference.</param>
/// <param name="Words">The words it may be, for <see cref="ValueKind.Word"/>.</param>
/// <param name="FactKind">The kind of fact, for <see cref="ValueKind.Fact"/>.</param>
public sealed record FactProperty(string Name, ValueKind Kind, Func<Fact, object?> Get, string Summary, IReadOnlyList<string>? Words = null, string? FactKind = null);

/// <summary>One kind of fact.</summary>
public sealed record FactKind(string Name, string Summary, IReadOnlyList<FactProperty> Properties)
{
    /// <summary>"a statement", "an answer".</summary>
    public string WithArticle => (Name[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an " : "a ") + Name;

    /// <summary>The property of a name, or null.</summary>
    public FactProperty? Property(string name)
    {
        foreach (var property in Properties)
        {
            if (property.Name == name)
            {
                return property;
            }
        }

        return null;
    }

    /// <summary>For a property there is none of: "; did you mean 'text'?", or all there are.</summary>
    public string Hint(string property) => Text.Nearest.Of(property, Properties.Select(p => p.Name)) is { } near ? $"; did you mean '{near}'?"
        : $"; it has {string.Join(", ", Properties.Select(p => p.Name))}";
}

/// <summary>Every kind of fact with its typed properties: what rules may ask, and nothing else.</summary>
public static class FactCatalogue
{
    static readonly string[] Regimes = ["foia", "eir", "foisa", "eisr"];
    static readonly string[] Jurisdictions = ["england", "wales", "scotland", "northern-ireland", "unknown"];
    static readonly string[] Outcomes = ["consistent", "inconsistent", "straddling", "unknown"];

    /// <summary>For a kind there is none of: "; did you mean 'statement'?", or all there are.</summary>
    public static string Hint(string kind) => Nearest(kind) is { } near ? $"; did you mean '{near.Name}'?" : $"; there are {string.Join(", ", Kinds.Keys)}";

    /// <summary>The kind somebody probably meant, or null.</summary>
    public static FactKind? Nearest(string kind) => Text.Nearest.Of(kind, Kinds.Keys) is { } near ? Kinds[near] : null;

    /// <summary>The kinds, by name.</summary>
    public static IReadOnlyDictionary<string, FactKind> Kinds { get; } = new FactKind[]
    {
        new("letter", "The letter as a whole.",
        [
            new("regime", ValueKind.Word, f => ((LetterFact)f).Regime, "The law it answers under.", Regimes),
            new("jurisdiction", ValueKind.Word, f => ((LetterFact)f).Jurisdiction, "Where the authority is.", Jurisdictions),
            new("refuses", ValueKind.Truth, f => ((LetterFact)f).Refuses, "An answer relies on an exemption, an exception, the cost limit or vexatiousness."),
            new("dated", ValueKind.Truth, f => ((LetterFact)f).Received is not null, "The letter says when the request was received."),
        ]),
        new("request", "What was asked, as quoted.", [new("number", ValueKind.Text, f => ((RequestFact)f).Number, "Its number as written.")]),
        new("answer", "The answer to one item.", [new("number", ValueKind.Text, f => ((AnswerFact)f).Number, "The number of the item it answers.")]),
        new("statement", "A sentence.",
        [
            new("text", ValueKind.Text, f => ((StatementFact)f).Text, "Its words."),
            new("citation", ValueKind.Fact, f => ((StatementFact)f).Citations is [var first, ..] ? first : null, "The first provision it cites.", FactKind: "citation"),
        ]),
        new("citation", "A provision or an Act named.",
        [
            new("text", ValueKind.Text, f => ((CitationFact)f).Provision?.ToString(), "In canonical form."),
            new("decimal", ValueKind.Truth, f => ((CitationFact)f).IsDecimal, "A subsection is written as a decimal."),
            new("undated", ValueKind.Truth, f => ((CitationFact)f).IsUndated, "The first naming of an Act leaves out its year."),
            new("misdated", ValueKind.Truth, f => ((CitationFact)f).IsMisdated, "It names an Act with a year that is not its own."),
            new("provision", ValueKind.Truth, f => ((CitationFact)f).Provision is not null, "It names a section, regulation or article, and not only an Act."),
            new("exemption", ValueKind.Truth, f => ((CitationFact)f).IsExemption, "It is an exemption, an exception, the cost limit or vexatiousness."),
        ]),
        new("link", "An address.",
        [
            new("target", ValueKind.Text, f => ((LinkFact)f).Target, "As written."),
            new("host", ValueKind.Text, f => ((LinkFact)f).Host, "The host."),
            new("public", ValueKind.Truth, f => ((LinkFact)f).IsPublic, "Anybody can open it."),
            new("home", ValueKind.Truth, f => ((LinkFact)f).IsHome, "It leads to a front page and no further."),
        ]),
        new("signpost", "A sentence that says the information is to be had elsewhere.",
        [
            new("statement", ValueKind.Fact, f => ((SignpostFact)f).Statement, "The sentence.", FactKind: "statement"),
            new("located", ValueKind.Truth, f => ((SignpostFact)f).IsLocated, "An address that leads to it follows in the same answer."),
            new("known", ValueKind.Truth, f => ((SignpostFact)f).KnownAddress is not null, "A house file says where it is published."),
            new("address", ValueKind.Text, f => ((SignpostFact)f).KnownAddress, "Where a house file says it is published."),
        ]),
        new("attachment", "A sentence that says something is attached.",
        [
            new("statement", ValueKind.Fact, f => ((AttachmentFact)f).Statement, "The sentence.", FactKind: "statement"),
            new("named", ValueKind.Truth, f => ((AttachmentFact)f).IsNamed, "A file name, a title in quotes, a link or a list says what is attached."),
            new("spreadsheet", ValueKind.Truth, f => ((AttachmentFact)f).IsSpreadsheet, "It is a spreadsheet."),
        ]),
        new("figure", "A count.",
        [
            new("value", ValueKind.Number, f => ((FigureFact)f).Value, "How many."),
            new("people", ValueKind.Truth, f => ((FigureFact)f).IsPeople, "It counts people, or things that are one a person."),
            new("sensitive", ValueKind.Truth, f => ((FigureFact)f).IsSensitive, "It is about ethnicity, religion, health, disability, sexuality, offences or discipline."),
            new("national", ValueKind.Truth, f => ((FigureFact)f).IsNational, "It counts over a nation."),
            new("cell", ValueKind.Truth, f => ((FigureFact)f).IsCell, "It stands in a table or a list of figures."),
        ]),
        new("retention", "An answer that explains by retention why something is not held.",
        [
            new("statement", ValueKind.Fact, f => ((RetentionFact)f).Statement, "The sentence.", FactKind: "statement"),
            new("timed", ValueKind.Truth, f => ((RetentionFact)f).Period is not null, "It says how long the records are kept."),
            new("period", ValueKind.Text, f => ((RetentionFact)f).Period?.ToString(), "How long the records are kept."),
            new("destroyed", ValueKind.Truth, f => ((RetentionFact)f).IsDestroyed, "It says that the records were destroyed."),
            new("classed", ValueKind.Truth, f => ((RetentionFact)f).IsClassNamed, "It says which records it means."),
            new("outcome", ValueKind.Word, f => ((RetentionFact)f).Outcome, "What was asked for, against what should still have been there.", Outcomes),
        ]),
    }.ToDictionary(k => k.Name, StringComparer.Ordinal);
}
