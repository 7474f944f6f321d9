namespace FoiRules.Facts;

/// <summary>The phrases facts are built on; <c>rules/lexicon/</c> says what they are.</summary>
public static class FactPhrases
{
    /// <summary>Every name; a lexicon without one of them cannot be used.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        "people", "not-people", "measure", "how-many", "sensitive-attribute", "sensitive-group", "ordinal-before", "signpost", "not-a-signpost", "attached",
        "attachment-list", "spreadsheet", "kept-for", "destroyed", "not-held", "relies-on", "shared-portal",
    ];
}
