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
