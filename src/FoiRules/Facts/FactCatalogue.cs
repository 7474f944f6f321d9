namespace FoiRules.Facts;

/// <summary>Every kind of fact with its typed properties: what rules may ask, and nothing else.</summary>
public static class FactCatalogue
{
    /// <summary>The kinds in the order in which they are read: each stands below those it is built on.</summary>
    internal static FactKind[] InReadingOrder { get; } =
    [
        RequestFact.Kind,
        AnswerFact.Kind,
        BlockFact.Kind,
        CitationFact.Kind,
        PeriodFact.Kind,
        DateFact.Kind,
        StatementFact.Kind,
        LetterFact.Kind,
        LinkFact.Kind,
        SignpostFact.Kind,
        AttachmentFact.Kind,
        TableFact.Kind,
        FigureFact.Kind,
        RedactionFact.Kind,
        DisclosureFact.Kind,
        RetentionFact.Kind,
        OutcomeFact.Kind,
        ContactFact.Kind,
        IdentifierFact.Kind,
        PersonFact.Kind,
        LimbFact.Kind,
        GapFact.Kind,
        ClashFact.Kind,
        ConcealedFact.Kind,
        ReleaseFact.Kind,
    ];

    /// <summary>The kinds, by name; the letter itself comes first.</summary>
    public static IReadOnlyDictionary<string, FactKind> Kinds { get; } = ByName();

    /// <summary>For a kind there is none of: "; did you mean 'statement'?", or all there are.</summary>
    public static string Hint(string kind) => Nearest(kind) is { } near ? $"; did you mean '{near.Name}'?" : $"; there are {string.Join(", ", Kinds.Keys)}";

    /// <summary>The kind somebody probably meant, or null.</summary>
    public static FactKind? Nearest(string kind) => Text.Nearest.Of(kind, Kinds.Keys) is { } near ? Kinds[near] : null;

    static Dictionary<string, FactKind> ByName()
    {
        var kinds = new Dictionary<string, FactKind>(StringComparer.Ordinal) { [LetterFact.Kind.Name] = LetterFact.Kind };
        foreach (var kind in InReadingOrder)
        {
            if (kinds.TryAdd(kind.Name, kind))
            {
                kind.Place = kinds.Count - 1;
            }
        }

        return kinds;
    }
}
