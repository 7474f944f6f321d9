namespace FoiRules.Facts;

/// <summary>The phrases facts are built on; <c>rules/lexicon/</c> says what they are.</summary>
public static class FactPhrases
{
    /// <summary>Those that are nouns and other words, by which counts are read; alone they say nothing.</summary>
    public static readonly IReadOnlyList<string> Words =
    [
        "people", "not-people", "household", "place", "time-unit", "refers-back", "national", "measure", "how-many", "sensitive-attribute", "sensitive-group", "ordinal-before", "shared-portal",
        "generic-mailbox", "telephone-word", "other-number-word", "street-word", "person-title", "job-role", "senior-role", "name-label", "role-column", "not-a-name", "given-name",
        "nhs-number", "chi-number", "national-insurance-number", "tax-reference", "passport-number", "driving-licence-number", "property-reference", "sort-code", "account-number", "iban",
        "vehicle-registration", "birth-date", "personal-case-reference",
        "date-received", "date-dated", "date-responded", "date-due",
        "some-of-them", "totals-leave-out", "tells-total", "says-rounded", "one-of-them", "small-place",
        "asks-count", "asks-frequency", "asks-share", "asks-average", "asks-amount", "asks-date", "asks-duration", "asks-contact", "asks-telephone", "asks-person", "asks-copy", "asks-also", "asks-apart", "asks-next", "asks-noun", "asks-plainly", "asks-whether", "asks-so-many", "number-in-words", "names-nobody", "chooses-eir", "chooses-foia",
        "breakdown-sex", "breakdown-age", "breakdown-ethnicity", "breakdown-rank", "breakdown-staff", "breakdown-region", "breakdown-month", "breakdown-quarter", "breakdown-year-group", "breakdown-year",
    ];

    /// <summary>Whether a phrase says something of a sentence; words by which parts and counts are told apart say nothing by themselves.</summary>
    public static bool IsSaid(string phrase) => !phrase.StartsWith('"') && !Words.Contains(phrase) && (Names.Contains(phrase) || !Letters.Cues.Names.Contains(phrase));

    /// <summary>Every name; a lexicon without one of them cannot be used.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        .. Words, "signpost", "not-a-signpost", "attached", "attachment-list", "spreadsheet", "kept-for", "destroyed", "destroyed-late", "not-held", "relies-on", "refuses",
        "discloses", "confirms-held", "part-held", "no-record", "neither-confirms-nor-denies", "will-publish", "over-cost-limit", "vexatious", "asks-for-clarification",
        "transfers", "advises", "holding-reply", "acknowledges", "answered-above", "apologises", "promises-a-link", "says-held", "regulator-contact", "holds-all", "hard-to-retrieve", "supposes", "states-an-aim", "suppresses-counts", "words-of-the-act", "redacts", "takes-out", "leaves-some-out", "takes-some-in", "asks-individuals", "counts-occasions", "counts-individuals", "comes-in", "is-decided", "actually-spent", "set-aside", "counts-heads", "counts-posts", "says-none-over", "says-none-under", "ended-for-good", "by-calendar-years", "by-financial-years", "figures-leave-out", "figures-take-in", "hides-below-five", "hides-up-to-five",
    ];
}
