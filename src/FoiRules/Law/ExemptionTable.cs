using static FoiRules.Law.ExemptionTest;
using static FoiRules.Law.PublicInterest;

namespace FoiRules.Law;

/// <summary>FOIA Part II and EIR regs 12 and 13, one row an exemption: a whole section first, then its parts where they differ.</summary>
/// <remarks>
/// Absolute or qualified is FOIA s.2(3) as amended by the Data Protection Act 2018 Sch 19 para 56. Section 40(2) alone is read with
/// the condition it nearly always travels with, s.40(3A), and s.40(5B) with its paragraph (a). Section 36 is absolute only for the two Houses of Parliament.
/// </remarks>
static class ExemptionTable
{
    public static IReadOnlyList<Exemption> Rows { get; } =
    [
        Foia("21", Class, Absolute, "", "25", "information accessible to applicant by other means", "information reasonably accessible to the applicant by other means", "accessible by other means", "reasonably accessible", "information already accessible"),
        Foia("22", Class, Qualified, "22(2)", "27(1)", "information intended for future publication", "future publication", "intended for future publication"),
        Foia("22A", Prejudice, Qualified, "22A(2)", "27(2)", "research", "research information"),
        Foia("23", Class, Absolute, "23(5)", "", "information supplied by, or relating to, bodies dealing with security matters", "security bodies", "bodies dealing with security matters"),
        Foia("24", Required, Qualified, "24(2)", "31(1)", "national security", "safeguarding national security"),
        Foia("26", Prejudice, Qualified, "26(3)", "31(4)", "defence"),
        Foia("27", ExemptionTest.ByLimb, Qualified, "27(4)", "32", "international relations"),
        Foia("27(1)", Prejudice, Qualified, "27(4)", "32", "international relations"),
        Foia("27(2)", Class, Qualified, "27(4)", "32", "international relations"),
        Foia("28", Prejudice, Qualified, "28(3)", "28", "relations within the united kingdom", "relations within the uk"),
        Foia("29", Prejudice, Qualified, "29(2)", "33(2)", "economy"),
        Foia("30", Class, Qualified, "30(3)", "34", "investigations and proceedings conducted by public authorities", "investigations and proceedings", "investigations"),
        Foia("31", Prejudice, Qualified, "31(3)", "35", "law enforcement"),
        Foia("32", Class, Absolute, "32(3)", "37", "court records", "court, inquiry or arbitration records", "court or inquiry records"),
        Foia("33", Prejudice, Qualified, "33(3)", "40", "audit functions"),
        Foia("34", Class, Absolute, "34(2)", "", "parliamentary privilege"),
        Foia("35", Class, Qualified, "35(3)", "29", "formulation of government policy", "formulation or development of government policy"),
        Foia("36", Prejudice, Qualified, "36(3)", "30", "prejudice to effective conduct of public affairs", "effective conduct of public affairs"),
        Foia("37", Class, PublicInterest.ByLimb, "37(2)", "41", "communications with the royal household and honours", "royal communications", "honours"),
        Foia("37(1)(a)", Class, Absolute, "37(2)", "41", "communications with the sovereign"),
        Foia("37(1)(aa)", Class, Absolute, "37(2)", "41", "communications with the heir to the throne"),
        Foia("37(1)(ab)", Class, Absolute, "37(2)", "41", "communications with the second in line to the throne"),
        Foia("37(1)(ac)", Class, Qualified, "37(2)", "41", "communications with the royal family"),
        Foia("37(1)(ad)", Class, Qualified, "37(2)", "41", "communications with the royal household"),
        Foia("37(1)(b)", Class, Qualified, "37(2)", "41", "honours"),
        Foia("38", Prejudice, Qualified, "38(2)", "39(1)", "health and safety"),
        Foia("39", Class, Qualified, "39(2)", "39(2)", "environmental information"),
        Foia("40", Class, PublicInterest.ByLimb, "40(5A) 40(5B)", "38", "personal information", "personal data", "third party personal data"),
        Foia("40(1)", Class, Absolute, "40(5A)", "38(1)(a)", "personal data of the applicant", "applicant's personal data"),
        Foia("40(2)", Class, Absolute, "40(5B)(a)", "38(1)(b)", "personal data of third parties", "third party personal data", "personal information", "personal data"),
        Foia("40(3A)", Class, Absolute, "40(5B)(a)", "38(2A)", "data protection principles"),
        Foia("40(3B)", Class, Qualified, "40(5B)(b)", "38(2B)", "right to object"),
        Foia("40(4A)", Class, Qualified, "40(5B)(c) 40(5B)(d)", "38(3A)", "exempt from subject access"),
        Foia("40(5A)", Class, Absolute, "40(5A)", "18"),
        Foia("40(5B)", Class, Absolute, "40(5B)", "18"),
        Foia("40(5B)(b)", Class, Qualified, "40(5B)(b)", "18"),
        Foia("40(5B)(c)", Class, Qualified, "40(5B)(c)", "18"),
        Foia("40(5B)(d)", Class, Qualified, "40(5B)(d)", "18"),
        Foia("41", Class, Absolute, "41(2)", "36(2)", "information provided in confidence", "provided in confidence", "actionable breach of confidence"),
        Foia("42", Class, Qualified, "42(2)", "36(1)", "legal professional privilege"),
        Foia("43", ExemptionTest.ByLimb, Qualified, "43(3)", "33(1)", "commercial interests", "commercially sensitive information"),
        Foia("43(1)", Class, Qualified, "", "33(1)(a)", "trade secrets"),
        Foia("43(2)", Prejudice, Qualified, "43(3)", "33(1)(b)", "commercial interests", "prejudice to commercial interests"),
        Foia("44", Class, Absolute, "44(2)", "26", "prohibitions on disclosure", "prohibition on disclosure", "statutory prohibition"),
        Eir("12(4)(a)", Class, "10(4)(a)", "information not held", "not held"),
        Eir("12(4)(b)", Class, "10(4)(b)", "manifestly unreasonable", "manifestly unreasonable request"),
        Eir("12(4)(c)", Class, "10(4)(c)", "too general", "request formulated in too general a manner"),
        Eir("12(4)(d)", Class, "10(4)(d)", "material in the course of completion", "in the course of completion", "unfinished documents"),
        Eir("12(4)(e)", Class, "10(4)(e)", "internal communications"),
        Eir("12(5)(a)", Prejudice, "10(5)(a)", "international relations, defence, national security or public safety", "public safety"),
        Eir("12(5)(b)", Prejudice, "10(5)(b)", "course of justice"),
        Eir("12(5)(c)", Prejudice, "10(5)(c)", "intellectual property rights", "intellectual property"),
        Eir("12(5)(d)", Prejudice, "10(5)(d)", "confidentiality of proceedings"),
        Eir("12(5)(e)", Prejudice, "10(5)(e)", "confidentiality of commercial or industrial information", "commercial confidentiality"),
        Eir("12(5)(f)", Prejudice, "10(5)(f)", "interests of the person who provided the information"),
        Eir("12(5)(g)", Prejudice, "10(5)(g)", "protection of the environment"),
        Row(Act.Eir, "13", Class, PublicInterest.ByLimb, "", Act.Eisr, "11", "personal data", "personal information"),
        Row(Act.Eir, "13(2A)", Class, Absolute, "", Act.Eisr, "11", "personal data", "data protection principles"),
    ];

    static Exemption Foia(string at, ExemptionTest test, PublicInterest interest, string silent, string scottish, params string[] labels) =>
        Row(Act.Foia, at, test, interest, silent, Act.Foisa, scottish, labels);

    static Exemption Eir(string at, ExemptionTest test, string scottish, params string[] labels) =>
        Row(Act.Eir, at, test, Qualified, "", Act.Eisr, scottish, labels);

    /// <summary>One row; <paramref name="silent"/> lists the subsections that lift the duty to confirm or deny.</summary>
    public static Exemption Row(Act act, string at, ExemptionTest test, PublicInterest interest, string silent, Act? scottishAct, string scottish, params string[] labels) => new(
        At(act, at),
        labels,
        test,
        interest,
        [.. silent.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(one => At(act, one))],
        scottishAct is not { } counterpart || scottish.Length == 0 ? null : At(counterpart, scottish));

    static Provision At(Act act, string at)
    {
        var open = at.IndexOf('(', StringComparison.Ordinal);
        return open < 0 ? new Provision(act, at, "") : new Provision(act, at[..open], at[open..]);
    }
}
