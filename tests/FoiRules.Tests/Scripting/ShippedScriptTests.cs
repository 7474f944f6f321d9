using FoiRules.Checking;
using FoiRules.Rules;
using FoiRules.Rules.Scripts;
using FoiRules.Tests.Support;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Scripting;

/// <summary>The cookbook: each of its scripts proves itself.</summary>
public sealed class ShippedScriptTests
{
    static readonly Lazy<RulePack> Pack = new(() => Binder.Bind([.. RuleFiles.Load(Path.Combine(Shipped.Repository, "rules/scripts"), null, [], ScriptUse.All)]));

    static readonly string[] Codes = ["SCR01", "SCR02", "SCR03", "SCR04", "SCR05", "SCR06", "SCR07", "SCR08"];

    [Test]
    public void They_compile_together() => Pack.Value.Findings.Where(f => f.Code != "RUL06").Select(f => f.Message).ShouldBeEmpty();

    [TestCaseSource(nameof(Codes))]
    public void Its_examples_hold(string code)
    {
        var trials = Trial.All(Pack.Value.Rules.Single(r => r.Description.Code == code), Pack.Value).ToList();

        trials.Count(t => t.Example.IsWrong).ShouldBeGreaterThan(0);
        trials.Count(t => !t.Example.IsWrong).ShouldBeGreaterThan(1);
        trials.Where(t => !t.Holds).Select(t => $"{t.Name}: {t.Fault}").ShouldBeEmpty();
    }

    [Test]
    public void None_of_them_is_asked_unless_a_house_asks_for_it() =>
        Binder.Bind(RuleFiles.Load(null, null, [])).Rules.ShouldNotContain(r => r.Script != null);
}
