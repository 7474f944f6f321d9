using FoiRules.Findings;

namespace FoiRules.Rules.Scripts;

/// <summary>The door where checks in C# come in; <c>FoiRules.Scripting</c> stands behind it, so that this library needs no compiler.</summary>
public interface IScriptCompiler
{
    /// <summary>Compiles scripts together, or takes what was kept of compiling them before.</summary>
    /// <returns>What runs them, or null where one has a mistake; and a fault for each mistake, at its place in the rule file.</returns>
    (IScriptProgram? Program, IReadOnlyList<Finding> Faults) Compile(IReadOnlyList<Script> scripts);
}

/// <summary>Compiled scripts. None of them throws, and each ends within its limits.</summary>
public interface IScriptProgram
{
    /// <summary>Runs a check on a letter.</summary>
    /// <param name="index">The number of the script, as it was compiled.</param>
    /// <param name="evaluation">The letter, what the rule selects, and its parameters.</param>
    ScriptOutcome Run(int index, Evaluation evaluation);
}

/// <summary>What came of a script.</summary>
/// <param name="Holds">For a condition, whether it holds.</param>
/// <param name="Reports">For a check, what it reports.</param>
/// <param name="Failure">Why it was stopped, in a sentence; null where it ran to its end.</param>
/// <param name="Place">Where it was stopped.</param>
public sealed record ScriptOutcome(bool Holds, IReadOnlyList<ScriptReport> Reports, string? Failure = null, Place? Place = null)
{
    /// <summary>The kinds of facts it asked for, in that order.</summary>
    public IReadOnlyList<string> Asked { get; init; } = [];
}

/// <summary>One thing a check in C# reports.</summary>
/// <param name="Place">The fact whose place it is.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Instead">What to write instead, or null.</param>
/// <param name="Fixes">What would put it right.</param>
public sealed record ScriptReport(Facts.Fact Place, string Message, string? Instead, IReadOnlyList<Fix> Fixes);
