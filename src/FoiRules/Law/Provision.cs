namespace FoiRules.Law;

/// <summary>The statutes a reply may cite.</summary>
public enum Act
{
    /// <summary>Freedom of Information Act 2000 (England, Wales, Northern Ireland and UK-wide bodies).</summary>
    Foia,

    /// <summary>Environmental Information Regulations 2004.</summary>
    Eir,

    /// <summary>Freedom of Information (Scotland) Act 2002.</summary>
    Foisa,

    /// <summary>Environmental Information (Scotland) Regulations 2004.</summary>
    Eisr,

    /// <summary>Data Protection Act 2018.</summary>
    Dpa2018,

    /// <summary>UK General Data Protection Regulation.</summary>
    UkGdpr,
}

/// <summary>A place in a statute: <c>FOIA s.40(2)</c>, <c>EIR reg.12(4)(a)</c>, <c>UK GDPR art.5(1)(a)</c>.</summary>
/// <param name="Act">The statute.</param>
/// <param name="Section">The section, regulation or article number: "40", "22A"; or a whole Part or Schedule.</param>
/// <param name="Limbs">The bracketed rest without spaces, capitals after figures and small letters otherwise: "(2)", "(3A)(a)"; empty for a whole section.</param>
public sealed record Provision(Act Act, string Section, string Limbs)
{
    /// <summary>Whether <paramref name="other"/> is this provision or a part of it: s.40 covers s.40(2), and s.40(3A) covers s.40(3A)(a).</summary>
    public bool Covers(Provision other) =>
        Act == other.Act
        && string.Equals(Section, other.Section, StringComparison.OrdinalIgnoreCase)
        && other.Limbs.StartsWith(Limbs, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it is a whole Part or Schedule: "Part II", "Sch.2".</summary>
    public bool IsPart => Section.Length > 0 && char.IsAsciiLetter(Section[0]);

    /// <summary>The canonical form, as rules and reports write it.</summary>
    public override string ToString() => $"{Name(Act)} {(IsPart ? "" : Abbreviation(Act))}{Section}{Limbs}";

    /// <summary>The short name of a statute as rules and reports write it: "FOIA", "UK GDPR".</summary>
    public static string Name(Act act) => act switch
    {
        Act.Foia => "FOIA",
        Act.Eir => "EIR",
        Act.Foisa => "FOISA",
        Act.Eisr => "EISRs",
        Act.Dpa2018 => "DPA 2018",
        _ => "UK GDPR",
    };

    /// <summary>"s.", "reg." or "art.", whichever the statute uses.</summary>
    public static string Abbreviation(Act act) => act switch
    {
        Act.Eir or Act.Eisr => "reg.",
        Act.UkGdpr => "art.",
        _ => "s.",
    };
}
