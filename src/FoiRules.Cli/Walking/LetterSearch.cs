using FoiRules.Findings;
using Microsoft.Extensions.FileSystemGlobbing;

namespace FoiRules.Cli.Walking;

/// <summary>Finds the letters in a folder, or those that fit a pattern. Where there are none, that is a fault: nothing was checked.</summary>
static class LetterSearch
{
    const int MostNamed = 5;

    static readonly StringComparison Casing = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    /// <summary>Every <c>*.md</c> in a folder that git does not ignore.</summary>
    public static List<string> Folder(string folder, List<Finding> faults) => Search(folder, folder, faults, () =>
    {
        var walk = FolderWalk.Of(folder, path => path.EndsWith(".md", Casing));
        var letters = IgnoredLetters.Without(folder, walk);
        Tell(walk.Links);
        if (letters.Count == 0)
        {
            faults.Add(LetterFiles.Fault(folder, walk.Files.Count == 0
                ? "There is no letter (*.md) in this folder, so nothing was checked."
                : "Every letter (*.md) in this folder is ignored by git (.gitignore), so nothing was checked. Name one to check it."));
        }

        return letters;
    });

    /// <summary>Whether a path that names no file is a pattern.</summary>
    public static bool IsPattern(string path) => path.Contains('*', StringComparison.Ordinal);

    /// <summary>Every file that fits a pattern the shell has not expanded, whether git ignores it or not, as if the shell had.</summary>
    public static List<string> Pattern(string pattern, List<Finding> faults)
    {
        var plain = pattern.Replace('\\', '/');
        var end = plain.LastIndexOf('/', plain.IndexOf('*', StringComparison.Ordinal));
        var folder = end < 0 ? "." : end == 0 ? "/" : pattern[..end];
        return Search(pattern, folder, faults, () =>
        {
            var matcher = new Matcher(Casing).AddInclude(plain[(end + 1)..]);
            var walk = Directory.Exists(folder) ? FolderWalk.Of(folder, path => matcher.Match(Path.GetRelativePath(folder, path)).HasMatches) : new FolderWalk([], [], false);
            Tell(walk.Links.FindAll(l => matcher.Match(Path.GetRelativePath(folder, l)).HasMatches));
            if (walk.Files.Count == 0)
            {
                faults.Add(LetterFiles.Fault(pattern, "There is no such file or folder. Nothing fits this pattern, so nothing was checked."));
            }

            return end < 0 ? walk.Files.ConvertAll(f => f[2..]) : walk.Files;
        });
    }

    static List<string> Search(string asked, string folder, List<Finding> faults, Func<List<string>> search)
    {
        try
        {
            return search();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            faults.Add(LetterFiles.Fault(asked, (asked == folder ? "This folder" : $"The folder {folder}") + " cannot be searched: " + fault.Message));
            return [];
        }
    }

    static void Tell(List<string> links)
    {
        if (links.Count > 0)
        {
            var more = links.Count > MostNamed ? $" and {links.Count - MostNamed} more" : "";
            Console.Error.WriteLine($"foirules: {Said.Count("symbolic link", links.Count)} not followed: {string.Join(", ", links.Take(MostNamed).Select(Plain))}{more}");
        }
    }

    // A name may not tell a terminal what to do.
    static string Plain(string name) => string.Concat(name.Select(c => char.IsControl(c) ? '\uFFFD' : c));
}
