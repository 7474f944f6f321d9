using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace FoiRules.Rules.Scripts;

/// <summary>Opens the door to the compiler when a script first has to be compiled. The compiler is found by its name: nothing references it, so that nothing else can load it.</summary>
public static class ScriptDoor
{
    static readonly Lazy<IScriptCompiler?> Opened = new(Open);

    /// <summary>What is done when the door has to be opened where there can be no compiler: it never comes back. Null where there can be one.</summary>
    public static Action? WhenShut { get; set; }

    /// <summary>The one compiler of the process; null where it is not beside the tool.</summary>
    internal static IScriptCompiler? Compiler => Opened.Value;

    static IScriptCompiler? Open()
    {
        WhenShut?.Invoke();
        return ByName();
    }

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "A tool that is trimmed has no compiler, and says so by WhenShut.")]
    [UnconditionalSuppressMessage("Trimming", "IL2072", Justification = "A tool that is trimmed has no compiler, and says so by WhenShut.")]
    static IScriptCompiler? ByName()
    {
        try
        {
            return Activator.CreateInstance(Assembly.Load("FoiRules.Scripting").GetType("FoiRules.Scripting.ScriptCompiler", throwOnError: true)!) as IScriptCompiler;
        }
        catch (Exception fault) when (fault is IOException or BadImageFormatException or TypeLoadException)
        {
            return null;
        }
    }
}
