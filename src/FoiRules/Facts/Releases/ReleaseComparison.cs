using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>Holds the letters of a run against one another: the same count hidden in one and given in another, or given twice with a difference of a few people; the same records kept for different times.</summary>
/// <remarks>Two tables are taken for the same only where cells under the same labels tell the same number, more of them than do not.
/// Each difference is told of the later letter, the earlier one having left the building. Of letters that release the very same, as copies do, one is held against the others.</remarks>
public sealed class ReleaseComparison
{
    // A label that stands in more letters is of a form that all use.
    const int MostAlike = 40;
    const int LeastEqual = 3;

    readonly IReadOnlyList<LetterReleases?> letters;
    readonly List<ReleasedElsewhere>?[] found;
    readonly Dictionary<ulong, List<(int Letter, Release Release)>> alike = [];
    readonly Dictionary<(int, int, int, int), TablePair> tables = [];

    ReleaseComparison(IReadOnlyList<LetterReleases?> letters) => (this.letters, found) = (letters, new List<ReleasedElsewhere>?[letters.Count]);

    /// <summary>What is told of each letter; null for most.</summary>
    /// <param name="letters">The releases of each letter; null for one that was not read.</param>
    public static IReadOnlyList<IReadOnlyList<ReleasedElsewhere>?> Of(IReadOnlyList<LetterReleases?> letters)
    {
        var comparison = new ReleaseComparison(letters);
        comparison.Gather();
        comparison.Compare();
        return comparison.found;
    }

    void Gather()
    {
        var sums = new HashSet<ulong>();
        for (var i = 0; i < letters.Count; i++)
        {
            if (letters[i] is not { All.Count: > 0 } letter || !sums.Add(letter.Sum))
            {
                continue;
            }

            foreach (var release in letter.All)
            {
                var key = StableSum.Add(release.Key, (ulong)release.Kind);
                if (!alike.TryGetValue(key, out var same))
                {
                    alike.Add(key, same = []);
                }

                same.Add((i, release));
            }
        }
    }

    void Compare()
    {
        foreach (var same in alike.Values)
        {
            for (var i = 0; i < same.Count && same.Count <= MostAlike; i++)
            {
                for (var j = i + 1; j < same.Count; j++)
                {
                    if (same[i].Letter != same[j].Letter)
                    {
                        Compare(same[i].Letter, same[i].Release, same[j].Letter, same[j].Release);
                    }
                }
            }
        }

        foreach (var pair in tables.Values)
        {
            if (pair.Equal >= LeastEqual && pair.Equal > pair.Unlike.Count)
            {
                pair.Unlike.ForEach(u => Tell(u.Letter, u.One, u.Other, u.Second));
            }
        }
    }

    void Compare(int letter, Release one, int other, Release second)
    {
        if (one.Kind != ReleaseKind.Cell)
        {
            Tell(letter, one, other, second);
            return;
        }

        var key = (letter, one.Table, other, second.Table);
        if (!tables.TryGetValue(key, out var pair))
        {
            tables.Add(key, pair = new TablePair());
        }

        if (one.IsExact && second.IsExact && one.Low == second.Low)
        {
            pair.Equal += one.Low > 0 ? 1 : 0;
        }
        else if (one.IsExact || second.IsExact)
        {
            pair.Unlike.Add((letter, one, other, second));
        }
    }

    void Tell(int letter, Release one, int other, Release second)
    {
        var isLater = IsLater(letters[letter]!, letters[other]!);
        var (at, here, there, from) = isLater ? (letter, one, second, letters[other]!) : (other, second, one, letters[letter]!);
        if (What(here, there, Math.Max(letters[letter]!.Threshold, letters[other]!.Threshold)) is { } what && found[at]?.Exists(f => f.Span == here.Span) != true)
        {
            (found[at] ??= []).Add(new ReleasedElsewhere(here.Span, what, from.Path, there.Line));
        }
    }

    static bool IsLater(LetterReleases one, LetterReleases other) =>
        one.Received != other.Received ? (one.Received ?? DateOnly.MinValue) > (other.Received ?? DateOnly.MinValue) : string.CompareOrdinal(one.Path, other.Path) > 0;

    static string? What(Release here, Release there, int threshold) => (here, there) switch
    {
        ({ Kind: ReleaseKind.Retention }, _) => here.Low == there.Low ? null : ReleaseFact.KeptOtherwise,
        ({ IsHidden: true }, { IsExact: true }) => ReleaseFact.ShownElsewhere,
        ({ IsExact: true }, { IsHidden: true }) => ReleaseFact.HiddenElsewhere,
        ({ IsExact: true }, { IsExact: true }) when here.Low != there.Low && Math.Abs(here.Low - there.Low) < threshold => ReleaseFact.Differs,
        _ => null,
    };

    /// <summary>Two tables with cells under the same labels.</summary>
    sealed class TablePair
    {
        /// <summary>How many tell the same number.</summary>
        public int Equal { get; set; }

        /// <summary>Those of which one letter tells another number, or none.</summary>
        public List<(int Letter, Release One, int Other, Release Second)> Unlike { get; } = [];
    }
}
