namespace FoiRules.Law;

/// <summary>What a statute is divided into.</summary>
enum Division
{
    /// <summary>Sections, as in an Act.</summary>
    Section,

    /// <summary>Regulations.</summary>
    Regulation,

    /// <summary>Articles, as in the UK GDPR.</summary>
    Article,
}
