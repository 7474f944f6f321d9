namespace FoiRules.Law;

/// <summary>What is known of each exemption.</summary>
public static class Exemptions
{
    static readonly Lazy<Dictionary<string, List<Exemption>>> ByLabel = new(SortByLabel);

    /// <summary>Every exemption in FOIA Part II and FOISA Part 2 and exception in EIR regs 12 and 13 and EISRs regs 10 and 11, in order; a section's parts follow it.</summary>
    public static IReadOnlyList<Exemption> All { get; } = [.. ExemptionTable.Rows, .. ScottishExemptionTable.Rows];

    /// <summary>The exemption a provision belongs to, in its narrowest form; null where it is none, or is s.12 or s.14, which stand outside Part II.</summary>
    public static Exemption? Of(Provision provision)
    {
        Exemption? narrowest = null;
        foreach (var row in All)
        {
            if (row.Provision.Covers(provision) && (narrowest is null || row.Provision.Limbs.Length > narrowest.Provision.Limbs.Length))
            {
                narrowest = row;
            }
        }

        return narrowest;
    }

    /// <summary>The exemptions that replies call by this name, whatever its case; empty where none is.</summary>
    public static IReadOnlyList<Exemption> Labelled(string label) => ByLabel.Value.TryGetValue(Plain(label), out var found) ? found : [];

    /// <summary>Whether a name given to a provision is that of another one, and not its own: "section 41 (personal data)".</summary>
    public static bool IsMislabelled(Provision provision, string label)
    {
        var isOfAct = false;
        foreach (var called in Labelled(label))
        {
            if (called.Provision.Act == provision.Act)
            {
                isOfAct = true;
                if (IsSameGround(called.Provision, provision))
                {
                    return false;
                }
            }
        }

        return isOfAct;
    }

    /// <summary>Whether a provision lets an authority neither confirm nor deny that it holds something.</summary>
    /// <remarks>The subsections in the table, FOISA s.18, and for environmental information EIR reg 12(6) and reg 13(5A) and (5B).</remarks>
    public static bool IsNeitherConfirmNorDeny(Provision provision) => provision switch
    {
        { Act: Act.Foisa, Section: "18" } => true,
        { Act: Act.Eir, Section: "12" } => provision.Limbs.StartsWith("(6)", StringComparison.Ordinal),
        { Act: Act.Eir, Section: "13" } => provision.Limbs.StartsWith("(5A)", StringComparison.Ordinal) || provision.Limbs.StartsWith("(5B)", StringComparison.Ordinal),
        _ => All.Any(row => row.NeitherConfirmNorDeny.Any(limb => limb.Covers(provision))),
    };

    // A section of the Acts is one ground; of EIR reg 12 and EISRs reg 10 each letter is, and paragraph (3) leads to personal data.
    static bool IsSameGround(Provision called, Provision cited)
    {
        var isListOfGrounds = cited is { Act: Act.Eir, Section: "12" } or { Act: Act.Eisr, Section: "10" };
        return isListOfGrounds
            ? called.Covers(cited) || cited.Covers(called) || cited.Limbs is "" or "(3)"
            : called.Section == cited.Section;
    }

    static Dictionary<string, List<Exemption>> SortByLabel()
    {
        var sorted = new Dictionary<string, List<Exemption>>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in All)
        {
            foreach (var label in row.Labels)
            {
                (sorted.TryGetValue(label, out var rows) ? rows : sorted[label] = []).Add(row);
            }
        }

        return sorted;
    }

    // "The law enforcement exemption" is called law enforcement.
    static string Plain(string label)
    {
        var name = label.Trim(' ', '.', ',', '\'', '"', '‘', '’', '“', '”').Replace(" & ", " and ", StringComparison.Ordinal);
        name = name.EndsWith(" exemption", StringComparison.OrdinalIgnoreCase) ? name[..^10] : name;
        return name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
    }
}
