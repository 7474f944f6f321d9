namespace FoiRules.Law;

/// <summary>An exemption in Part II of FOIA, or an exception in the EIR.</summary>
/// <param name="Provision">Where it is.</param>
/// <param name="Labels">What replies call it, in lower case, the usual name first.</param>
/// <param name="Test">What has to be shown.</param>
/// <param name="PublicInterest">Absolute or qualified.</param>
/// <param name="NeitherConfirmNorDeny">The subsections that lift the duty to confirm or deny; empty where there are none.</param>
/// <param name="Scottish">Its counterpart in FOISA or the EISRs; null where there is none.</param>
public sealed record Exemption(
    Provision Provision,
    IReadOnlyList<string> Labels,
    ExemptionTest Test,
    PublicInterest PublicInterest,
    IReadOnlyList<Provision> NeitherConfirmNorDeny,
    Provision? Scottish);

/// <summary>What has to be shown before an exemption applies.</summary>
public enum ExemptionTest
{
    /// <summary>The information is of the kind described.</summary>
    Class,

    /// <summary>Disclosure would, or would be likely to, cause the harm described.</summary>
    Prejudice,

    /// <summary>Withholding is required for the purpose described.</summary>
    Required,

    /// <summary>It depends on the subsection, and none is named.</summary>
    ByLimb,
}

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
