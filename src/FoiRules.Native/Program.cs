using FoiRules.Rules.Scripts;

namespace FoiRules.Native;

/// <summary>The tool that is started most: it checks by itself, and leaves all else to the whole tool beside it.</summary>
static class Program
{
    static int Main(string[] args)
    {
        if (args is not ["check", ..])
        {
            return WholeTool.Become(args);
        }

        ScriptDoor.IsShut = true;
        try
        {
            return Cli.Program.Main(args);
        }
        catch (ShutDoorException)
        {
            return WholeTool.Become(args);
        }
    }
}
