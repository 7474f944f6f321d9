namespace FoiRules.Cli.Walking;

/// <summary>Everything that lies in a folder and the folders inside.</summary>
/// <param name="Files">The files, in order of their paths, each beginning with the folder as it was named.</param>
/// <param name="Links">Symbolic links, which are not followed: they may lead out of the folder, or round in it.</param>
/// <param name="HasIgnoreFile">Whether a <c>.gitignore</c> is among it.</param>
sealed record FolderWalk(List<string> Files, List<string> Links, bool HasIgnoreFile)
{
    static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    /// <summary>Walks. A folder inside that may not be opened is no reason to pass over what lies in it, so that throws.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="isAsked">Whether a file, or what a link stands for, is asked for; told its path.</param>
    public static FolderWalk Of(string folder, Func<string, bool> isAsked)
    {
        var (files, links, hasIgnoreFile) = (new List<string>(), new List<string>(), false);
        var open = new Stack<string>([folder]);
        while (open.TryPop(out var inside))
        {
            foreach (var entry in new DirectoryInfo(inside).EnumerateFileSystemInfos("*", Everything))
            {
                var path = Path.Combine(inside, entry.Name);
                var isFolder = entry is DirectoryInfo;
                hasIgnoreFile |= entry.Name == ".gitignore";
                if ((entry.Attributes & FileAttributes.ReparsePoint) != FileAttributes.None)
                {
                    links.AddRange(isFolder || isAsked(path) ? [path] : []);
                }
                else if (!isFolder)
                {
                    files.AddRange(isAsked(path) ? [path] : []);
                }
                else if (entry.Name != ".git")
                {
                    open.Push(path);
                }
            }
        }

        files.Sort(StringComparer.Ordinal);
        links.Sort(StringComparer.Ordinal);
        return new FolderWalk(files, links, hasIgnoreFile);
    }
}
