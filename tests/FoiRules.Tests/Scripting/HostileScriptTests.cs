using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Scripting;

/// <summary>No script does harm: it is refused when it is compiled, or stopped when it runs, and the other rules go on.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class HostileScriptTests
{
    static IEnumerable<TestCaseData> Refused() => ScriptCase.Cases("hostile.txt", "refused");

    static IEnumerable<TestCaseData> Stopped() => ScriptCase.Cases("hostile.txt", "stopped");

    [TestCaseSource(nameof(Refused))]
    public void It_is_refused_when_it_is_compiled_and_the_other_rules_go_on(string code, string message)
    {
        var pack = ScriptBench.Bind(ScriptBench.Check(code) + ScriptBench.Ordinary);

        var faults = ScriptBench.Faults(pack);
        faults.ShouldNotBeEmpty();
        faults.ShouldAllBe(f => f.Place.Source.Path == "test.foi" && f.Place.Span.Start > 0);
        faults.ShouldContain(f => f.Message.Contains(message, StringComparison.Ordinal), string.Join("\n", faults.Select(f => f.Message)));
        var findings = ScriptBench.Run(pack);
        findings.ShouldContain(f => f.Code == "TST99");
        findings.ShouldNotContain(f => f.Code == "TST01");
    }

    [TestCaseSource(nameof(Stopped))]
    public void It_is_stopped_when_it_runs_and_the_other_rules_go_on(string code, string message)
    {
        var pack = ScriptBench.Bind(ScriptBench.Check(code) + ScriptBench.Ordinary);

        ScriptBench.Faults(pack).Select(f => f.Message).ShouldBeEmpty();
        var findings = ScriptBench.Run(pack);
        var fault = findings.Single(f => f.IsFault);
        fault.Code.ShouldBe("TST01");
        fault.Message.ShouldContain(message);
        fault.Place.Source.Path.ShouldBe("test.foi");
        findings.ShouldContain(f => f.Code == "TST99");
    }

    [Test]
    public void There_are_enough_of_them() => ScriptCase.Read("hostile.txt").Count().ShouldBeGreaterThanOrEqualTo(120);

    // It is asked when the scripts have run, and not beside them.
    [Test]
    [NonParallelizable]
    public void None_of_them_wrote_a_file() => Directory.GetFiles(TestContext.CurrentContext.TestDirectory, "made-by-a-script*", SearchOption.AllDirectories).ShouldBeEmpty();
}
