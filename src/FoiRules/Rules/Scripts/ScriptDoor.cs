using System.Reflection;

namespace FoiRules.Rules.Scripts;

/// <summary>Opens the door to the compiler when a script first has to be compiled. The compiler is found by its name: nothing references it, so that nothing else can load it.</summary>
static class ScriptDoor
{
    static readonly Lazy<IScriptCompiler?> Opened = new(Open);

    /// <summary>The one compiler of the process; null where it is not beside the tool.</summary>
    public static IScriptCompiler? Compiler => Opened.Value;

    static IScriptCompiler? Open()
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
