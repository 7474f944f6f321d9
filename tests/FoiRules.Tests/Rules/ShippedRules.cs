using FoiRules.Checking;
using FoiRules.Rules;
using FoiRules.Tests.Support;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Rules;

public sealed class ShippedRules
{
    static IEnumerable<TestCaseData> Examples() =>
        from rule in Shipped.Pack.Declared.Values
        from example in rule.Examples.Select((e, i) => (Example: e, Number: i + 1))
        select new TestCaseData(rule, example.Example).SetName($"{rule.Description.Code} example {example.Number} ({(example.Example.IsWrong ? "wrong" : "right")})");

    [Test]
    public void Every_shipped_rule_file_binds_without_a_fault() =>
        Shipped.Pack.Findings.Select(f => $"{f.Place.Source.Path}:{f.Place.Source.Position(f.Place.Span.Start).Line}: {f.Message}").ShouldBeEmpty();

    [Test]
    public void No_shipped_rule_is_warned_of() =>
        Binder.Bind(RuleFiles.Load(null, null, []), new RulePackOptions { LooksAtShipped = true }).Findings.Select(f => $"{f.Code} {f.Place.Source.Path}:{f.Place.Source.Position(f.Place.Span.Start).Line}: {f.Message}").ShouldBeEmpty();

    [TestCaseSource(nameof(Examples))]
    public void An_example_inside_a_rule_is_reported_exactly_where_it_is_marked(Rule rule, RuleExample example) =>
        Example.Fault(example, rule, Shipped.Pack).ShouldBeNull();
}
