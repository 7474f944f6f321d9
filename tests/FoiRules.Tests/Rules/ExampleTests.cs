using FoiRules.Checking;
using FoiRules.Tests.Language;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Rules;

/// <summary>What an example inside a rule asserts, and what is said when it does not hold.</summary>
public sealed class ExampleTests
{
    const string Wrong = "wrong\n    \"\"\"\n    > 1. How many wardens?\n\n    [[3]] wardens were disciplined.\n    \"\"\"";

    [TestCase(Wrong, null)]
    [TestCase(Wrong + "\n    becomes \"<5 wardens\"", null)]
    [TestCase(Wrong + "\n    becomes \"<6 wardens\"", "SDC91 must make '<6 wardens' of this, but makes '> 1. How many wardens?\n\n<5 wardens were disciplined.'")]
    [TestCase(Wrong + "\n    becomes\n      \"\"\"\n      > 1. How many wardens?\n\n      <5 wardens were disciplined.\n      \"\"\"", null)]
    [TestCase(Wrong + "\n    becomes\n      \"\"\"\n      <5 wardens were disciplined.\n      \"\"\"", "SDC91 must make '<5 wardens were disciplined.' of this, but makes '> 1. How many wardens?\n\n<5 wardens were disciplined.'")]
    [TestCase(Wrong + "\n    says \"Fewer than 5.\"", null)]
    [TestCase(Wrong + "\n    says \"Fewer than 6.\"", "SDC91 must say 'Fewer than 6.', but says 'Fewer than 5.'")]
    [TestCase(Wrong + "\n    becomes \"<5 wardens\"\n    says \"Fewer than 5.\"", null)]
    [TestCase("gap right\n    \"\"\"\n    > 1. How many wardens?\n\n    3 wardens were disciplined.\n    \"\"\"\n    because \"Not known yet.\"", null)]
    [TestCase("gap wrong\n    \"\"\"\n    > 1. How many wardens?\n\n    3 wardens were disciplined.\n    \"\"\"\n    because \"Not known yet.\"", "this gap of SDC91 is closed; make it an ordinary example")]
    [TestCase("right\n    \"\"\"\n    > 1. How many wardens?\n\n    3 wardens were disciplined.\n    \"\"\"", "SDC91 must be silent here, but reports '3' at 3:1")]
    public void An_example(string example, string? fault)
    {
        var pack = Bound.Pack(Bound.Rule($"  counts people from 1 to 4\n  style digits\n  say \"Fewer than {{threshold}}.\"\n  {example}", "suppress SDC91 example"));
        pack.Findings.Where(f => f.IsFault).Select(f => f.Message).ShouldBeEmpty();
        var rule = pack.Rules.ShouldHaveSingleItem();
        Example.Fault(rule.Examples.ShouldHaveSingleItem(), rule, pack).ShouldBe(fault);
    }

    [Test]
    public void A_rule_without_a_fix_makes_nothing_of_its_example()
    {
        var pack = Bound.Pack(Bound.Rule($"  counts people from 1 to 4\n  say \"A\"\n  {Wrong}\n    becomes \"some\"", "suppress SDC91 example"));
        Example.Fault(pack.Rules[0].Examples[0], pack.Rules[0], pack).ShouldBe("SDC91 has no fix for this, so it does not become 'some'");
    }
}
