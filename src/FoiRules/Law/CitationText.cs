using FoiRules.Text;

namespace FoiRules.Law;

/// <summary>A provision cited in plain text.</summary>
/// <param name="Span">The citation as written: "Section 40 (2)"; in a list, the item's own part: "(3A)(a)".</param>
/// <param name="Provision">What it cites, whether or not that exists: see <see cref="Statutes.Fault"/>.</param>
/// <param name="IsDecimal">Whether a subsection is written with a point: "section 17.1" for s.17(1).</param>
/// <param name="ActNamed">Whether the statute is named with it, before or after; "of the Act" does not name one.</param>
public sealed record Citation(TextSpan Span, Provision Provision, bool IsDecimal, bool ActNamed)
{
    /// <summary>The name given to it: "commercial interests" in "section 43 (commercial interests)"; null where there is none.</summary>
    public string? Label { get; init; }
}

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
    public static IReadOnlyList<Citation> Find(string text, Act defaultAct) => MayHold(text) ? Find(text, ActScan.Run(text), defaultAct) : [];

    /// <summary>The same, where the statutes named are known, short forms included.</summary>
    internal static IReadOnlyList<Citation> Find(string text, List<ActMention> named, Act defaultAct) => MayHold(text) ? new CitationScan(text, named, defaultAct).Run() : [];

    static bool MayHold(string text) =>
        text.AsSpan().IndexOfAnyInRange('0', '9') >= 0 || text.Contains("part ", StringComparison.OrdinalIgnoreCase);
}
