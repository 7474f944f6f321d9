namespace FoiRules.Law;

/// <summary>Whether the public interest has to be weighed (FOIA s.2).</summary>
public enum PublicInterest
{
    /// <summary>Absolute: there is no test to apply (FOIA s.2(3)).</summary>
    Absolute,

    /// <summary>Qualified: the information is withheld only where the public interest in that outweighs disclosure (FOIA s.2(2)(b)).</summary>
    Qualified,

    /// <summary>It depends on the subsection, and none is named.</summary>
    ByLimb,
}
