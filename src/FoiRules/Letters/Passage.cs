using FoiRules.Phrases;
using FoiRules.Text;

namespace FoiRules.Letters;

/// <summary>A text of the letter, read once: its sentences, and every phrase of the lexicon that is said in it.</summary>
public sealed record Passage
{
    /// <summary>A text that is not there.</summary>
    public static Passage Empty { get; } = new() { Prose = Prose.Empty };

    /// <summary>The text.</summary>
    public required Prose Prose { get; init; }

    /// <summary>What it says.</summary>
    internal Wording Wording { get; init; } = Wording.None;

    /// <summary>Its words, in order.</summary>
    public WordList Words => Wording.Words;

    /// <summary>Its sentences: in order.</summary>
    public SentenceList Sentences => Wording.Sentences;

    /// <summary>Every phrase found, in order of where it starts.</summary>
    public PhraseList Phrases => Wording.Phrases;

    /// <summary>Reads a text.</summary>
    public static Passage Read(Prose prose, Lexicon lexicon) => prose.Text.Length == 0 ? Empty : new() { Prose = prose, Wording = Wording.Read(prose.Text, lexicon) };

    /// <summary>Whether some word has one of these signs.</summary>
    internal bool Has(WordSign sign) => Wording.Has(sign);

    /// <summary>Whether a phrase is said anywhere in the text.</summary>
    public bool Says(int phrase) => Wording.Says(phrase);

    /// <summary>Whether a saying of a phrase begins in a stretch of the text.</summary>
    /// <param name="phrase">The index of the phrase.</param>
    /// <param name="start">Where the stretch begins.</param>
    /// <param name="behind">Where it has ended.</param>
    public bool Says(int phrase, int start, int behind)
    {
        foreach (var match in PhrasesFrom(start))
        {
            if (match.Start >= behind)
            {
                break;
            }

            if (match.Phrase == phrase)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a sentence begins at an offset of the text.</summary>
    public bool BeginsSentence(int offset)
    {
        var (low, high) = (0, Sentences.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Sentences[middle].Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low < Sentences.Count && Sentences[low].Start == offset;
    }

    /// <summary>Whether a phrase is said from the very first word.</summary>
    public bool BeginsWith(int phrase) => Begin(phrase, 0) is not null;

    /// <summary>Whether a phrase is all that is said.</summary>
    public bool IsWholly(int phrase)
    {
        if (Words.Count == 0)
        {
            return false;
        }

        foreach (var match in PhrasesFrom(Words[0].Start))
        {
            if (match.Start != Words[0].Start)
            {
                break;
            }

            if (match.Phrase == phrase && match.End == Words[^1].End)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first place a phrase is said, or null.</summary>
    public PhraseMatch? First(int phrase)
    {
        foreach (var match in Phrases)
        {
            if (match.Phrase == phrase)
            {
                return match;
            }
        }

        return null;
    }

    /// <summary>The longest saying of a phrase that begins with the first word of a sentence, or null.</summary>
    /// <param name="phrase">The index of the phrase.</param>
    /// <param name="sentence">The index of the sentence.</param>
    public PhraseMatch? Begin(int phrase, int sentence)
    {
        PhraseMatch? best = null;
        if (sentence >= Sentences.Count)
        {
            return null;
        }

        var (start, end) = Sentences[sentence];
        foreach (var match in PhrasesFrom(start))
        {
            if (match.Start >= end || match.Start > start + 8)
            {
                break;
            }

            if (match.Phrase == phrase && IsFirstWord(match.Start, start) && (best is not { } longest || longest.End < match.End))
            {
                best = match;
            }
        }

        return best;
    }

    /// <summary>The phrases that begin at an offset or behind it, in order; finding the first takes no walk from the beginning.</summary>
    public PhraseWalk PhrasesFrom(int offset) => Phrases.From(offset);

    bool IsFirstWord(int at, int sentenceStart) => Prose.Text.AsSpan(sentenceStart, at - sentenceStart).IndexOfAnyInRange('a', 'z') < 0
        && Prose.Text.AsSpan(sentenceStart, at - sentenceStart).IndexOfAnyInRange('A', 'Z') < 0 && at - sentenceStart < 8;
}
