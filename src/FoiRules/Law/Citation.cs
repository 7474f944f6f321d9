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
