using System.Runtime.CompilerServices;
using FoiRules.Findings;
using FoiRules.Rules.Scripts;
using FoiRules.Scripting.Compiling;
using FoiRules.Scripting.Running;

namespace FoiRules.Scripting;

/// <summary>Compiles the scripts of a pack together, or takes what was kept of compiling them before: then no compiler is loaded.</summary>
public sealed class ScriptCompiler : IScriptCompiler
{
    /// <inheritdoc/>
    public (IScriptProgram? Program, IReadOnlyList<Finding> Faults) Compile(IReadOnlyList<Script> scripts)
    {
        var text = new ScriptText(scripts);
        var key = ScriptCache.KeyOf(text, scripts);
        return ScriptCache.Read(key) is { } kept && ScriptProgram.Load(kept, scripts, text) is { } program ? (program, []) : CompileAnew(scripts, key);
    }

    // Apart, so that a kept program loads nothing of the compiler.
    [MethodImpl(MethodImplOptions.NoInlining)]
    static (IScriptProgram? Program, IReadOnlyList<Finding> Faults) CompileAnew(IReadOnlyList<Script> scripts, string key)
    {
        var (bytes, text, faults) = PackCompiler.Compile(scripts, key);
        if (bytes is not null && faults.Count == 0)
        {
            ScriptCache.Write(key, bytes);
        }

        return (bytes is null ? null : ScriptProgram.Load(bytes, scripts, text), faults);
    }
}
