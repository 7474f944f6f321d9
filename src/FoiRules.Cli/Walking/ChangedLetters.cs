using FoiRules.Findings;

namespace FoiRules.Cli.Walking;

/// <summary>The letters that are not as they were in a revision of git, and those it does not know yet.</summary>
static class ChangedLetters
{
    const string Input = "-";

    /// <summary>Those of some letters that have changed. Where git cannot say, that is a fault and none is left.</summary>
    /// <param name="letters">The letters asked for.</param>
    /// <param name="revision">A commit, branch or tag.</param>
    /// <param name="faults">Where faults go.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> letters, string revision, List<Finding> faults)
    {
        if (Paths(revision, out var root) is not { } changed)
        {
            faults.Add(LetterFiles.Fault(revision, root));
            return [];
        }

        var found = new List<string>();
        foreach (var letter in letters)
        {
            var full = Path.GetFullPath(letter);
            if (letter == Input || changed.Contains(full))
            {
                found.Add(letter);
            }
            else if (Path.GetRelativePath(root, full).StartsWith("..", StringComparison.Ordinal))
            {
                faults.Add(LetterFiles.Fault(letter, "This letter lies outside the repository, so git does not know whether it has changed."));
            }
        }

        return found;
    }

    // The paths, with the folder of the repository; null with the reason. Paths stay as the user sees them, also behind a link.
    static HashSet<string>? Paths(string revision, out string root)
    {
        if (Ask("rev-parse", "--show-cdup") is not { Code: 0 } place)
        {
            root = Ask("--version") is null ? "Git is needed to know what has changed, and is not installed." : "This folder is in no git repository, so it is not known what has changed.";
            return null;
        }

        root = Path.GetFullPath(Path.Combine(".", place.Output.Trim('\n', '\r')));
        if (Ask("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}") is not { Code: 0 } commit)
        {
            root = "There is no such revision in this git repository. A shallow clone may lack it: fetch it first.";
            return null;
        }

        var edited = Git.Ask(root, ["diff", "--name-only", "-z", "--no-ext-diff", "--no-renames", "--diff-filter=d", commit.Output.Trim(), "--"]);
        var fresh = Git.Ask(root, ["ls-files", "--others", "--exclude-standard", "-z"]);
        if (edited is not { Code: 0 } || fresh is not { Code: 0 })
        {
            root = $"Git cannot say what has changed: {(edited?.Code == 0 ? fresh : edited)?.Error}";
            return null;
        }

        var (paths, folder) = (new HashSet<string>(StringComparer.Ordinal), root);
        paths.UnionWith(edited.Entries.Concat(fresh.Entries).Select(e => Path.GetFullPath(Path.Combine(folder, e))));
        return paths;
    }

    static GitAnswer? Ask(params string[] arguments) => Git.Ask(".", arguments);
}
