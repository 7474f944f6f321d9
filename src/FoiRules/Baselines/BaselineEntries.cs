using FoiRules.Findings;

namespace FoiRules.Baselines;

/// <summary>Makes the entries of a baseline from a result.</summary>
public static class BaselineEntries
{
    /// <summary>The entries for what was found, with those of an earlier baseline for letters that were not checked.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="path">Where the baseline is to lie.</param>
    /// <param name="earlier">The baseline that lies there; null where there is none.</param>
    /// <param name="isPrune">Whether only entries of the earlier baseline are kept, and none is added.</param>
    public static IReadOnlyList<BaselineEntry> Of(CheckResult result, string path, Baseline? earlier, bool isPrune)
    {
        var letters = new LetterPaths(result, path);
        var counts = new Dictionary<(string Letter, string Rule, string Fingerprint), int>();
        foreach (var finding in result.Findings)
        {
            if (letters.Of(finding) is { } letter)
            {
                foreach (var place in finding.Places())
                {
                    var key = (letter, finding.Code, Fingerprint.Of(finding.Code, place));
                    counts[key] = counts.GetValueOrDefault(key) + 1;
                }
            }
        }

        var entries = new List<BaselineEntry>();
        foreach (var entry in earlier?.Entries ?? [])
        {
            var found = counts.GetValueOrDefault((entry.Letter, entry.Rule, entry.Fingerprint));
            if (!letters.IsGone(entry.Letter))
            {
                entries.Add(entry);
            }
            else if (isPrune && found > 0)
            {
                entries.Add(entry with { Count = Math.Min(entry.Count, found) });
            }
        }

        if (!isPrune)
        {
            entries.AddRange(counts.Select(c => new BaselineEntry(c.Key.Letter, c.Key.Rule, c.Key.Fingerprint, c.Value)));
        }

        return entries;
    }
}
