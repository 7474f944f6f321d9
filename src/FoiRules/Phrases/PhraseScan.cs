using FoiRules.Text;

namespace FoiRules.Phrases;

/// <summary>One pass over one text. Bounded per word: a gap is at most six words, and from one beginning each step of a phrase is tried once at each word.</summary>
sealed class PhraseScan
{
    // Far more than any phrase of a sane size can need; a beginning that costs more is given up, so hostile text stays linear.
    const int MostSteps = 5000;

    // Most beginnings lead nowhere; only where many ways run together is it worth noting which have been tried.
    const int StepsUnnoted = 64;

    readonly Spellings spellings;
    readonly FoundPhrases found = new();
    HashSet<Tried>? tried;
    WordList words = WordList.Empty;
    bool[] isBarrier = [];
    int[] numbers = new int[64];
    int[] prefixes = new int[64];
    int[] values = new int[64];
    int[] others = new int[64];
    ulong[] windows = new ulong[64];
    int[] otherWindows = new int[64];
    byte[] follows = new byte[64];
    Beginnings beginnings = null!;
    PhraseGraph graph = null!;
    Beginnings? openingOf;
    int opening;
    int count;
    int first;
    int steps;

    /// <summary>A scan for one lexicon; it is used for one text after another.</summary>
    public PhraseScan(Spellings spellings) => this.spellings = spellings;

    /// <summary>Begins with a text: its words, and for each whether a new sentence begins at it.</summary>
    public void Begin(WordList text, bool[] begins)
    {
        (words, isBarrier, count, openingOf) = (text, begins, text.Count, null);
        if (numbers.Length < count)
        {
            var room = Math.Max(count, numbers.Length * 2);
            (numbers, prefixes) = (new int[room], new int[room]);
            (values, others, follows) = (new int[room], new int[room], new byte[room]);
            (windows, otherWindows) = (new ulong[room], new int[room]);
        }

        for (var i = 0; i < count; i++)
        {
            var spelling = spellings.Of(text[i].Spelling);
            (numbers[i], prefixes[i], values[i]) = (spelling.Number, spelling.Prefix, spelling.Value);
            follows[i] = 0;
            others[i] = PhraseStep.Bits(spelling.Lower, spelling.Prefix >= 0, spelling.Value >= 0);
            (windows[i], otherWindows[i]) = (PhraseStep.Bit(spelling.Number), others[i]);
        }

        // Of each word and the six behind it: of two words, of two such pairs, of two such fours that overlap.
        Widen(1);
        Widen(2);
        Widen(PhrasePattern.GapWords - 3);
    }

    void Widen(int by)
    {
        for (var i = 0; i + by < count; i++)
        {
            windows[i] |= windows[i + by];
            otherWindows[i] |= otherWindows[i + by];
        }
    }

    /// <summary>Finds what begins at a word.</summary>
    public void From(Beginnings from, int word)
    {
        (beginnings, graph, first, steps) = (from, from.Graph, word, 0);
        tried?.Clear();
        var step = from.Step;
        for (var way = from.Word(numbers[word]); way >= 0; way = from.After(way))
        {
            Walk(step.Next(way), word + 1);
        }

        for (var prefix = prefixes[word]; prefix >= 0; prefix = spellings.Prefixes.Shorter(prefix))
        {
            for (var way = from.Prefix(prefix); way >= 0; way = from.After(way))
            {
                Walk(step.Next(way), word + 1);
            }
        }

        for (var way = values[word] >= 0 ? from.Numbers : -1; way >= 0; way = from.After(way))
        {
            Try(step, way, word);
        }

        for (var way = from.Others >= 0 && IsNearOpening(word) ? from.Others : -1; way >= 0; way = from.After(way))
        {
            WalkGap(step.Next(way), word, word, isOpening: true);
        }

        found.Sort();
    }

    /// <summary>The matches left after each "but not" has struck out what it overlaps.</summary>
    public PhraseList Finish()
    {
        var kept = found.Kept(words);
        found.Clear();
        words = WordList.Empty;
        return kept;
    }

    // Phrases that begin with a gap begin everywhere; few words can follow one, and where none is near, nothing is.
    bool IsNearOpening(int word)
    {
        if (opening < word || openingOf != beginnings)
        {
            (opening, openingOf) = (word, beginnings);
        }

        while (opening < count && opening - word <= PhrasePattern.GapWords && !Follows(opening))
        {
            opening++;
        }

        return opening < count && opening - word <= PhrasePattern.GapWords;
    }

