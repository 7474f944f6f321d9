using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace FoiRules.Cli.Walking;

/// <summary>What git said.</summary>
/// <param name="Code">Its exit code.</param>
/// <param name="Output">What it printed.</param>
/// <param name="Error">The first line of what it complained of.</param>
sealed record GitAnswer(int Code, string Output, string Error)
{
    /// <summary>What it printed, where it ends each entry with a null.</summary>
    public string[] Entries => Output.Split('\0', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>Asks git. Only what reads is asked, and nothing that a repository says is run.</summary>
static class Git
{
    static readonly string[] Careful = ["-c", "core.fsmonitor=false", "-c", "core.quotePath=false"];

    /// <summary>The answer; null where there is no git.</summary>
    /// <param name="folder">Where it is asked.</param>
    /// <param name="arguments">What it is asked.</param>
    /// <param name="input">What it reads.</param>
    public static GitAnswer? Ask(string folder, IEnumerable<string> arguments, string input = "")
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var start = new ProcessStartInfo("git", [.. Careful, .. arguments])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = utf8,
            StandardOutputEncoding = utf8,
            StandardErrorEncoding = utf8,
        };
        try
        {
            using var process = Process.Start(start)!;
            var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            Feed(process, input);
            process.WaitForExit();
            return new GitAnswer(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult().Split('\n')[0].Trim());
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    // Where it ends before it has read everything, its exit code says why.
    static void Feed(Process process, string input)
    {
        try
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
        }
    }
}
