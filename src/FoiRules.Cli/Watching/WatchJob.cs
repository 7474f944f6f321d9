using System.Diagnostics;
using FoiRules.Cli.Commands;

namespace FoiRules.Cli.Watching;

/// <summary>Does what <c>foirules check --watch</c> was asked to do: until Ctrl+C, with the exit code of the last check.</summary>
/// <remarks>It looks at the files now and then, because what systems tell of changes differs between them, has limits, and is silent on shared folders.</remarks>
sealed class WatchJob
{
    static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(400);

    // To look takes at most this part of the time.
    const int LookingPart = 10;

    readonly CheckOptions options;
    readonly HashSet<string> own;
    IReadOnlyList<string> others;
    TimeSpan pause = Shortest;

    WatchJob(CheckOptions options)
    {
        this.options = options;
        own = [.. options.Outputs.Select(FileOf).Append(options.RunReport).OfType<string>().Where(f => f.Length > 0).Select(Path.GetFullPath)];
        others = [.. new[] { options.Rules, options.Baseline }.OfType<string>()];
    }

    /// <summary>Watches.</summary>
    public static int Run(CheckOptions options)
    {
        if (options.Paths.Contains("-"))
        {
            Console.Error.WriteLine("foirules: standard input cannot be watched");
            return ExitCodes.CouldNot;
        }

        return new WatchJob(options).Run();
    }

    int Run()
    {
        using var end = new ManualResetEventSlim();
        Console.CancelKeyPress += (_, pressed) =>
        {
            pressed.Cancel = true;
            end.Set();
        };
        return new WatchLoop(Check, Look, () => others, () => !end.Wait(pause), Tell).Run();
    }

    int Check()
    {
        var code = CheckJob.Run(options, out var run);
        EarlyPack.Forget();
        others = [.. others, .. run?.Packs.SelectMany(p => p.Sources.Concat(p.Rules.SelectMany(r => r.ScriptFiles))).Select(s => s.Path).Where(p => !others.Contains(p)).Distinct() ?? []];
        return code;
    }

    WatchedFiles Look()
    {
        var start = Stopwatch.GetTimestamp();
        var paths = options.Rules is { } rules && Directory.Exists(rules) ? options.Paths.Append(rules) : options.Paths;
        var files = WatchedFiles.Of(paths, others, own);
        var took = Stopwatch.GetElapsedTime(start) * LookingPart;
        pause = took > Shortest ? took : Shortest;
        return files;
    }

    static void Tell(IReadOnlyList<string> changed) =>
        Console.Error.WriteLine(changed.Count == 0 ? "foirules: waiting for a change; Ctrl+C ends" : $"foirules: changed: {string.Join(", ", changed.Take(5).Select(f => Path.GetRelativePath(".", f)))}{(changed.Count > 5 ? ", …" : "")}");

    static string? FileOf(string output)
    {
        var colon = output.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && Reports.ReportFormats.Find(output[..colon]) is not null ? output[(colon + 1)..] : output;
    }
}