    // Asked for up to seven words in front of it, and answered once.
    bool Follows(int at)
    {
        var (no, yes) = beginnings.IsFirst ? (1, 2) : (4, 8);
        if ((follows[at] & (no | yes)) == 0)
        {
            follows[at] |= (byte)(beginnings.MayFollowGap(numbers[at], prefixes[at], values[at], others[at]) ? yes : no);
        }

        return (follows[at] & yes) != 0;
    }

    void Walk(int node, int at)
    {
        if (!IsNew(node, at, isBehindWord: true))
        {
            return;
        }

        var step = graph.Step(node);
        End(step, at);
        if (step.Ways == step.Behind)
        {
            return;
        }

        if (at < count && !isBarrier[at])
        {
            TryAll(step, at, at);
        }
        else
        {
            EndBeforeGap(step, at);
        }
    }

    // "behind" is the place behind the last word that the phrase itself names; the words from there on were skipped by a gap.
    void TryAll(PhraseStep step, int at, int behind)
    {
        var word = numbers[at];
        if (word >= 0 && step.MayLeadOver(word))
        {
            for (var (way, end) = (step.WayOver(word), step.Others); way < end && step.Word(way) == word; way += PhraseStep.WaySize)
            {
                Walk(step.Next(way), at + 1);
            }
        }

        var other = step.Others;
        for (var behindGaps = step.HasGap ? step.Behind : other; other < behindGaps && step.Kind(other) == PhraseElementKind.Gap; other += PhraseStep.WaySize)
        {
            WalkGap(step.Next(other), at, behind, isOpening: false);
        }

        if (step.MayLeadOverOther(others[at]))
        {
            TryOthers(step, other, at);
        }
    }

    // The ways over anything but a word or a gap, of which the first is known.
    void TryOthers(PhraseStep step, int way, int at)
    {
        var end = step.Behind;
        for (; way < end && step.Kind(way) != PhraseElementKind.Prefix; way += PhraseStep.WaySize)
        {
            Try(step, way, at);
        }

        // A node may have a hundred prefixes, and a word few that it begins with.
        for (var prefix = prefixes[at]; prefix >= 0 && way < end; prefix = spellings.Prefixes.Shorter(prefix))
        {
            var number = spellings.Prefixes.Number(prefix);
            for (var over = step.WayOverPrefix(way, number); over < end && step.Prefix(over) == number; over += PhraseStep.WaySize)
            {
                Walk(step.Next(over), at + 1);
            }
        }
    }

    // A way over a number or a length of time.
    void Try(PhraseStep step, int way, int at)
    {
        switch (step.Kind(way))
        {
            case PhraseElementKind.Number when values[at] >= 0:
            case PhraseElementKind.Small when values[at] is >= 1 and <= 9:
                Walk(step.Next(way), at + 1);
                break;
            case PhraseElementKind.Duration when values[at] >= 0 && DurationWords.Length(words, at, isBarrier) is > 0 and var length:
                Walk(step.Next(way), at + length);
                break;
        }
    }

    void End(PhraseStep step, int at)
    {
        for (var (i, end) = (step.Behind, step.EndsBehind); i < end; i++)
        {
            if (!graph.IsLeftOut(step.Mark(i)))
            {
                found.Add(step.Mark(i), first, at - 1);
            }
        }
    }

    // Behind a gap the next element must be met; where the phrase may also end at the gap, it ends before it.
    // A gap with which a phrase begins may open before any word; whether one can follow it there is known.
    void WalkGap(int next, int at, int behind, bool isOpening)
    {
        var step = graph.Step(next);
        if (at == behind)
        {
            End(step, at);
        }

        if (!step.MayLeadOverSome(windows[at], otherWindows[at]) || !IsNew(next, at, at == behind))
        {
            return;
        }

        for (var skip = 0; skip <= PhrasePattern.GapWords && at + skip < count && (skip == 0 || !isBarrier[at + skip]); skip++)
        {
            if (!isOpening || Follows(at + skip))
            {
                TryAll(step, at + skip, behind);
            }
        }
    }

    // No word follows, so a gap is as short as it can be.
    void EndBeforeGap(PhraseStep step, int at)
    {
        if (!step.HasGap)
        {
            return;
        }

        for (var way = step.Others; way < step.Behind; way += PhraseStep.WaySize)
        {
            var next = step.Next(way);
            if (step.Kind(way) == PhraseElementKind.Gap && IsNew(next, at, isBehindWord: true))
            {
                End(graph.Step(next), at);
                EndBeforeGap(graph.Step(next), at);
            }
        }
    }

    bool IsNew(int node, int at, bool isBehindWord)
    {
        if (steps >= MostSteps || (steps >= StepsUnnoted && !(tried ??= new(Tried.Comparer.Instance)).Add(new Tried(node, at, isBehindWord))))
        {
            return false;
        }

        steps++;
        return true;
    }
}
