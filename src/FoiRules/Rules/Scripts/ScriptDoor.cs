using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace FoiRules.Rules.Scripts;

/// <summary>Opens the door to the compiler when a script first has to be compiled. The compiler is found by its name: nothing references it, so that nothing else can load it.</summary>
public static class ScriptDoor
{
    static readonly Lazy<IScriptCompiler?> Opened = new(Open);

    /// <summary>Whether there can be no compiler in this process: then a script that has to be compiled is <see cref="ShutDoorException"/>.</summary>
    public static bool IsShut { get; set; }

    /// <summary>The one compiler of the process; null where it is not beside the tool.</summary>
    internal static IScriptCompiler? Compiler => Opened.Value;

    static IScriptCompiler? Open() => IsShut ? throw new ShutDoorException() : ByName();

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "A tool that is trimmed has no compiler, and shuts the door.")]
    [UnconditionalSuppressMessage("Trimming", "IL2072", Justification = "A tool that is trimmed has no compiler, and shuts the door.")]
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

/// <summary>A script has to be compiled where that cannot be done; nothing has been read of the letters, nor printed.</summary>
public sealed class ShutDoorException : Exception;
