using FoiRules.Law;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Law;

public sealed class NotationTests
{
    [TestCase("FOIA s.40(2)", "FOIA s.40(2)")]
    [TestCase("FOIA s.22A", "FOIA s.22A")]
    [TestCase("EIR reg.12(4)(a)", "EIR reg.12(4)(a)")]
    [TestCase("UK GDPR art.5(1)(a)", "UK GDPR art.5(1)(a)")]
    [TestCase("DPA 2018 s.3(2)", "DPA 2018 s.3(2)")]
    [TestCase("FOISA s.17(1)", "FOISA s.17(1)")]
    [TestCase("EISRs reg.10(4)(a)", "EISRs reg.10(4)(a)")]
    [TestCase("FOIA s.40(2), s.41", "FOIA s.40(2)")]
    [TestCase("foia s.40(3a)(A)", "FOIA s.40(3A)(a)")]
    public void The_canonical_form_is_read(string text, string expected)
    {
        ProvisionNotation.TryRead("x " + text, 2, out var provision, out var end).ShouldBeTrue();
        provision.ToString().ShouldBe(expected);
        end.ShouldBe(2 + expected.Length);
    }

    [TestCase("s.40(3A)(a)", Act.Foia, "FOIA s.40(3A)(a)")]
    [TestCase("reg.11", Act.Eir, "EIR reg.11")]
    [TestCase("art.6(1)(f)", Act.UkGdpr, "UK GDPR art.6(1)(f)")]
    [TestCase("EIR reg.13", Act.Foia, "EIR reg.13")]
    public void A_form_without_a_statute_takes_the_one_given(string text, Act inherited, string expected)
    {
        ProvisionNotation.TryRead(text, 0, inherited, out var provision, out var end).ShouldBeTrue();
        provision.ToString().ShouldBe(expected);
        end.ShouldBe(text.Length);
    }

    [TestCase("s.40(2)", null)]
    [TestCase("reg.11", Act.Foia)]
    [TestCase("FOIA 40(2)", null)]
    [TestCase("FOIA reg.12", null)]
    [TestCase("FOIAs.12", null)]
    [TestCase("FOIA s.", null)]
    [TestCase("FOIA s.x", null)]
    [TestCase("FOIA s.40abc", null)]
    [TestCase("FOIA s.40(2)x", null)]
    [TestCase("FOIA", null)]
    [TestCase("", null)]
    [TestCase("section 40", Act.Foia)]
    public void Anything_else_is_not(string text, Act? inherited)
    {
        ProvisionNotation.TryRead(text, 0, inherited, out var provision, out var end).ShouldBeFalse();
        provision.ShouldBeNull();
        end.ShouldBe(0);
    }

    [TestCase(-1)]
    [TestCase(5)]
    [TestCase(99)]
    public void An_offset_outside_the_text_reads_nothing(int start) =>
        ProvisionNotation.TryRead("FOIA ", start, out _, out _).ShouldBeFalse();

    [Test]
    public void What_is_written_is_read_back()
    {
        foreach (var row in Exemptions.All)
        {
            ProvisionNotation.TryRead(row.Provision.ToString(), 0, out var provision, out _).ShouldBeTrue();
            provision.ShouldBe(row.Provision);
        }
    }
}
