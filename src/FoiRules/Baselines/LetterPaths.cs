using FoiRules.Findings;

namespace FoiRules.Baselines;

/// <summary>The letters of a run by the paths by which a baseline knows them: from its own folder.</summary>
sealed class LetterPaths
{
    readonly string folder;
    readonly Dictionary<string, string> paths = new(StringComparer.Ordinal);
    readonly HashSet<string> known = new(StringComparer.Ordinal);

    public LetterPaths(CheckResult result, string baseline)
    {
        folder = Path.GetDirectoryName(Path.GetFullPath(baseline))!;
        foreach (var letter in result.Letters)
        {
            if (letter.Path != "stdin")
            {
                paths[letter.Path] = Path.GetRelativePath(folder, Path.GetFullPath(letter.Path)).Replace('\\', '/');
                known.Add(paths[letter.Path]);
            }
        }
    }

    /// <summary>The path of the letter of a finding; null for what no baseline may know: faults, rule files, and what is wrong with suppressions.</summary>
    public string? Of(Finding finding) =>
        finding.IsFault || finding.Code.StartsWith("SUP", StringComparison.Ordinal) ? null : paths.GetValueOrDefault(finding.Place.Source.Path);

    /// <summary>Whether a letter was checked in this run.</summary>
    public bool IsChecked(string letter) => known.Contains(letter);

    /// <summary>Whether what is not found in a letter is there no more: it was checked, or the letter itself is gone.</summary>
    public bool IsGone(string letter) => IsChecked(letter) || !File.Exists(Path.Combine(folder, letter));
}
