namespace FoiRules.Law;

/// <summary>Provisions of FOIA s.40 as it stood before 25 May 2018, and what a reply should cite now.</summary>
/// <remarks>Data Protection Act 2018 Sch 19 paras 56 and 58 replaced s.40(3) to (5) and dropped s.40(6).</remarks>
public static class Repealed
{
    /// <summary>Whether a provision is of the form that was replaced: s.40(3), (4), (5) or (6), or a part of one.</summary>
    public static bool Is(Provision provision) =>
        provision is { Act: Act.Foia, Section: "40" }
        && (provision.Limbs.StartsWith("(3)", StringComparison.Ordinal)
            || provision.Limbs.StartsWith("(4)", StringComparison.Ordinal)
            || provision.Limbs.StartsWith("(5)", StringComparison.Ordinal)
            || provision.Limbs.StartsWith("(6)", StringComparison.Ordinal));

    /// <summary>The provision that took its place, where exactly one did; null where a person has to choose.</summary>
    public static Provision? Replacement(Provision provision) => provision switch
    {
        { Act: Act.Foia, Section: "40", Limbs: "(3)(a)(i)" } => provision with { Limbs = "(3A)(a)" },
        { Act: Act.Foia, Section: "40", Limbs: "(5)(b)(i)" } => provision with { Limbs = "(5B)(a)(i)" },
        _ => null,
    };
}
