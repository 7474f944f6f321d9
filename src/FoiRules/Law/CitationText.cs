namespace FoiRules.Law;

/// <summary>Finds the provisions cited in plain text.</summary>
public static class CitationText
{
    /// <summary>Every provision of the access laws that <paramref name="text"/> cites, in order and without overlap.</summary>
    /// <remarks>
    /// A section of another Act, of a document or of nothing in particular is left out: "section 8 of the Homelessness Reduction Act
    /// 2017", "section 4.2 of our policy", "Section 117 Aftercare". Where no statute is named, "section" is of FOIA, or of FOISA in a
    /// Scottish letter; "regulation" of the EIR or EISRs; "article" of the UK GDPR where data protection is the subject.
    /// </remarks>
    /// <param name="text">Plain text, without mark-up.</param>
    /// <param name="defaultAct">The statute the letter is written under.</param>
    public static IReadOnlyList<Citation> Find(string text, Act defaultAct) =>
        text.AsSpan().IndexOfAnyInRange('0', '9') < 0 && !text.Contains("part ", StringComparison.OrdinalIgnoreCase) ? [] : new CitationScan(text, defaultAct).Run();
}
