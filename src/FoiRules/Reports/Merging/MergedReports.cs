using FoiRules.Findings;
using FoiRules.Text;

namespace FoiRules.Reports.Merging;

/// <summary>Joins reports of the format json, as of the shards of one run, into one result.</summary>
public sealed class MergedReports
{
    readonly List<JsonRun> runs = [];

    /// <summary>Takes a report in; false where the text is none.</summary>
    public bool Add(string json)
    {
        var run = JsonRun.Read(json);
        runs.AddRange(run is null ? [] : [run]);
        return run is not null;
    }

    /// <summary>What shards are missing, in a sentence; null where none is.</summary>
    public string? Lack => MergedShards.Lack([.. runs.Select(r => r.Shard).OfType<ShardNumber>()]);

    /// <summary>The result: letters in the order of their paths, a letter of several reports as the first has it. Null where the reports name more than letters can hold.</summary>
    /// <param name="read">Reads a letter, so that more than its findings can be shown; null where it is not there.</param>
    public CheckResult? Result(Func<string, SourceText?> read)
    {
        var letters = Sources(read);
        if (letters is null)
        {
            return null;
        }

        var made = new MergedFindings(letters);
        var order = runs.SelectMany(r => r.Letters).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var known = Each(r => r.Known, order).Select(made.Of).ToList();
        return new CheckResult([.. order.Select(p => letters.GetValueOrDefault(p) ?? new SourceText(p, ""))], Rules(), [.. Each(r => r.Findings, order).Select(made.Of)])
        {
            Known = known.Count == 0 ? null : known,
            Suppressed = [.. Each(r => r.Suppressed, order).Where(f => f.Suppression is not null).Select(f => new SuppressedFinding(made.Of(f), made.Of(f.Suppression!)))],
            NotShown = runs.Sum(r => Math.Max(0, r.Summary.NotShown)),
        };
    }

    List<RuleDescription> Rules() =>
        [.. runs.SelectMany(r => r.Rules).DistinctBy(r => r.Code, StringComparer.Ordinal).OrderBy(r => r.Code, StringComparer.Ordinal)
            .Select(r => new RuleDescription(r.Code, r.Name, r.Title, MergedFindings.Severity(r.Severity), r.Provision, r.Why))];

    // What is in no letter, such as a mistake in a house file, each report says again; it comes first, once.
    List<JsonFinding> Each(Func<JsonRun, IReadOnlyList<JsonFinding>> findings, List<string> order)
    {
        var first = new Dictionary<string, JsonRun>(StringComparer.Ordinal);
        foreach (var run in runs)
        {
            foreach (var letter in run.Letters)
            {
                first.TryAdd(letter, run);
            }
        }

        var all = runs.SelectMany(r => findings(r).Select(f => (Run: r, Finding: f))).ToList();
        var elsewhere = all.Where(f => !first.ContainsKey(f.Finding.Path)).Select(f => f.Finding).DistinctBy(f => (f.Path, f.StartLine, f.StartColumn, f.Code, f.Message));
        var inLetters = all.Where(f => first.GetValueOrDefault(f.Finding.Path) == f.Run).Select(f => f.Finding).ToLookup(f => f.Path, StringComparer.Ordinal);
        return [.. elsewhere, .. order.SelectMany(p => inLetters[p])];
    }

    Dictionary<string, SourceText>? Sources(Func<string, SourceText?> read)
    {
        var sources = new Dictionary<string, SourceText>(StringComparer.Ordinal);
        foreach (var places in runs.SelectMany(r => r.Places()).GroupBy(p => p.Path, StringComparer.Ordinal))
        {
            List<JsonPlace> all = [.. places];
            var letter = read(places.Key);
            if ((letter is not null && PlacedLetter.Fits(letter, all) ? letter : SparseLetter.Of(places.Key, all)) is not { } source)
            {
                return null;
            }

            sources.Add(places.Key, source);
        }

        return sources;
    }
}
