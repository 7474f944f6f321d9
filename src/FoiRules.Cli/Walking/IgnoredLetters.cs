namespace FoiRules.Cli.Walking;

/// <summary>Passes over what git is told to ignore. Git itself says what that is: no other reading of its patterns is sure to agree.</summary>
static class IgnoredLetters
{
    /// <summary>The files that git does not ignore. Where it cannot say, that is told and all stay: rather a file too many than a letter too few.</summary>
    public static List<string> Without(string folder, FolderWalk walk)
    {
        if (walk.Files.Count == 0 || !IsAsked(folder, walk))
        {
            return walk.Files;
        }

        var names = walk.Files.ConvertAll(f => Path.GetRelativePath(folder, f));
        var answer = Git.Ask(folder, ["check-ignore", "-z", "--stdin"], string.Join('\0', names));
        if (answer is not { Code: 0 or 1 })
        {
            Console.Error.WriteLine($"foirules: .gitignore was not followed in {folder}: {answer?.Error ?? "there is no git here"}");
            return walk.Files;
        }

        var ignored = new HashSet<string>(answer.Entries, StringComparer.Ordinal);
        return [.. walk.Files.Where((_, i) => !ignored.Contains(names[i]))];
    }

    // Asking costs as much as reading a few letters, so only where there is something to ask about.
    static bool IsAsked(string folder, FolderWalk walk)
    {
        var hasFile = walk.HasIgnoreFile;
        for (var at = new DirectoryInfo(Path.GetFullPath(folder)); at is not null; at = at.Parent)
        {
            hasFile |= File.Exists(Path.Combine(at.FullName, ".gitignore"));
            var own = Path.Combine(at.FullName, ".git");
            if (Directory.Exists(own) || File.Exists(own))
            {
                return hasFile;
            }
        }

        return false;
    }
}
