using FoiRules.Rules;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Scripting;

public sealed class ScriptDoorTests
{
    [Test]
    public void A_script_that_nothing_trusts_is_a_fault_at_its_place_and_never_a_check_passed_over_in_silence()
    {
        var pack = ScriptBench.Bind(ScriptBench.Check("Report(Letter);"), access: null);

        var fault = pack.Findings.Single(f => f.IsFault);
        fault.Message.ShouldBe("TST01 has a check in C#, which is not run: nothing says that its pack is trusted");
        fault.Place.Source.Slice(fault.Place.Span).ShouldBe("TST01");
    }

    // What an assembly does not reference it cannot load when it starts.
    [Test]
    public void The_tool_starts_without_the_compiler() =>
        new[] { typeof(Cli.Program).Assembly, typeof(RulePack).Assembly }.SelectMany(a => a.GetReferencedAssemblies()).Select(a => a.Name!)
            .Where(n => n.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) || n == "FoiRules.Scripting").ShouldBeEmpty();
}
