using System.Numerics;
using FoiRules.Text;

namespace FoiRules.Phrases;

/// <summary>One pass over one text. Bounded per word: a gap is at most six words, and from one beginning each step of a phrase is tried once at each word.</summary>
sealed class PhraseScan
{
    readonly Spellings spellings;
    readonly PhraseGraph[] graphs;
    readonly FoundPhrases found = new();
    readonly LastSaid said;
    readonly WordBits bits = new();
    readonly Action<PhraseGraph, int, int> strike;
    Trials trials;
    WordList words = WordList.Empty;
    bool[] isBarrier = [];
    FirstSteps[] firsts = new FirstSteps[64];
    PhraseGraph graph = null!;

    // Where what does not count is looked for, the phrase.
    int struck = -1;
    int count;
    int first;

    /// <summary>A scan for one lexicon; it is used for one text after another.</summary>
    public PhraseScan(Spellings spellings, PhraseGraph[] graphs) => (this.spellings, this.graphs, said, strike) = (spellings, graphs, new LastSaid(graphs), Strike);

    /// <summary>Finds all phrases in a text.</summary>
    /// <param name="text">Its words.</param>
    /// <param name="begins">For each word, whether a new sentence begins at it.</param>
    public PhraseList Read(WordList text, bool[] begins)
    {
        (words, isBarrier, count) = (spellings.Own(text), begins, text.Count);
        firsts = firsts.Length < count ? new FirstSteps[Math.Max(count, firsts.Length * 2)] : firsts;
        for (var i = 0; i < count; i++)
        {
            firsts[i] = FirstSteps.Of(words[i].Spelling, graphs, spellings.Prefixes);
        }

        bits.Note(firsts, isBarrier, count);

        // Sentence by sentence, since no phrase runs from one into the next.
        var sentence = 0;
        for (var i = 0; i < count; i++)
        {
            if (isBarrier[i])
            {
                said.LookForExceptions(firsts, bits, sentence, i, strike);
                sentence = i;
            }

            for (var from = firsts[i]; from is not null; from = from.Next)
            {
                From(from, i);
            }
        }

        said.LookForExceptions(firsts, bits, sentence, count, strike);
        said.End(count);
        var kept = found.Kept(words);
        words = WordList.Empty;
        return kept;
    }

    // What begins at a word.
    void From(FirstSteps from, int word)
    {
        Begin(from.Graph, word);
        found.Begin(from.Said, word);
        foreach (var phrase in from.SaidWithExceptions)
        {
            said.Add(phrase, word);
        }

        var at = word + 1;
        var isLast = at == count || isBarrier[at];
        foreach (ref readonly var step in from.Steps.AsSpan())
        {
            if (!isLast)
            {
                GoOn(step, at);
            }
            else if (step.MayEndBeforeGap)
            {
                EndBeforeGap(graph.Step(step.Node), at);
            }
        }

        if (from.Durations.Length > 0 && DurationWords.Length(words, word, isBarrier) is > 0 and var length)
        {
            foreach (var node in from.Durations)
            {
                Walk(node, word + length);
            }
        }

        if (graph.First.HasGap)
        {
            WalkGaps(graph.First, word, word);
        }

        found.Sort(from.Said.Length);
    }

    // Most words lead on over nothing, and then the node is not looked at, nor what lies behind its gaps.
    void GoOn(in FirstStep step, int at)
    {
        if (step.MayLeadOverWord(bits.Word(at)))
        {
            WalkAll(step.Keyed, PhraseStep.WordKey(words[at].Spelling.Number), at);
        }

        if (step.BehindGap(bits, at) is not 0 and var ahead)
        {
            if (step.Gap < 0)
            {
                WalkGaps(graph.Step(step.Node), at, at);
            }
            else
            {
                WalkBehindGap(step.Gap, at, at, ahead);
            }
        }

        if (step.MayLeadOverOther(bits.Other(at)))
        {
            TryOthers(graph.Step(step.Node), at);
        }
    }

    // Where an exception of a phrase may begin.
    void Strike(PhraseGraph with, int excepted, int word)
    {
        struck = with.ExceptedPhrase(excepted);
        Begin(with, word);
        TryAll(graph.Step(graph.Exceptions(excepted)), word, word);
        struck = -1;
    }

