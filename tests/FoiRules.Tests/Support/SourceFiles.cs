namespace FoiRules.Tests.Support;

/// <summary>The files of the repository, without what builds leave behind.</summary>
static class SourceFiles
{
    static readonly string[] LeftBehind = ["bin", "obj", "artifacts", "BenchmarkDotNet.Artifacts", "node_modules"];

    /// <summary>The C# files under a folder, each with its name from the top of the repository.</summary>
    public static IEnumerable<(string Name, string Text)> In(string folder) => All(folder).Where(f => f.EndsWith(".cs", StringComparison.Ordinal)).Select(f => (f, Read(f)));

    /// <summary>The names of all files under a folder.</summary>
    public static IEnumerable<string> All(string folder)
    {
        var at = Path.Combine(Shipped.Repository, folder);
        var here = Directory.GetFiles(at).Select(f => Path.GetRelativePath(Shipped.Repository, f).Replace('\\', '/'));
        var below = Directory.GetDirectories(at).Select(d => Path.GetFileName(d)).Where(n => !LeftBehind.Contains(n) && (n[0] != '.' || n == ".ci"));
        return here.Concat(below.SelectMany(n => All(Path.Combine(folder, n)))).Order(StringComparer.Ordinal);
    }

    public static string Read(string name) => File.ReadAllText(Path.Combine(Shipped.Repository, name));
}
