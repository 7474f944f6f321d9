using FoiRules.Findings;

namespace FoiRules.Baselines;

/// <summary>Takes out of a result what a baseline knows, and reports what a baseline knows and nobody finds.</summary>
public static class BaselineMatch
{
    /// <summary>The result with what is known apart, and with stale entries among its findings.</summary>
    /// <param name="result">The result.</param>
    /// <param name="baseline">The baseline.</param>
    public static CheckResult Of(CheckResult result, Baseline baseline)
    {
        var left = new Dictionary<(string Letter, string Rule, string Fingerprint), int>();
        foreach (var entry in baseline.Entries)
        {
            left[Key(entry)] = left.GetValueOrDefault(Key(entry)) + entry.Count;
        }

        var letters = new LetterPaths(result, baseline.Source.Path);
        List<Finding> fresh = [];
        List<Finding> known = [];
        foreach (var finding in result.Findings)
        {
            Part(finding, letters, left, fresh, known);
        }

        foreach (var entry in baseline.Entries)
        {
            if (left.Remove(Key(entry), out var stale) && stale > 0 && letters.IsGone(entry.Letter))
            {
                fresh.Add(Stale(baseline, entry));
            }
        }

        return result with { Findings = fresh, Known = known };
    }

    // What is left of an entry after all its places were found.
    static Finding Stale(Baseline baseline, BaselineEntry entry) => new()
    {
        Code = "BSL01",
        Name = "baseline-stale",
        Severity = Severity.Warning,
        Message = $"{entry.Rule} does not find this in {entry.Letter} any more; take it out with 'foirules baseline --prune'.",
        Place = new Place(baseline.Source, entry.Span),
        Why = "What is left over in a baseline would hide the same fault when somebody makes it again.",
    };

    static void Part(Finding finding, LetterPaths letters, Dictionary<(string, string, string), int> left, List<Finding> fresh, List<Finding> known)
    {
        if (letters.Of(finding) is not { } letter)
        {
            fresh.Add(finding);
            return;
        }

        List<Place> open = [];
        List<Place> closed = [];
        foreach (var place in finding.Places())
        {
            var key = (letter, finding.Code, Fingerprint.Of(finding.Code, place));
            var isKnown = left.TryGetValue(key, out var count) && count > 0;
            left[key] = isKnown ? count - 1 : count;
            (isKnown ? closed : open).Add(place);
        }

        if (open.Count > 0)
        {
            fresh.Add(finding.At(open));
        }

        if (closed.Count > 0)
        {
            known.Add(finding.At(closed));
        }
    }

    static (string, string, string) Key(BaselineEntry entry) => (entry.Letter, entry.Rule, entry.Fingerprint);
}
