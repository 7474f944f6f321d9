using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Scripting;

[Parallelizable(ParallelScope.All)]
public sealed class OrdinaryScriptTests
{
    static IEnumerable<TestCaseData> Ordinary() => ScriptCase.Cases("ordinary.txt", "runs");

    static IEnumerable<TestCaseData> FalselyRefused() => ScriptCase.Cases("false-refusals.txt", "refused");

    [TestCaseSource(nameof(Ordinary))]
    public void It_compiles_and_runs_to_its_end(string code, string message)
    {
        var pack = ScriptBench.Bind(ScriptBench.Check(code));

        ScriptBench.Faults(pack).Select(f => f.Message).ShouldBeEmpty();
        ScriptBench.Run(pack).Where(f => f.IsFault).Select(f => f.Message).ShouldBeEmpty(message);
    }

    [TestCaseSource(nameof(FalselyRefused))]
    public void It_is_refused_although_it_means_no_harm_and_the_message_helps(string code, string message) =>
        ScriptBench.Faults(ScriptBench.Bind(ScriptBench.Check(code))).ShouldContain(f => f.Message.Contains(message, StringComparison.OrdinalIgnoreCase));

    [Test]
    public void There_are_enough_of_them() => ScriptCase.Read("ordinary.txt").Count().ShouldBeGreaterThanOrEqualTo(60);
}
