namespace FoiRules.Law;

/// <summary>What is known of each exemption.</summary>
public static class Exemptions
{
    /// <summary>Every exemption in FOIA Part II and exception in EIR regs 12 and 13, in order; a section's parts follow it.</summary>
    public static IReadOnlyList<Exemption> All => ExemptionTable.Rows;

    /// <summary>The exemption a provision belongs to, in its narrowest form; null where it is none, or is Scottish, or is s.12 or s.14, which stand outside Part II.</summary>
    public static Exemption? Of(Provision provision)
    {
        Exemption? narrowest = null;
        foreach (var row in ExemptionTable.Rows)
        {
            if (row.Provision.Covers(provision) && (narrowest is null || row.Provision.Limbs.Length > narrowest.Provision.Limbs.Length))
            {
                narrowest = row;
            }
        }

        return narrowest;
    }

    /// <summary>The exemptions that replies call by this name, whatever its case; empty where none is.</summary>
    public static IReadOnlyList<Exemption> Labelled(string label)
    {
        var wanted = label.Trim();
        return [.. ExemptionTable.Rows.Where(row => row.Labels.Contains(wanted, StringComparer.OrdinalIgnoreCase))];
    }

    /// <summary>Whether a provision lets an authority neither confirm nor deny that it holds something.</summary>
    /// <remarks>The subsections in the table, FOISA s.18, and for environmental information EIR reg 12(6) and reg 13(5A) and (5B).</remarks>
    public static bool IsNeitherConfirmNorDeny(Provision provision) => provision switch
    {
        { Act: Act.Foisa, Section: "18" } => true,
        { Act: Act.Eir, Section: "12" } => provision.Limbs.StartsWith("(6)", StringComparison.Ordinal),
        { Act: Act.Eir, Section: "13" } => provision.Limbs.StartsWith("(5A)", StringComparison.Ordinal) || provision.Limbs.StartsWith("(5B)", StringComparison.Ordinal),
        _ => ExemptionTable.Rows.Any(row => row.NeitherConfirmNorDeny.Any(limb => limb.Covers(provision))),
    };
}
