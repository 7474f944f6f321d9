using FoiRules.Law;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Law;

public sealed class StatuteFaultsTests
{
    [TestCase("FOIA s.1(1)(a)")]
    [TestCase("FOIA s.11A")]
    [TestCase("FOIA s.17(7)(b)")]
    [TestCase("FOIA s.22A(1)")]
    [TestCase("FOIA s.36(2)(b)(ii)")]
    [TestCase("FOIA s.37(1)(ad)")]
    [TestCase("FOIA s.40(2)(b)")]
    [TestCase("FOIA s.40(3A)(a)")]
    [TestCase("FOIA s.40(5B)(a)(i)")]
    [TestCase("FOIA s.40(8)")]
    [TestCase("FOIA s.45(2)(z)")]
    [TestCase("FOIA s.84")]
    [TestCase("FOIA s.88")]
    [TestCase("EIR reg.12(4)(e)")]
    [TestCase("EIR reg.12(5)(g)")]
    [TestCase("EIR reg.12(9)")]
    [TestCase("EIR reg.12(11)")]
    [TestCase("EIR reg.13(2A)")]
    [TestCase("EIR reg.21")]
    [TestCase("FOISA s.17(1)")]
    [TestCase("FOISA s.38(2A)")]
    [TestCase("FOISA s.76")]
    [TestCase("EISRs reg.22")]
    [TestCase("DPA 2018 s.215")]
    [TestCase("UK GDPR art.5(1)(f)")]
    [TestCase("UK GDPR art.99")]
    public void What_exists_has_no_fault(string written) => Statutes.Fault(Read(written)).ShouldBeNull();

    [TestCase("FOIA s.99", "FOIA has no section 99")]
    [TestCase("FOIA s.40A", "FOIA has no section 40A")]
    [TestCase("FOIA s.17(9)", "section 17 of FOIA has no subsection (9)")]
    [TestCase("FOIA s.40(9)", "section 40 of FOIA has no subsection (9)")]
    [TestCase("FOIA s.40(2)(c)", "section 40(2) of FOIA has no paragraph (c)")]
    [TestCase("FOIA s.40(2)(a)(ii)", "section 40(2)(a) of FOIA has no sub-paragraph (ii)")]
    [TestCase("FOIA s.31(1)(k)", "section 31(1) of FOIA has no paragraph (k)")]
    [TestCase("FOIA s.36(2)(b)(iii)", "section 36(2)(b) of FOIA has no sub-paragraph (iii)")]
    [TestCase("FOIA s.12(a)", "section 12 of FOIA has no paragraph (a)")]
    [TestCase("EIR reg.40", "EIR has no regulation 40")]
    [TestCase("EIR reg.12(4)(f)", "regulation 12(4) of EIR has no sub-paragraph (f)")]
    [TestCase("EIR reg.12(12)", "regulation 12 of EIR has no paragraph (12)")]
    [TestCase("FOISA s.17(4)", "section 17 of FOISA has no subsection (4)")]
    [TestCase("FOISA s.77", "FOISA has no section 77")]
    [TestCase("EISRs reg.10(4)(f)", "regulation 10(4) of EISRs has no sub-paragraph (f)")]
    [TestCase("UK GDPR art.5(1)(g)", "article 5(1) of UK GDPR has no sub-paragraph (g)")]
    [TestCase("UK GDPR art.100", "UK GDPR has no article 100")]
    [TestCase("DPA 2018 s.216", "DPA 2018 has no section 216")]
    public void What_does_not_exist_is_said_in_a_sentence(string written, string fault) => Statutes.Fault(Read(written)).ShouldBe(fault);

    [TestCase("FOIA s.12", true)]
    [TestCase("FOIA s.14(1)", true)]
    [TestCase("FOIA s.21", true)]
    [TestCase("FOIA s.22A", true)]
    [TestCase("FOIA s.25", false)]
    [TestCase("FOIA s.44(1)(a)", true)]
    [TestCase("FOIA s.45", false)]
    [TestCase("FOIA s.17", false)]
    [TestCase("FOIA s.1(1)(a)", false)]
    [TestCase("EIR reg.12(4)(a)", true)]
    [TestCase("EIR reg.12(3)", true)]
    [TestCase("EIR reg.12", true)]
    [TestCase("EIR reg.12(1)(b)", false)]
    [TestCase("EIR reg.12(9)", false)]
    [TestCase("EIR reg.13", true)]
    [TestCase("EIR reg.14", false)]
    [TestCase("FOISA s.17", false)]
    [TestCase("FOISA s.18", true)]
    [TestCase("FOISA s.12(1)", true)]
    [TestCase("FOISA s.25(1)", true)]
    [TestCase("FOISA s.41", true)]
    [TestCase("FOISA s.47", false)]
    [TestCase("EISRs reg.10(5)(e)", true)]
    [TestCase("EISRs reg.10(2)", false)]
    [TestCase("EISRs reg.11", true)]
    [TestCase("DPA 2018 s.12", false)]
    [TestCase("UK GDPR art.12", false)]
    public void Grounds_for_refusing_are_told_from_other_provisions(string written, bool expected) =>
        Statutes.IsExemption(Read(written)).ShouldBe(expected);

    [TestCase("FOIA s.40(3)(a)(i)", "FOIA s.40(3A)(a)")]
    [TestCase("FOIA s.40(5)(b)(i)", "FOIA s.40(5B)(a)(i)")]
    [TestCase("FOIA s.40(4)", null)]
    [TestCase("FOIA s.40(6)", null)]
    public void A_repealed_limb_of_section_40_is_old_rather_than_invented(string written, string? replacement)
    {
        var old = Read(written);
        Repealed.Is(old).ShouldBeTrue();
        Statutes.Fault(old).ShouldBeNull();
        Repealed.Replacement(old)?.ToString().ShouldBe(replacement);
    }

    [TestCase("FOIA s.40(3A)(a)")]
    [TestCase("FOIA s.40(2)")]
    [TestCase("FOIA s.41(3)")]
    public void A_limb_in_force_is_not_repealed(string written) => Repealed.Is(Read(written)).ShouldBeFalse();

    [Test]
    public void Every_row_of_the_exemption_table_exists()
    {
        foreach (var row in Exemptions.All)
        {
            Statutes.Fault(row.Provision).ShouldBeNull();
            Statutes.IsExemption(row.Provision).ShouldBeTrue(row.Provision.ToString());
            row.NeitherConfirmNorDeny.ShouldAllBe(limb => Statutes.Fault(limb) == null);
            (row.Scottish is null || Statutes.Fault(row.Scottish) is null).ShouldBeTrue(row.Provision.ToString());
        }
    }

    static Provision Read(string written)
    {
        ProvisionNotation.TryRead(written, 0, out var provision, out var end).ShouldBeTrue(written);
        end.ShouldBe(written.Length);
        provision.ToString().ShouldBe(written);
        return provision;
    }
}
