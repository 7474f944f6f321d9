using FoiRules.Text;

namespace FoiRules.Phrases;

/// <summary>The end of a phrase, reached: its mark, and the first and last of its words.</summary>
sealed record Found(int Mark, int First, int Last);

/// <summary>One pass over one text. Bounded per word: a gap is at most six words, and each beginning takes a fixed number of steps at most.</summary>
sealed class PhraseScan(IReadOnlyList<Word> words, bool[] isBarrier)
{
    // Several gaps in one phrase multiply; a beginning that costs more than this is given up, so hostile text stays linear.
    const int MostSteps = 5000;

    readonly List<Found> found = [];
    int first;
    int steps;

    public void Begin(int word)
    {
        first = word;
        steps = 0;
    }

    public void Walk(PhraseNode node, int at)
    {
        if (++steps > MostSteps)
        {
            return;
        }

        End(node, at);
        if (node.Ways is not null && at < words.Count && !isBarrier[at])
        {
            WalkWays(node.Ways, at);
        }
    }

    public void WalkWays(List<PhraseWay> ways, int at)
    {
        var word = words[at].Lower;
        for (var i = 0; i < ways.Count; i++)
        {
            var way = ways[i];
            switch (way.Kind)
            {
                case PhraseElementKind.Word when word == way.Text:
                case PhraseElementKind.Prefix when word.StartsWith(way.Text, StringComparison.Ordinal):
                case PhraseElementKind.Number when NumberWords.Value(word) is not null:
                case PhraseElementKind.Small when NumberWords.Value(word) is >= 1 and <= 9:
                    Walk(way.Next, at + 1);
                    break;
                case PhraseElementKind.Duration when DurationWords.Length(words, at, isBarrier) is > 0 and var length:
                    Walk(way.Next, at + length);
                    break;
                case PhraseElementKind.Gap:
                    WalkGap(way.Next, at);
                    break;
            }
        }
    }

    /// <summary>The matches left after each "but not" has struck out what it overlaps.</summary>
    public List<PhraseMatch> Finish()
    {
        var struck = new Dictionary<int, List<Found>>();
        foreach (var one in found)
        {
            if ((one.Mark & 1) == 1)
            {
                (struck.TryGetValue(one.Mark >> 1, out var list) ? list : struck[one.Mark >> 1] = []).Add(one);
            }
        }

        var kept = new List<PhraseMatch>(found.Count);
        foreach (var (mark, start, end) in found)
        {
            if ((mark & 1) == 0 && !(struck.TryGetValue(mark >> 1, out var list) && Overlaps(list, start, end)))
            {
                kept.Add(new PhraseMatch(mark >> 1, words[start].Start, words[end].End));
            }
        }

        return kept;
    }

    // The list is in order of First, and no match is longer than LongestMatch words, so only a short window can overlap.
    static bool Overlaps(List<Found> list, int start, int end)
    {
        const int LongestMatch = 100;
        var (low, high) = (0, list.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = list[middle].First < start - LongestMatch ? (middle + 1, high) : (low, middle);
        }

        for (; low < list.Count && list[low].First <= end; low++)
        {
            if (list[low].Last >= start)
            {
                return true;
            }
        }

        return false;
    }

    void End(PhraseNode node, int at)
    {
        for (var i = 0; i < node.Ends?.Count; i++)
        {
            found.Add(new Found(node.Ends[i], first, at - 1));
        }
    }

    // Behind a gap the next element must be met; where the phrase may also end at the gap, it ends before it.
    void WalkGap(PhraseNode next, int at)
    {
        End(next, at);
        for (var skip = 0; next.Ways is not null && skip <= PhrasePattern.GapWords && at + skip < words.Count && (skip == 0 || !isBarrier[at + skip]) && ++steps <= MostSteps; skip++)
        {
            WalkWays(next.Ways, at + skip);
        }
    }
}
