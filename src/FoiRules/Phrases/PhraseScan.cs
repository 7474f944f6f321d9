using FoiRules.Text;

namespace FoiRules.Phrases;

/// <summary>The end of a phrase, reached: its mark, and the first and last of its words.</summary>
sealed record Found(int Mark, int First, int Last);

/// <summary>A step of a phrase tried at a word, straight behind the word before it or over a gap.</summary>
sealed record Tried(PhraseNode Node, int At, bool IsBehindWord);

/// <summary>One pass over one text. Bounded per word: a gap is at most six words, and from one beginning each step of a phrase is tried once at each word.</summary>
sealed class PhraseScan(IReadOnlyList<Word> words, bool[] isBarrier)
{
    // Far more than any phrase of a sane size can need; a beginning that costs more is given up, so hostile text stays linear.
    const int MostSteps = 5000;

    // Most beginnings lead nowhere; only where many ways run together is it worth noting which have been tried.
    const int StepsUnnoted = 8;

    readonly List<Found> found = [];
    readonly HashSet<Tried> tried = [];
    int first;
    int steps;

    public void Begin(int word)
    {
        first = word;
        steps = 0;
        if (tried.Count > 0)
        {
            tried.Clear();
        }
    }

    public void Walk(PhraseNode node, int at)
    {
        if (!IsNew(node, at, isBehindWord: true))
        {
            return;
        }

        End(node, at);
        if (node.Ways is null)
        {
            return;
        }

        if (at < words.Count && !isBarrier[at])
        {
            WalkWays(node.Ways, at, at);
        }
        else
        {
            EndBeforeGap(node.Ways, at);
        }
    }

    /// <summary>Tries all ways on from a place.</summary>
    /// <param name="ways">The ways.</param>
    /// <param name="at">The word at hand.</param>
    /// <param name="behind">Behind the last word that the phrase itself names; the words from there on were skipped by a gap.</param>
    public void WalkWays(List<PhraseWay> ways, int at, int behind)
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
                    WalkGap(way.Next, at, behind);
                    break;
            }
        }
    }

    /// <summary>The matches left after each "but not" has struck out what it overlaps.</summary>
    public List<PhraseMatch> Finish()
    {
        var struck = new Dictionary<int, Struck>();
        foreach (var one in found)
        {
            if ((one.Mark & 1) == 1)
            {
                (struck.TryGetValue(one.Mark >> 1, out var list) ? list : struck[one.Mark >> 1] = new Struck()).Add(one);
            }
        }

        var kept = new List<PhraseMatch>(found.Count);
        foreach (var one in found)
        {
            if ((one.Mark & 1) == 0 && !(struck.TryGetValue(one.Mark >> 1, out var list) && list.Overlaps(one)))
            {
                kept.Add(new PhraseMatch(one.Mark >> 1, words[one.First].Start, words[one.Last].End));
            }
        }

        return kept;
    }

    void End(PhraseNode node, int at)
    {
        for (var i = 0; i < node.Ends?.Count; i++)
        {
            found.Add(new Found(node.Ends[i], first, at - 1));
        }
    }

    // Behind a gap the next element must be met; where the phrase may also end at the gap, it ends before it.
    void WalkGap(PhraseNode next, int at, int behind)
    {
        if (at == behind)
        {
            End(next, at);
        }

        if (next.Ways is null || !IsNew(next, at, at == behind))
        {
            return;
        }

        for (var skip = 0; skip <= PhrasePattern.GapWords && at + skip < words.Count && (skip == 0 || !isBarrier[at + skip]); skip++)
        {
            WalkWays(next.Ways, at + skip, behind);
        }
    }

    // No word follows, so a gap is as short as it can be.
    void EndBeforeGap(List<PhraseWay> ways, int at)
    {
        foreach (var way in ways)
        {
            if (way.Kind == PhraseElementKind.Gap && IsNew(way.Next, at, isBehindWord: true))
            {
                End(way.Next, at);
                EndBeforeGap(way.Next.Ways ?? [], at);
            }
        }
    }

    bool IsNew(PhraseNode node, int at, bool isBehindWord)
    {
        if (steps >= MostSteps || (steps >= StepsUnnoted && !tried.Add(new Tried(node, at, isBehindWord))))
        {
            return false;
        }

        steps++;
        return true;
    }

    /// <summary>The places where one phrase does not count, in order of their beginning.</summary>
    sealed class Struck
    {
        readonly List<Found> places = [];
        int longest;

        public void Add(Found place)
        {
            places.Add(place);
            longest = Math.Max(longest, place.Last - place.First);
        }

        // None is longer than the longest, so only a short window can overlap.
        public bool Overlaps(Found one)
        {
            var (low, high) = (0, places.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = places[middle].First < one.First - longest ? (middle + 1, high) : (low, middle);
            }

            for (; low < places.Count && places[low].First <= one.Last; low++)
            {
                if (places[low].Last >= one.First)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
