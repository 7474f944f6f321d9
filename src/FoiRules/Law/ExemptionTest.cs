namespace FoiRules.Law;

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
