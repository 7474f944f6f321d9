using FoiRules.Text;

namespace FoiRules.Phrases;

/// <summary>The end of a phrase, reached: its mark, and the first and last of its words.</summary>
sealed record Found(int Mark, int First, int Last);

/// <summary>A step of a phrase tried at a word, straight behind the word before it or over a gap.</summary>
sealed record Tried(int Node, int At, bool IsBehindWord);

/// <summary>One pass over one text. Bounded per word: a gap is at most six words, and from one beginning each step of a phrase is tried once at each word.</summary>
sealed class PhraseScan(IReadOnlyList<Word> words, bool[] isBarrier)
{
    // Far more than any phrase of a sane size can need; a beginning that costs more is given up, so hostile text stays linear.
    const int MostSteps = 5000;

    // Most beginnings lead nowhere; only where many ways run together is it worth noting which have been tried.
    const int StepsUnnoted = 8;

    static readonly PhraseGraph Nowhere = new([0, 0], [0, 0], [], [], [], []);

    readonly List<Found> found = [];
    readonly HashSet<Tried> tried = [];
    PhraseGraph graph = Nowhere;
    int first;
    int steps;

    /// <summary>Finds what begins at a word.</summary>
    public void From(Beginnings beginnings, int word)
    {
        graph = beginnings.Graph;
        first = word;
        steps = 0;
        if (tried.Count > 0)
        {
            tried.Clear();
        }

        var lower = words[word].Lower;
        for (var way = beginnings.Word(lower); way >= 0; way = beginnings.After(way))
        {
            Walk(graph.Nexts[way], word + 1);
        }

        for (var way = beginnings.Prefix(lower[0]); way >= 0; way = beginnings.After(way))
        {
            Try(way, word, word);
        }

        for (var way = beginnings.Others; way >= 0; way = beginnings.After(way))
        {
            Try(way, word, word);
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

    void Walk(int node, int at)
    {
        if (!IsNew(node, at, isBehindWord: true))
        {
            return;
        }

        End(node, at);
        if (at < words.Count && !isBarrier[at])
        {
            TryAll(node, at, at);
        }
        else
        {
            EndBeforeGap(node, at);
        }
    }

    // "behind" is the place behind the last word that the phrase itself names; the words from there on were skipped by a gap.
    void TryAll(int node, int at, int behind)
    {
        for (var way = graph.WaysOf[node]; way < graph.WaysOf[node + 1]; way++)
        {
            Try(way, at, behind);
        }
    }

    void Try(int way, int at, int behind)
    {
        var word = words[at].Lower;
        switch ((PhraseElementKind)graph.Kinds[way])
        {
            case PhraseElementKind.Word when word == graph.Texts[way]:
            case PhraseElementKind.Prefix when word.StartsWith(graph.Texts[way], StringComparison.Ordinal):
            case PhraseElementKind.Number when NumberWords.Value(word) is not null:
            case PhraseElementKind.Small when NumberWords.Value(word) is >= 1 and <= 9:
                Walk(graph.Nexts[way], at + 1);
                break;
            case PhraseElementKind.Duration when DurationWords.Length(words, at, isBarrier) is > 0 and var length:
                Walk(graph.Nexts[way], at + length);
                break;
            case PhraseElementKind.Gap:
                WalkGap(graph.Nexts[way], at, behind);
                break;
        }
    }

    void End(int node, int at)
    {
        for (var i = graph.EndsOf[node]; i < graph.EndsOf[node + 1]; i++)
        {
            if (graph.Marks[i] >= 0)
            {
                found.Add(new Found(graph.Marks[i], first, at - 1));
            }
        }
    }

    bool IsLast(int node) => graph.WaysOf[node] == graph.WaysOf[node + 1];

    // Behind a gap the next element must be met; where the phrase may also end at the gap, it ends before it.
    void WalkGap(int next, int at, int behind)
    {
        if (at == behind)
        {
            End(next, at);
        }

        if (IsLast(next) || !IsNew(next, at, at == behind))
        {
            return;
        }

        for (var skip = 0; skip <= PhrasePattern.GapWords && at + skip < words.Count && (skip == 0 || !isBarrier[at + skip]); skip++)
        {
            TryAll(next, at + skip, behind);
        }
    }

    // No word follows, so a gap is as short as it can be.
    void EndBeforeGap(int node, int at)
    {
        for (var way = graph.WaysOf[node]; way < graph.WaysOf[node + 1]; way++)
        {
            var next = graph.Nexts[way];
            if (graph.Kinds[way] == (int)PhraseElementKind.Gap && IsNew(next, at, isBehindWord: true))
            {
                End(next, at);
                EndBeforeGap(next, at);
            }
        }
    }

    bool IsNew(int node, int at, bool isBehindWord)
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
