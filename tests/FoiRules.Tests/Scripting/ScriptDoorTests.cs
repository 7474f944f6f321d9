using FoiRules.Findings;
using FoiRules.Rules;
using FoiRules.Scripting;
using FoiRules.Text;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Scripting;

public sealed class ScriptDoorTests
{
    [Test]
    public void A_script_is_a_fault_at_its_place_and_never_a_check_passed_over_in_silence()
    {
        var place = new Place(new SourceText("house.foi", "script SDC12 dominant-contributor"), new TextSpan(7, 12));

        var (conditions, faults) = new ScriptCompiler().Compile([new Script("SDC12", "Report();", place)]);

        conditions.ShouldBeEmpty();
        var fault = faults.ShouldHaveSingleItem();
        (fault.Message, fault.Place, fault.IsFault).ShouldBe(("scripts are not run yet", place, true));
    }

    // What an assembly does not reference it cannot load when it starts.
    [Test]
    public void The_tool_starts_without_the_compiler() =>
        new[] { typeof(Cli.Program).Assembly, typeof(RulePack).Assembly }.SelectMany(a => a.GetReferencedAssemblies()).Select(a => a.Name!)
            .Where(n => n.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) || n == "FoiRules.Scripting").ShouldBeEmpty();
}
