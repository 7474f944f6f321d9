namespace FoiRules.Disclosure.Structure;

/// <summary>A line that calls itself the total of all others, or of those before it, and is not.</summary>
static class DoubtfulTotal
{
    public static IEnumerable<AdditiveRelation> Find(GridLines lines, List<AdditiveRelation> found)
    {
        foreach (var total in lines.Count < 3 ? [] : Candidates(lines.Count))
        {
            if (!LabelWords.IsTotal(lines.Labels[total]) || !lines.HasCounts(total) || found.Exists(f => f.Total == total || f.Parts.Contains(total)))
            {
                continue;
            }

            var isEdge = total == 0 || total == lines.Count - 1;
            var (first, end) = isEdge ? (0, lines.Count) : (BehindLastTotal(lines, total), total);
            List<int> parts = [.. Enumerable.Range(first, end - first).Where(l => l != total && lines.HasCounts(l) && !LabelWords.IsSubset(lines.Labels[l]) && !found.Exists(f => f.Parts.Contains(l)))];
            var sums = PartSums.Of(lines, parts);
            var evidence = sums.Judge(total);
            var fits = evidence.Contradicted.Count <= evidence.Verified;
            var isNear = evidence.Contradicted.All(p => IsNear(lines, sums, total, p));
            if (parts.Count > 1 && evidence.Contradicted.Count > 0 && (isEdge ? fits || isNear : fits && isNear))
            {
                yield return new AdditiveRelation(lines.AreRows, total, parts, evidence.Bits, [.. evidence.Contradicted]);
            }
        }
    }

    static IEnumerable<int> Candidates(int count) => [count - 1, 0, .. Enumerable.Range(1, count - 2)];

    // "Total", and below it "Recovered": what follows a total counts something else, and what stands before another total is its own.
    static int BehindLastTotal(GridLines lines, int total)
    {
        var first = total;
        while (first > 0 && !LabelWords.IsTotal(lines.Labels[first - 1]))
        {
            first--;
        }

        return first;
    }

    // Out by a tenth or less: a slip, or something left out. By more, and it is the total of something else.
    static bool IsNear(GridLines lines, PartSums sums, int total, int place) =>
        Math.Abs(sums.Difference(total, place)) * 10 <= (lines[total, place]?.High ?? 0);
}
