namespace FoiRules.Cli.Testing;

/// <summary>Tests again whenever a file changes.</summary>
static class WatchedTest
{
    const int LookAgainAfter = 300;

    /// <summary>Goes on until it is stopped from outside.</summary>
    /// <remarks>Looks at the files instead of waiting to be told: editors that save by renaming, and network folders, tell nobody.</remarks>
    public static int Run(TestOptions options)
    {
        while (true)
        {
            var before = Stamp(options.Paths);
            TestJob.Run(options);
            Console.Error.WriteLine("Waiting for a change; stop with Ctrl+C.");
            while (Stamp(options.Paths) == before)
            {
                Thread.Sleep(LookAgainAfter);
            }
        }
    }

    static string Stamp(IReadOnlyList<string> paths) => string.Join('|', paths.SelectMany(Files).Select(f => $"{f.FullName} {(f.Exists ? f.LastWriteTimeUtc.Ticks : 0)}"));

    static IEnumerable<FileInfo> Files(string path) => Directory.Exists(path)
        ? new DirectoryInfo(path).EnumerateFiles("*.foi", SearchOption.AllDirectories).OrderBy(f => f.FullName, StringComparer.Ordinal)
        : [new FileInfo(path)];
}
