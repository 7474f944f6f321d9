using System.Globalization;
using FoiRules.Findings;

namespace FoiRules.Reports.Merging;

/// <summary>Tells whether the shards whose reports are joined make up the whole.</summary>
static class MergedShards
{
    // More would not help whoever looks for them.
    const int MostNamed = 8;

    /// <summary>What is missing, in a sentence; null where nothing is.</summary>
    public static string? Lack(IReadOnlyList<ShardNumber> shards)
    {
        var counts = shards.Select(s => s.Count).Distinct().Order().ToList();
        if (counts.Count > 1)
        {
            return $"These reports are of shards of {Listed([.. counts.Select(c => c.ToString(CultureInfo.InvariantCulture))], " of ")}; join those of one run.";
        }

        var there = shards.Select(s => s.Number).ToHashSet();
        var missing = counts.Count == 0 ? 0 : counts[0] - there.Count;
        if (missing == 0)
        {
            return null;
        }

        List<string> named = [.. Enumerable.Range(1, counts[0]).Where(n => !there.Contains(n)).Take(MostNamed).Select(n => new ShardNumber(n, counts[0]).ToString())];
        if (missing > MostNamed)
        {
            named.Add(string.Create(CultureInfo.InvariantCulture, $"{missing - MostNamed} others"));
        }

        return missing == 1 ? $"The report of shard {named[0]} is missing." : $"The reports of shards {Listed(named, " ")} are missing.";
    }

    static string Listed(List<string> words, string before) => string.Join(", ", words.Take(words.Count - 1)) + " and" + before + words[^1];
}
