using FoiRules.Law;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Law;

public sealed class ExemptionLookupTests
{
    [TestCase("21", "", PublicInterest.Absolute, ExemptionTest.Class, "FOISA s.25")]
    [TestCase("22", "(1)", PublicInterest.Qualified, ExemptionTest.Class, "FOISA s.27(1)")]
    [TestCase("23", "(1)", PublicInterest.Absolute, ExemptionTest.Class, null)]
    [TestCase("24", "", PublicInterest.Qualified, ExemptionTest.Required, "FOISA s.31(1)")]
    [TestCase("27", "(2)", PublicInterest.Qualified, ExemptionTest.Class, "FOISA s.32")]
    [TestCase("31", "(1)(a)", PublicInterest.Qualified, ExemptionTest.Prejudice, "FOISA s.35")]
    [TestCase("32", "", PublicInterest.Absolute, ExemptionTest.Class, "FOISA s.37")]
    [TestCase("36", "(2)(b)(i)", PublicInterest.Qualified, ExemptionTest.Prejudice, "FOISA s.30")]
    [TestCase("37", "", PublicInterest.ByLimb, ExemptionTest.Class, "FOISA s.41")]
    [TestCase("37", "(1)(a)", PublicInterest.Absolute, ExemptionTest.Class, "FOISA s.41")]
    [TestCase("37", "(1)(ad)", PublicInterest.Qualified, ExemptionTest.Class, "FOISA s.41")]
    [TestCase("40", "", PublicInterest.ByLimb, ExemptionTest.Class, "FOISA s.38")]
    [TestCase("40", "(1)", PublicInterest.Absolute, ExemptionTest.Class, "FOISA s.38(1)(a)")]
    [TestCase("40", "(2)", PublicInterest.Absolute, ExemptionTest.Class, "FOISA s.38(1)(b)")]
    [TestCase("40", "(3A)(a)", PublicInterest.Absolute, ExemptionTest.Class, "FOISA s.38(2A)")]
    [TestCase("40", "(3B)", PublicInterest.Qualified, ExemptionTest.Class, "FOISA s.38(2B)")]
    [TestCase("40", "(5B)(a)(i)", PublicInterest.Absolute, ExemptionTest.Class, "FOISA s.18")]
    [TestCase("41", "(1)", PublicInterest.Absolute, ExemptionTest.Class, "FOISA s.36(2)")]
    [TestCase("43", "", PublicInterest.Qualified, ExemptionTest.ByLimb, "FOISA s.33(1)")]
    [TestCase("43", "(1)", PublicInterest.Qualified, ExemptionTest.Class, "FOISA s.33(1)(a)")]
    [TestCase("43", "(2)", PublicInterest.Qualified, ExemptionTest.Prejudice, "FOISA s.33(1)(b)")]
    [TestCase("44", "(1)(a)", PublicInterest.Absolute, ExemptionTest.Class, "FOISA s.26")]
    public void Each_exemption_has_its_test_and_its_class(string section, string limbs, PublicInterest interest, ExemptionTest test, string? scottish)
    {
        var exemption = Exemptions.Of(new Provision(Act.Foia, section, limbs)).ShouldNotBeNull();
        exemption.PublicInterest.ShouldBe(interest);
        exemption.Test.ShouldBe(test);
        exemption.Scottish?.ToString().ShouldBe(scottish);
    }

    [TestCase("12")]
    [TestCase("14")]
    [TestCase("17")]
    [TestCase("25")]
    [TestCase("45")]
    public void What_stands_outside_Part_II_is_no_exemption_of_it(string section) =>
        Exemptions.Of(new Provision(Act.Foia, section, "")).ShouldBeNull();

    [Test]
    public void An_exception_of_the_regulations_is_qualified_and_has_its_Scottish_twin()
    {
        var exception = Exemptions.Of(new Provision(Act.Eir, "12", "(5)(e)")).ShouldNotBeNull();
        exception.PublicInterest.ShouldBe(PublicInterest.Qualified);
        exception.Test.ShouldBe(ExemptionTest.Prejudice);
        exception.Scottish?.ToString().ShouldBe("EISRs reg.10(5)(e)");
    }

    [TestCase("personal information", "FOIA s.40")]
    [TestCase("Law Enforcement", "FOIA s.31")]
    [TestCase("commercial interests", "FOIA s.43")]
    [TestCase("information provided in confidence", "FOIA s.41")]
    [TestCase("manifestly unreasonable", "EIR reg.12(4)(b)")]
    public void A_label_leads_to_its_exemption(string label, string expected) =>
        Exemptions.Labelled(label)[0].Provision.ToString().ShouldBe(expected);

    [Test]
    public void An_unknown_label_leads_nowhere() => Exemptions.Labelled("secrecy").ShouldBeEmpty();

    [TestCase(Act.Foia, "40", "(5B)(a)(i)", true)]
    [TestCase(Act.Foia, "31", "(3)", true)]
    [TestCase(Act.Foia, "43", "(3)", true)]
    [TestCase(Act.Foia, "40", "(2)", false)]
    [TestCase(Act.Foia, "21", "(2)", false)]
    [TestCase(Act.Foisa, "18", "", true)]
    [TestCase(Act.Eir, "12", "(6)", true)]
    [TestCase(Act.Eir, "13", "(5A)", true)]
    [TestCase(Act.Eir, "12", "(4)(a)", false)]
    public void The_subsections_that_neither_confirm_nor_deny_are_known(Act act, string section, string limbs, bool expected) =>
        Exemptions.IsNeitherConfirmNorDeny(new Provision(act, section, limbs)).ShouldBe(expected);
}
