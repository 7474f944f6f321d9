using FoiRules.Facts;
using FoiRules.Law;

namespace FoiRules.Scripting.Api;

public sealed partial class Citation
{
    /// <summary>Whether it is a provision or a part of it: <c>c.Is("FOIA s.40(2)")</c>.</summary>
    public bool Is(string provision) =>
        ProvisionNotation.TryRead(provision, 0, null, out var asked, out _) && ((CitationFact)Read).Provision is { } own && asked!.Covers(own);
}
