using System.Diagnostics;
using System.Text;

namespace FoiRules.Cli.Isolation;

/// <summary>Runs this tool again in a process that can do little: no network and no file it could write, where the platform can withhold them; and it is killed when its time is over.</summary>
static class IsolatedProcess
{
    /// <summary>Tells the process that it is one.</summary>
    public const string Variable = "FOIRULES_ISOLATED";

    const string HeapLimit = "DOTNET_GCHeapHardLimit";
    const string HeapBytes = "0x18000000";

    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    static readonly TimeSpan Longest = TimeSpan.FromSeconds(120);

    /// <summary>Whether this is such a process.</summary>
    public static bool IsThis => Environment.GetEnvironmentVariable(Variable) == "1";

    /// <summary>What the platform withholds from such a process, in words.</summary>
    public static string Withheld => OperatingSystem.IsLinux() && HasNamespaces.Value ? "the network, and writing files" : OperatingSystem.IsWindows() ? "nothing but time and memory" : "writing files";

    // Whether a process of one's own may be cut off from the network is up to the machine.
    static readonly Lazy<bool> HasNamespaces = new(() => Run("unshare", ["--user", "--map-root-user", "--net", "true"], "", null, TimeSpan.FromSeconds(5)).Code == 0);

    /// <summary>Runs it, and returns its exit code and what it wrote; -1 where it could not be begun or was killed.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="input">What it reads on standard input.</param>
    public static (int Code, string Output, string Errors) Run(IReadOnlyList<string> arguments, string input = "")
    {
        var tool = Environment.ProcessPath ?? "dotnet";
        List<string> own = Path.GetFileNameWithoutExtension(tool) == "dotnet" ? [tool, Path.Combine(AppContext.BaseDirectory, "foirules.dll")] : [tool];
        List<string> line = OperatingSystem.IsWindows() ? own : ["sh", "-c", "ulimit -f 0; ulimit -c 0; exec \"$@\"", "sh", .. own];
        if (OperatingSystem.IsLinux() && HasNamespaces.Value)
        {
            line.InsertRange(0, ["unshare", "--user", "--map-root-user", "--net"]);
        }

        line.AddRange(arguments);
        return Run(line[0], line[1..], input, start =>
        {
            start.Environment[Variable] = "1";
            start.Environment[HeapLimit] = HeapBytes;
            start.Environment["DOTNET_EnableDiagnostics"] = "0";

            // Both keep a file in memory, which counts as writing one.
            start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
            start.Environment["DOTNET_TieredCompilation"] = "1";
        }, Longest);
    }

    // It may end without reading all of it.
    static void Say(StreamWriter to, string input)
    {
        try
        {
            to.Write(input);
            to.Close();
        }
        catch (IOException)
        {
        }
    }

    static (int Code, string Output, string Errors) Run(string program, IReadOnlyList<string> arguments, string input, Action<ProcessStartInfo>? prepare, TimeSpan longest)
    {
        var start = new ProcessStartInfo(program)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            UseShellExecute = false,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        prepare?.Invoke(start);
        try
        {
            using var process = Process.Start(start)!;
            _ = Task.Run(() => Say(process.StandardInput, input));
            var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            if (!process.WaitForExit(longest))
            {
                process.Kill(entireProcessTree: true);
                return (-1, "", "it was stopped after two minutes");
            }

            return (process.ExitCode, output.GetAwaiter().GetResult(), errors.GetAwaiter().GetResult());
        }
        catch (Exception fault) when (fault is System.ComponentModel.Win32Exception or IOException or InvalidOperationException)
        {
            return (-1, "", fault.Message);
        }
    }
}
