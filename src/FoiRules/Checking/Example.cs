using FoiRules.Rules;

namespace FoiRules.Checking;

/// <summary>Whether the examples inside a rule hold: a wrong one must be reported, exactly where it is marked; a right one must not.</summary>
public static class Example
{
    /// <summary>What an example shows to be wrong with its rule, in a sentence; null where all is well.</summary>
    public static string? Fault(RuleExample example, Rule rule, RulePack pack) => Trial.All(rule, pack).First(t => ReferenceEquals(t.Example, example)).Fault;
}
