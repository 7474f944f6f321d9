using FoiRules.Cli.Walking;
using FoiRules.Rules;
using FoiRules.Rules.Scripts;

namespace FoiRules.Cli.Watching;

/// <summary>The files that decide what a check finds, as they lie there at one moment: letters, rule files, house files and those of C#.</summary>
sealed class WatchedFiles
{
    readonly SortedDictionary<string, (DateTime Written, long Length)> files = new(StringComparer.Ordinal);

    WatchedFiles()
    {
    }

    /// <summary>Looks at them.</summary>
    /// <param name="paths">Letters, folders of letters, and patterns, as they were named.</param>
    /// <param name="others">Further files.</param>
    /// <param name="own">Files that the run writes itself, by their full paths.</param>
    public static WatchedFiles Of(IEnumerable<string> paths, IEnumerable<string> others, IReadOnlySet<string> own)
    {
        var watched = new WatchedFiles();
        foreach (var path in paths)
        {
            var folder = FolderOf(path);
            if (folder == path || LetterSearch.IsPattern(path))
            {
                watched.AddInside(folder);
            }
            else
            {
                watched.Add(path);
            }

            watched.AddAbove(folder);
        }

        foreach (var other in others)
        {
            watched.Add(other);
        }

        foreach (var file in own)
        {
            watched.files.Remove(file);
        }

        return watched;
    }

    /// <summary>The files that are not as they were, or not there any more, or new, by their full paths.</summary>
    public IReadOnlyList<string> ChangedSince(WatchedFiles before)
    {
        var changed = new SortedSet<string>(StringComparer.Ordinal);
        changed.UnionWith(files.Where(f => !before.files.TryGetValue(f.Key, out var then) || then != f.Value).Select(f => f.Key));
        changed.UnionWith(before.files.Keys.Where(f => !files.ContainsKey(f)));
        return [.. changed];
    }

    /// <summary>Counts files in that were not watched until now, as another look has them.</summary>
    public void Join(WatchedFiles later, IEnumerable<string> others)
    {
        foreach (var path in others.Select(Path.GetFullPath))
        {
            if (later.files.TryGetValue(path, out var stamp))
            {
                files.TryAdd(path, stamp);
            }
        }
    }

    static string FolderOf(string path)
    {
        if (Directory.Exists(path))
        {
            return path;
        }

        var plain = path.Replace('\\', '/');
        var star = plain.IndexOf('*', StringComparison.Ordinal);
        var end = plain.LastIndexOf('/', star < 0 ? plain.Length - 1 : star);
        return end < 0 ? "." : end == 0 ? "/" : path[..end];
    }

    // What cannot be looked at is told by the check itself.
    void AddInside(string folder)
    {
        try
        {
            foreach (var file in FolderWalk.Of(folder, IsOfChecks).Files)
            {
                Add(file);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
        }
    }

    void AddAbove(string folder)
    {
        for (var at = Path.GetFullPath(folder); at is not null; at = Path.GetDirectoryName(at))
        {
            Add(Path.Combine(at, RuleFiles.HouseFileName));
            Add(Path.Combine(at, HouseTrust.LockFileName));
        }
    }

    void Add(string path)
    {
        try
        {
            var file = new FileInfo(path);
            if (file.Exists)
            {
                files[file.FullName] = (file.LastWriteTimeUtc, file.Length);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
        }
    }

    static bool IsOfChecks(string path) =>
        path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".foi", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".csx", StringComparison.OrdinalIgnoreCase)
            || Path.GetFileName(path) == HouseTrust.LockFileName;
}