    void Begin(PhraseGraph with, int word)
    {
        // The collector keeps track of what is put into a field, and the graph is the same as a rule.
        if (graph != with)
        {
            graph = with;
        }

        first = word;
        trials.Begin();
    }

    void Walk(int node, int at)
    {
        if (!trials.IsNew(node, at, isBehindWord: true))
        {
            return;
        }

        var step = graph.Step(node);
        End(step, at);
        if (step.LeadsOn)
        {
            GoOn(step, at);
        }
    }

    void GoOn(PhraseStep step, int at)
    {
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
        if ((step.WordBits & bits.Word(at)) != 0)
        {
            WalkAll(step.Keyed, PhraseStep.WordKey(words[at].Spelling.Number), at);
        }

        if (step.HasGap)
        {
            WalkGaps(step, at, behind);
        }

        if ((step.OtherBits & bits.Other(at)) != 0)
        {
            TryOthers(step, at);
        }
    }

    // The ways over anything but a word or a gap.
    void TryOthers(PhraseStep step, int at)
    {
        for (var (way, end) = (step.Others, step.Behind); way < end; way += PhraseStep.WaySize)
        {
            Try(step, way, at);
        }

        for (var prefix = words[at].Spelling.Prefix; prefix >= 0; prefix = spellings.Prefixes.Shorter(prefix))
        {
            WalkAll(step.Keyed, PhraseStep.PrefixKey(spellings.Prefixes.Number(prefix)), at);
        }
    }

    void WalkAll(KeyedWays ways, uint key, int at)
    {
        for (var way = ways.First(key); way >= 0; way = ways.After(way, key))
        {
            Walk(ways.Next(way), at + 1);
        }
    }

    // A way over a number or a length of time.
    void Try(PhraseStep step, int way, int at)
    {
        var value = words[at].Spelling.Value;
        switch (step.Kind(way))
        {
            case PhraseElementKind.Number when value >= 0:
            case PhraseElementKind.Small when value is >= 1 and <= 9:
                Walk(step.Next(way), at + 1);
                break;
            case PhraseElementKind.Duration when value >= 0 && DurationWords.Length(words, at, isBarrier) is > 0 and var length:
                Walk(step.Next(way), at + length);
                break;
        }
    }

    void End(PhraseStep step, int at)
    {
        for (var (i, end) = (step.Behind, step.EndsBehind); i < end; i++)
        {
            if (struck >= 0)
            {
                found.Strike(struck, first, at - 1);
            }
            else if (!graph.IsLeftOut(step.Mark(i)))
            {
                found.Add(step.Mark(i), first, at - 1);
                said.Add(step.Mark(i), at - 1);
            }
        }
    }

    void WalkGaps(PhraseStep step, int at, int behind)
    {
        for (var (way, end) = (step.Others, step.Behind); way < end && step.Kind(way) == PhraseElementKind.Gap; way += PhraseStep.WaySize)
        {
            WalkGap(step.Next(way), at, behind);
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

        WalkBehindGap(next, at, behind, bits.BehindGap(at, step.WordBits, PhraseStep.GapBit(next), step.OtherBits));
    }

    void WalkBehindGap(int next, int at, int behind, uint ahead)
    {
        if (ahead == 0 || !trials.IsNew(next, at, at == behind))
        {
            return;
        }

        for (var step = graph.Step(next); ahead != 0; ahead &= ahead - 1)
        {
            TryAll(step, at + BitOperations.TrailingZeroCount(ahead), behind);
        }
    }

    // No word follows, so a gap is as short as it can be.
    void EndBeforeGap(PhraseStep step, int at)
    {
        for (var (way, end) = (step.Others, step.Behind); step.HasGap && way < end; way += PhraseStep.WaySize)
        {
            var next = step.Next(way);
            if (step.Kind(way) == PhraseElementKind.Gap && trials.IsNew(next, at, isBehindWord: true))
            {
                End(graph.Step(next), at);
                EndBeforeGap(graph.Step(next), at);
            }
        }
    }
}
