using System.Diagnostics;
using System.Text;

namespace FoiRules.Tests.Support;

/// <summary>The tool itself, run as a user runs it.</summary>
static class Tool
{
    /// <summary>The folder in which it lies: beside the tests, or the one of FOIRULES_TESTED, where it is compiled ahead of time as it is when it is shipped, and starts four times as fast.</summary>
    public static string Folder { get; } = Environment.GetEnvironmentVariable("FOIRULES_TESTED") is { Length: > 0 } tested ? tested : AppContext.BaseDirectory;

    /// <summary>What it prints when it is run in a folder, screen and errors one after the other.</summary>
    public static string Print(string folder, IEnumerable<string> arguments) => Run(folder, arguments).Text;

    /// <summary>Likewise, with its exit code; with something to read on standard input, these in its environment, or a copy of it that lies elsewhere.</summary>
    public static (int Code, string Text) Run(string folder, IEnumerable<string> arguments, string? input = null, Dictionary<string, string>? environment = null, string? tool = null)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(tool ?? Folder, "foirules.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = input is not null,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var name in new[] { "FORCE_COLOR", "CLICOLOR_FORCE", "NO_COLOR", "CLICOLOR" })
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in environment ?? [])
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        if (input is not null)
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }

        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output.ReplaceLineEndings("\n") + errors.GetAwaiter().GetResult().ReplaceLineEndings("\n"));
    }
}
