namespace FoiRules.Letters;

/// <summary>What a stretch of a letter is.</summary>
public enum Part
{
    /// <summary>Neither: heading, salutation, complaint clause, signature.</summary>
    Clause,

    /// <summary>What the requester asked, quoted.</summary>
    Request,

    /// <summary>What the authority answers.</summary>
    Answer,
}
