using FoiRules.Text;

namespace FoiRules.Phrases;

/// <summary>One pass over one text. Bounded per word: a gap is at most six words, and each beginning takes a fixed number of steps at most.</summary>
sealed class PhraseScan(IReadOnlyList<Word> words, Func<int, bool> isBarrier)
{
    // Several gaps in one phrase multiply; a beginning that costs more than this is given up, so hostile text stays linear.
    const int MostSteps = 5000;

    readonly List<(int Mark, int First, int Last)> found = [];
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

        foreach (var mark in node.Ends)
        {
            found.Add((mark, first, at - 1));
        }

        if (at < words.Count && !isBarrier(at))
        {
            WalkWays(node.Ways, at);
        }
    }

    public void WalkWays(IReadOnlyList<(PhraseElement Element, PhraseNode Next)> ways, int at)
    {
        var word = words[at].Lower;
        for (var i = 0; i < ways.Count; i++)
        {
            var (element, next) = ways[i];
            switch (element.Kind)
            {
                case PhraseElementKind.Word when word == element.Text:
                case PhraseElementKind.Prefix when word.StartsWith(element.Text, StringComparison.Ordinal):
                case PhraseElementKind.Number when NumberWords.Value(word) is not null:
                case PhraseElementKind.Small when NumberWords.Value(word) is >= 1 and <= 9:
                    Walk(next, at + 1);
                    break;
                case PhraseElementKind.Duration when DurationWords.Length(words, at, isBarrier) is > 0 and var length:
                    Walk(next, at + length);
                    break;
                case PhraseElementKind.Gap:
                    WalkGap(next, at);
                    break;
            }
        }
    }

    /// <summary>The matches left after each "but not" has struck out what it overlaps.</summary>
    public List<PhraseMatch> Finish()
    {
        var struck = new Dictionary<int, List<(int First, int Last)>>();
        foreach (var (mark, start, end) in found)
        {
            if ((mark & 1) == 1)
            {
                (struck.TryGetValue(mark >> 1, out var list) ? list : struck[mark >> 1] = []).Add((start, end));
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
    static bool Overlaps(List<(int First, int Last)> list, int start, int end)
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

    // Behind a gap the next element must be met; where the phrase may also end at the gap, it ends before it.
    void WalkGap(PhraseNode next, int at)
    {
        foreach (var mark in next.Ends)
        {
            found.Add((mark, first, at - 1));
        }

        for (var skip = 0; skip <= PhrasePattern.GapWords && at + skip < words.Count && (skip == 0 || !isBarrier(at + skip)) && ++steps <= MostSteps; skip++)
        {
            WalkWays(next.Ways, at + skip);
        }
    }
}
