using System.Runtime.Intrinsics;

namespace FoiRules.Phrases;

/// <summary>The bits by which the words of a text are looked for among the ways on from a node: each kind for all words side by side, so that those a gap may skip are looked at together.</summary>
sealed class WordBits
{
    // A gap skips six words at most, and then one leads on.
    const int Ahead = PhrasePattern.GapWords + 1;

    // So many words are looked at together, and that is one more than a gap and what stands behind it; also behind the last.
    const int Spare = 8;

    ulong[] words = [];
    ulong[] gaps = [];
    ulong[] excepted = [];
    int[] others = [];
    int[] rooms = [];

    /// <summary>Notes the bits of words.</summary>
    /// <param name="firsts">What begins at each word.</param>
    /// <param name="isBarrier">For each word, whether a new sentence begins at it.</param>
    /// <param name="count">How many words there are.</param>
    public void Note(FirstSteps[] firsts, bool[] isBarrier, int count)
    {
        if (words.Length < count + Spare)
        {
            var room = Math.Max(count + Spare, words.Length * 2);
            (words, gaps, excepted, others, rooms) = (new ulong[room], new ulong[room], new ulong[room], new int[room], new int[room]);
        }

        rooms[count] = 0;
        for (var i = count - 1; i >= 0; i--)
        {
            var steps = firsts[i];
            (words[i], gaps[i], excepted[i], others[i]) = (steps.Word, steps.Gaps, steps.ExceptedBits, steps.Other);
            rooms[i] = i + 1 < count && !isBarrier[i + 1] ? Math.Min(rooms[i + 1] + 1, Ahead) : 1;
        }
    }

    /// <summary>The bit of a word, if phrases name it.</summary>
    public ulong Word(int at) => words[at];

    /// <summary>The bits of the ways over anything but a word that may lead over a word.</summary>
    public int Other(int at) => others[at];

    /// <summary>The bits of the phrases of which an exception may begin with a word.</summary>
    public ulong Excepted(int at) => excepted[at];

    /// <summary>Which of a word and the six behind it may lead on behind a gap, a bit each; where there is none, surely none does.</summary>
    /// <param name="at">The word, or behind the last.</param>
    /// <param name="word">The bits of the words that lead on from the nodes behind the gap.</param>
    /// <param name="gap">The bits of those nodes themselves.</param>
    /// <param name="other">The bits of all else that leads on from them.</param>
    public uint BehindGap(int at, ulong word, ulong gap, int other)
    {
        var within = (1U << rooms[at]) - 1;
        if ((other & PhraseStep.Gap) != 0)
        {
            return within;
        }

        var (someWord, someGap) = (Vector128.Create(word), Vector128.Create(gap));
        var found = Both(at, someWord, someGap) | (Both(at + 2, someWord, someGap) << 2) | (Both(at + 4, someWord, someGap) << 4) | (Both(at + 6, someWord, someGap) << 6);
        if (other != 0)
        {
            var someOther = Vector128.Create(other);
            found |= Any(at, someOther) | (Any(at + 4, someOther) << 4);
        }

        return found & within;
    }

    uint Both(int at, Vector128<ulong> word, Vector128<ulong> gap)
    {
        var isNeither = Vector128.Equals(Vector128.Create<ulong>(words.AsSpan(at, 2)) & word, Vector128<ulong>.Zero) | Vector128.Equals(Vector128.Create<ulong>(gaps.AsSpan(at, 2)) & gap, Vector128<ulong>.Zero);
        return (~isNeither).ExtractMostSignificantBits();
    }

    uint Any(int at, Vector128<int> other) => (~Vector128.Equals(Vector128.Create<int>(others.AsSpan(at, 4)) & other, Vector128<int>.Zero)).ExtractMostSignificantBits();
}
