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
            (numbers, prefixes, values) = (new int[room], new int[room], new int[room]);
        }

        for (var i = 0; i < count; i++)
        {
            var spelling = spellings.Of(text[i].Spelling);
            (numbers[i], prefixes[i], values[i]) = (spelling.Number, spelling.Prefix, spelling.Value);
        }
    }

    /// <summary>Finds what begins at a word.</summary>
    public void From(Beginnings from, int word)
    {
        (beginnings, graph, first, steps) = (from, from.Graph, word, 0);
        tried?.Clear();
        for (var way = from.Word(numbers[word]); way >= 0; way = from.After(way))
        {
            Walk(graph.Next(way), word + 1);
        }

        for (var prefix = prefixes[word]; prefix >= 0; prefix = spellings.Prefixes.Shorter(prefix))
        {
            for (var way = from.Prefix(prefix); way >= 0; way = from.After(way))
            {
                Walk(graph.Next(way), word + 1);
            }
        }

        for (var way = values[word] >= 0 ? from.Numbers : -1; way >= 0; way = from.After(way))
        {
            Try(way, word, word);
        }

        for (var way = from.Others >= 0 && IsNearOpening(word) ? from.Others : -1; way >= 0; way = from.After(way))
        {
            Try(way, word, word);
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
            for (opening = word, openingOf = beginnings; opening < count && !beginnings.MayFollowGap(numbers[opening], prefixes[opening], values[opening]); opening++)
            {
            }
        }

        return opening - word <= PhrasePattern.GapWords && opening < count;
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
            for (var way = graph.WayOver(word, step.Ways, step.Others); way < step.Others && graph.Text(way) == word; way++)
            {
                Walk(graph.Next(way), at + 1);
            }
        }

        for (var way = step.Others; way < step.Behind; way++)
        {
            Try(way, at, behind);
        }
    }

    // A way over anything but a word.
    void Try(int way, int at, int behind)
    {
        switch (graph.Kind(way))
        {
            case PhraseElementKind.Prefix when beginnings.IsPrefixOf(way, prefixes[at]):
            case PhraseElementKind.Number when values[at] >= 0:
            case PhraseElementKind.Small when values[at] is >= 1 and <= 9:
                Walk(graph.Next(way), at + 1);
                break;
            case PhraseElementKind.Duration when values[at] >= 0 && DurationWords.Length(words, at, isBarrier) is > 0 and var length:
                Walk(graph.Next(way), at + length);
                break;
            case PhraseElementKind.Gap:
                WalkGap(graph.Next(way), at, behind);
                break;
        }
    }

    void End(PhraseStep step, int at)
    {
        for (var i = step.Ends; i < step.EndsBehind; i++)
        {
            if (graph.Mark(i) is >= 0 and var mark)
            {
                found.Add(mark, first, at - 1);
            }
        }
    }

    // Behind a gap the next element must be met; where the phrase may also end at the gap, it ends before it.
    void WalkGap(int next, int at, int behind)
    {
        var step = graph.Step(next);
        if (at == behind)
        {
            End(step, at);
        }

        if (step.Ways == step.Behind || !IsNew(next, at, at == behind))
        {
            return;
        }

        for (var skip = 0; skip <= PhrasePattern.GapWords && at + skip < count && (skip == 0 || !isBarrier[at + skip]); skip++)
        {
            TryAll(step, at + skip, behind);
        }
    }

    // No word follows, so a gap is as short as it can be.
    void EndBeforeGap(PhraseStep step, int at)
    {
        for (var way = step.Others; way < step.Behind; way++)
        {
            var next = graph.Next(way);
            if (graph.Kind(way) == PhraseElementKind.Gap && IsNew(next, at, isBehindWord: true))
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
