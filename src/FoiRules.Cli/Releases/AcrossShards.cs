using FoiRules.Facts;
using FoiRules.Findings;
using FoiRules.Text;

namespace FoiRules.Cli.Releases;

/// <summary>Holds the letters of all shards against one another: those of which a letter of another shard says otherwise are checked again, with that known.</summary>
sealed class AcrossShards(CheckResult result, Func<string, SourceText?> read, List<Finding> faults)
{
    // What is said of suppressions depends on what else is found.
    const string OnSuppressions = "SUP";

    readonly CheckRun run = new(rulesPath: null);
    readonly ILookup<string, Finding> known = result.Findings.ToLookup(f => f.Place.Source.Path, StringComparer.Ordinal);

    /// <summary>The result, with what only the whole run can find.</summary>
    /// <param name="result">The joined reports.</param>
    /// <param name="releases">What the letters of the shards release.</param>
    /// <param name="read">Reads a letter; null where it is not there.</param>
    /// <param name="faults">What could not be held against the rest.</param>
    public static CheckResult Of(CheckResult result, IEnumerable<LetterReleases> releases, Func<string, SourceText?> read, List<Finding> faults) =>
        new AcrossShards(result, read, faults).With([.. releases.DistinctBy(r => r.Path, StringComparer.Ordinal).OrderBy(r => r.Path, StringComparer.Ordinal)]);

    CheckResult With(List<LetterReleases> letters)
    {
        Lack(letters);
        var elsewhere = ReleaseComparison.Of(letters);
        var (again, suppressed) = (new Dictionary<string, IReadOnlyList<Finding>>(StringComparer.Ordinal), new List<SuppressedFinding>(result.Suppressed));
        var isHere = result.Letters.Select(l => l.Path).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < letters.Count; i++)
        {
            if (elsewhere[i] is { } found && isHere.Contains(letters[i].Path) && Checked(letters[i], found) is { } letter)
            {
                var codes = Codes(letters[i].Path);
                again.Add(letters[i].Path, Joined(letter.Findings, known[letters[i].Path], codes));
                suppressed.RemoveAll(s => codes.Contains(s.Finding.Code) && s.Finding.Place.Source.Path == letters[i].Path);
                suppressed.AddRange(letter.Outcome?.Suppressed.Where(s => codes.Contains(s.Finding.Code)) ?? []);
            }
        }

        return result with { Findings = [.. Replaced(again)], Suppressed = suppressed };
    }

    void Lack(List<LetterReleases> letters)
    {
        var missing = result.Letters.Select(l => l.Path).Except(letters.Select(l => l.Path), StringComparer.Ordinal).ToList();
        if (missing.Count > 0)
        {
            faults.Add(LetterFiles.Fault(missing[0], missing.Count == 1 ? "What this letter releases is in none of the files." : $"What this letter and {Said.Count("other", missing.Count - 1)} release is in none of the files."));
        }
    }

    CheckedLetter? Checked(LetterReleases letter, IReadOnlyList<ReleasedElsewhere> elsewhere)
    {
        if (read(letter.Path) is { } source && run.CheckAgain(source, letter.Path, elsewhere, out var releases) is { } found && releases.All.SequenceEqual(letter.All))
        {
            return found;
        }

        faults.Add(LetterFiles.Fault(letter.Path, "Another letter says otherwise, and this one is not here as it was checked: it cannot be held against it."));
        return null;
    }

    HashSet<string> Codes(string path) =>
        [.. run.Pack(path).Rules.Where(r => r.Selection.Kind == ReleaseFact.Kind.Name).Select(r => r.Description.Code)];

    // What was not told of the letter before, as being known or not grave enough, is not told now.
    static List<Finding> Joined(IReadOnlyList<Finding> found, IEnumerable<Finding> before, HashSet<string> codes)
    {
        var left = before.Where(f => !IsNew(f, codes)).ToList();
        var all = new List<Finding>();
        foreach (var finding in found)
        {
            var same = left.FindIndex(f => f.Code == finding.Code && f.Place.Span == finding.Place.Span && f.Message == finding.Message);
            if (same >= 0)
            {
                all.Add(left[same]);
                left.RemoveAt(same);
            }
            else if (IsNew(finding, codes))
            {
                all.Add(finding);
            }
        }

        return [.. all, .. left];
    }

    static bool IsNew(Finding finding, HashSet<string> codes) => codes.Contains(finding.Code) || finding.Code.StartsWith(OnSuppressions, StringComparison.Ordinal);

    IEnumerable<Finding> Replaced(Dictionary<string, IReadOnlyList<Finding>> again)
    {
        var order = result.Letters.Select(l => l.Path).ToHashSet(StringComparer.Ordinal);
        var elsewhere = result.Findings.Where(f => !order.Contains(f.Place.Source.Path));
        return elsewhere.Concat(result.Letters.SelectMany(l => again.TryGetValue(l.Path, out var findings) ? findings : known[l.Path]));
    }
}
