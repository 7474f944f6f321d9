using static FoiRules.Law.ExemptionTest;
using static FoiRules.Law.PublicInterest;

namespace FoiRules.Law;

/// <summary>FOISA Part 2 and EISRs regs 10 and 11, one row an exemption: a whole section first, then its parts where they differ.</summary>
/// <remarks>
/// Absolute are those of FOISA s.2(2): ss.25, 26, 36(2), 37 and 38(1)(a), (c) and (d), and 38(1)(b) with the condition of s.38(2A) that
/// it nearly always travels with. "Would prejudice substantially" is a test of prejudice. FOISA s.18 lifts the duty to say whether
/// information is held; no subsection of an exemption does.
/// </remarks>
static class ScottishExemptionTable
{
    public static IReadOnlyList<Exemption> Rows { get; } =
    [
        Foisa("25", Class, Absolute, "information otherwise accessible", "otherwise accessible", "information accessible by other means", "accessible by other means"),
        Foisa("26", Class, Absolute, "prohibitions on disclosure", "prohibition on disclosure"),
        Foisa("27(1)", Class, Qualified, "information intended for future publication", "future publication", "intended for future publication"),
        Foisa("27(2)", Prejudice, Qualified, "research", "research information"),
        Foisa("28", Prejudice, Qualified, "relations within the united kingdom", "relations within the uk"),
        Foisa("29", Class, Qualified, "formulation of scottish administration policy", "formulation of policy"),
        Foisa("30", Prejudice, Qualified, "prejudice to effective conduct of public affairs", "effective conduct of public affairs"),
        Foisa("31(1)", Required, Qualified, "national security"),
        Foisa("31(4)", Prejudice, Qualified, "defence"),
        Foisa("32", ExemptionTest.ByLimb, Qualified, "international relations"),
        Foisa("32(1)(a)", Prejudice, Qualified, "international relations"),
        Foisa("32(1)(b)", Class, Qualified, "international relations"),
        Foisa("33(1)", ExemptionTest.ByLimb, Qualified, "commercial interests and the economy", "commercial interests"),
        Foisa("33(1)(a)", Class, Qualified, "trade secrets"),
        Foisa("33(1)(b)", Prejudice, Qualified, "commercial interests", "prejudice to commercial interests"),
        Foisa("33(2)", Prejudice, Qualified, "economy"),
        Foisa("34", Class, Qualified, "investigations by scottish public authorities", "investigations and proceedings", "investigations"),
        Foisa("35", Prejudice, Qualified, "law enforcement"),
        Foisa("36(1)", Class, Qualified, "confidentiality of communications", "legal professional privilege"),
        Foisa("36(2)", Class, Absolute, "confidentiality", "information provided in confidence", "provided in confidence", "actionable breach of confidence"),
        Foisa("37", Class, Absolute, "court records"),
        Foisa("38", Class, PublicInterest.ByLimb, "personal information", "personal data", "third party personal data"),
        Foisa("38(1)(a)", Class, Absolute, "personal data of the applicant", "applicant's personal data"),
        Foisa("38(1)(b)", Class, Absolute, "personal data of third parties", "third party personal data", "personal information", "personal data"),
        Foisa("38(1)(c)", Class, Absolute, "personal census information"),
        Foisa("38(1)(d)", Class, Absolute, "deceased person's health record", "health record"),
        Foisa("38(2A)", Class, Absolute, "data protection principles"),
        Foisa("38(2B)", Class, Qualified, "right to object"),
        Foisa("38(3A)", Class, Qualified, "exempt from subject access"),
        Foisa("39(1)", Prejudice, Qualified, "health and safety", "health, safety and the environment"),
        Foisa("39(2)", Class, Qualified, "environmental information"),
        Foisa("40", Prejudice, Qualified, "audit functions"),
        Foisa("41", Class, Qualified, "communications with her majesty and honours", "communications with his majesty and honours", "royal communications", "honours"),
        Eisr("10(4)(a)", Class, "information not held", "not held"),
        Eisr("10(4)(b)", Class, "manifestly unreasonable", "manifestly unreasonable request"),
        Eisr("10(4)(c)", Class, "too general"),
        Eisr("10(4)(d)", Class, "material in the course of completion", "in the course of completion", "unfinished documents"),
        Eisr("10(4)(e)", Class, "internal communications"),
        Eisr("10(5)(a)", Prejudice, "international relations, defence, national security or public safety", "public safety"),
        Eisr("10(5)(b)", Prejudice, "course of justice"),
        Eisr("10(5)(c)", Prejudice, "intellectual property rights", "intellectual property"),
        Eisr("10(5)(d)", Prejudice, "confidentiality of proceedings"),
        Eisr("10(5)(e)", Prejudice, "confidentiality of commercial or industrial information", "commercial confidentiality"),
        Eisr("10(5)(f)", Prejudice, "interests of the person who provided the information"),
        Eisr("10(5)(g)", Prejudice, "protection of the environment"),
        ExemptionTable.Row(Act.Eisr, "11", Class, PublicInterest.ByLimb, "", null, "", "personal data", "personal information"),
    ];

    static Exemption Foisa(string at, ExemptionTest test, PublicInterest interest, params string[] labels) =>
        ExemptionTable.Row(Act.Foisa, at, test, interest, "", null, "", labels);

    static Exemption Eisr(string at, ExemptionTest test, params string[] labels) => ExemptionTable.Row(Act.Eisr, at, test, Qualified, "", null, "", labels);
}
