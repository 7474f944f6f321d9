namespace FoiRules.Disclosure.Structure;

/// <summary>A first or last line that calls itself the total of all others, and is not.</summary>
static class DoubtfulTotal
{
    public static IEnumerable<AdditiveRelation> Find(GridLines lines, List<AdditiveRelation> found)
    {
        foreach (var total in lines.Count < 3 ? [] : new[] { lines.Count - 1, 0 })
        {
            if (!LabelWords.IsTotal(lines.Labels[total]) || !lines.HasCounts(total) || found.Exists(f => f.Total == total || f.Parts.Contains(total)))
            {
                continue;
            }

            List<int> parts = [.. Enumerable.Range(0, lines.Count).Where(l => l != total && lines.HasCounts(l) && !LabelWords.IsSubset(lines.Labels[l]) && !found.Exists(f => f.Parts.Contains(l)))];
            var sums = PartSums.Of(lines, parts);
            var evidence = sums.Judge(total);
            if (parts.Count > 1 && evidence.Contradicted.Count > 0 && (evidence.Contradicted.Count <= evidence.Verified || evidence.Contradicted.All(p => IsNear(lines, sums, total, p))))
            {
                yield return new AdditiveRelation(lines.AreRows, total, parts, evidence.Bits, [.. evidence.Contradicted]);
            }
        }
    }

    // Out by a tenth or less: a slip, or something left out. By more, and it is the total of something else.
    static bool IsNear(GridLines lines, PartSums sums, int total, int place) =>
        Math.Abs(sums.Difference(total, place)) * 10 <= (lines[total, place]?.High ?? 0);
}
