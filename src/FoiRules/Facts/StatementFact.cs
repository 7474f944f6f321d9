namespace FoiRules.Facts;

/// <summary>A sentence, with what is said in it.</summary>
public sealed record StatementFact(string Text) : Fact
{
    internal static readonly List<CitationFact> NoCitations = [];

    /// <summary>What rules may ask of it, and who reads it.</summary>
    public static FactKind Kind { get; } = new("statement", "A sentence.", StatementReader.Read, () =>
    [
        new("text", ValueKind.Text, f => ((StatementFact)f).Text, "Its words."),
        new("citation", ValueKind.Fact, f => ((StatementFact)f).Citations is [var first, ..] ? first : null, "The first provision it cites.", FactKind: "citation"),
        new("provision", ValueKind.Fact, f => ((StatementFact)f).ReliedOn, "The exemption, exception or limit it relies on.", FactKind: "citation"),
        new("negated", ValueKind.Truth, f => ((StatementFact)f).IsNegated, "Somewhere in it stands not, no, never, without or the like."),
        new("conditional", ValueKind.Truth, f => ((StatementFact)f).IsConditional, "A part of it is only supposed: behind \"if\", \"whether\", \"unless\", \"you said\"."),
        new("first-person", ValueKind.Truth, f => ((StatementFact)f).IsFirstPerson, "It says we or I, our or us."),
        new("question", ValueKind.Truth, f => ((StatementFact)f).IsQuestion, "It ends with a question mark."),
        new("left-open", ValueKind.Truth, f => ((StatementFact)f).IsLeftOpen, "It ends with a colon, and what it announces does not follow; or with a comma or a word like 'until', and a new sentence begins below."),
        new("words", ValueKind.Number, f => ((StatementFact)f).WordCount, "How many words it has."),
    ])
    {
        Describe = (f, lexicon) => string.Join(", ", ((StatementFact)f).Says.Select(p => lexicon.Names[p]).Where(FactPhrases.IsSaid).Order(StringComparer.Ordinal)),
        Example = "We do not hold the timetables, which are kept for 2 years.",
    };

    /// <summary>The phrases said, by their index in the lexicon.</summary>
    public required List<int> Says { get; init; }

    /// <summary>Those of them that are asserted, and not only supposed ("whether or not we hold it").</summary>
    public required List<int> Asserts { get; init; }

    /// <summary>The provisions cited in it, in order.</summary>
    public List<CitationFact> Citations { get; init; } = NoCitations;

    /// <summary>The first exemption, exception or limit cited, where the sentence says that it is relied on; else null.</summary>
    public CitationFact? ReliedOn { get; init; }

    /// <summary>Whether it says "not" or the like.</summary>
    public bool IsNegated { get; init; }

    /// <summary>Whether a part of it is only supposed.</summary>
    public bool IsConditional { get; init; }

    /// <summary>Whether the authority speaks of itself as "we" or "I".</summary>
    public bool IsFirstPerson { get; init; }

    /// <summary>Whether it ends with a question mark.</summary>
    public bool IsQuestion { get; init; }

    /// <summary>Whether it ends with a colon and what it announces does not follow.</summary>
    public bool IsLeftOpen { get; init; }

    /// <summary>How many words it has.</summary>
    public int WordCount { get; init; }
}
