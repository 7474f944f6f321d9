using FoiRules.Checking;
using FoiRules.Rules;
using FoiRules.Tests.Support;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Rules;

public sealed class ShippedRules
{
    static IEnumerable<TestCaseData> Examples() =>
        from rule in Shipped.Pack.Rules
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

    [Test]
    public void Every_rule_of_the_first_release_is_there() =>
        Shipped.Pack.Rules.Select(r => r.Description.Code).ShouldBe(
        [
            "ATT01", "ATT02", "CIT01", "CMP01", "CMP02", "CMP04", "CON01", "NHD01", "NHD05", "PER01", "PER03", "PER04", "PER05", "REF02", "RET01", "RET02", "RET03", "RET04", "RET05", "RET06", "SDC01",
            "SDC02", "SDC03", "SDC04", "SDC05", "SDC06", "SDC07", "SDC09", "SDC10", "SDC11", "SGN01", "SGN02",
            "CMP03", "CST01", "CST02", "CST03", "CST06", "DRF01", "EIR01", "EIR03", "NHD02", "NHD03", "NHD06", "PII01", "PII02", "PUB01", "QAN04", "SCO01", "SCO02",
            "SGN03", "SGN04", "SGN05", "TIM01",
        ], ignoreOrder: true);
}
