using System.Runtime.InteropServices;

namespace FoiRules.Native;

/// <summary>The tool with everything in it, which needs .NET on the machine: scripts can only be compiled there.</summary>
static partial class WholeTool
{
    const string Name = "foirules-whole";

    static readonly string File = Path.Combine(AppContext.BaseDirectory, Name);

    /// <summary>Makes this process that tool, with the same command line, streams and number.</summary>
    /// <param name="args">The command line.</param>
    /// <returns>The exit code where that fails, which is told; otherwise it never returns.</returns>
    public static int Become(string[] args)
    {
        var fault = "it is this tool again, under its name";
        if (Path.GetFileName(Environment.ProcessPath) != Name)
        {
            Execute(File, [File, .. args, null]);
            fault = Marshal.GetLastPInvokeErrorMessage();
        }

        Console.Error.WriteLine($"foirules: {File} cannot be started ({fault}); it belongs beside this file.");
        return Cli.ExitCodes.CouldNot;
    }

    [LibraryImport("libc", EntryPoint = "execv", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Execute(string path, string?[] arguments);
}
