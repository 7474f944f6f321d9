using FoiRules.Findings;

namespace FoiRules.Rules;

/// <summary>A check written in C#, as it stands in a rule file.</summary>
/// <param name="Code">The code of its rule: "SDC12".</param>
/// <param name="Text">The C#, without the indentation its lines share.</param>
/// <param name="Place">Where it stands.</param>
public sealed record Script(string Code, string Text, Place Place);

/// <summary>The door where checks in C# come in; <c>FoiRules.Scripting</c> stands behind it, so that this library needs no compiler.</summary>
/// <remarks>The language has no <c>script</c> declaration yet, so nothing goes through the door so far.</remarks>
public interface IScriptCompiler
{
    /// <summary>Compiles the scripts of a pack together.</summary>
    /// <returns>A condition for each script that compiles, by its code, and a fault for each mistake, at its place in the rule file.</returns>
    (IReadOnlyDictionary<string, Condition> Conditions, IReadOnlyList<Finding> Faults) Compile(IReadOnlyList<Script> scripts);
}
