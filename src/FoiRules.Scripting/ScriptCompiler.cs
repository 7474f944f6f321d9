using FoiRules.Findings;
using FoiRules.Rules;

namespace FoiRules.Scripting;

/// <summary>Answers every script with a fault: scripts are not run yet, and saying so beats passing over a check in silence.</summary>
public sealed class ScriptCompiler : IScriptCompiler
{
    /// <inheritdoc/>
    public (IReadOnlyDictionary<string, Condition> Conditions, IReadOnlyList<Finding> Faults) Compile(IReadOnlyList<Script> scripts) =>
        (new Dictionary<string, Condition>(StringComparer.Ordinal), [.. scripts.Select(NotRun)]);

    static Finding NotRun(Script script) => new()
    {
        Code = "",
        Name = "rule-file",
        Severity = Severity.Error,
        Message = "scripts are not run yet",
        Place = script.Place,
        IsFault = true,
    };
}
