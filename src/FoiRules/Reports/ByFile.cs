using FoiRules.Findings;

namespace FoiRules.Reports;

/// <summary>One file with what was found in it.</summary>
sealed record FileFindings(string Path, IReadOnlyList<Finding> Findings);

/// <summary>Sorts a result by file, for formats that are written so.</summary>
static class ByFile
{
    /// <summary>Every letter that was read, in order, with or without findings; then other files in which something was found.</summary>
    public static IReadOnlyList<FileFindings> Of(CheckResult result)
    {
        var files = new Dictionary<string, List<Finding>>(StringComparer.Ordinal);
        foreach (var letter in result.Letters)
        {
            files.TryAdd(letter.Path, []);
        }

        foreach (var finding in result.Findings)
        {
            var path = finding.Place.Source.Path;
            if (!files.TryGetValue(path, out var found))
            {
                files.Add(path, found = []);
            }

            found.Add(finding);
        }

        return [.. files.Select(f => new FileFindings(f.Key, f.Value))];
    }
}
