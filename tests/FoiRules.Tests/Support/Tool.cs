using System.Diagnostics;
using System.Text;

namespace FoiRules.Tests.Support;

/// <summary>The tool itself, run as a user runs it.</summary>
static class Tool
{
    /// <summary>What it prints when it is run in a folder, screen and errors one after the other.</summary>
    public static string Print(string folder, IEnumerable<string> arguments) => Run(folder, arguments).Text;

    /// <summary>Likewise, with its exit code; with these in its environment.</summary>
    public static (int Code, string Text) Run(string folder, IEnumerable<string> arguments, Dictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "foirules.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in environment ?? [])
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output.ReplaceLineEndings("\n") + errors.GetAwaiter().GetResult().ReplaceLineEndings("\n"));
    }
}
