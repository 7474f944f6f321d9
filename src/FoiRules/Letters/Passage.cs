using FoiRules.Phrases;
using FoiRules.Text;

namespace FoiRules.Letters;

/// <summary>A text of the letter, read once: its sentences, and every phrase of the lexicon that is said in it.</summary>
public sealed record Passage
{
    const int Many = 24;
    const int MostSpare = 1 << 16;

    // Used for one text after another; where two are read at once, each has its own.
    static bool[]? spareBegins;

    ulong[]? said;
    WordSign signs;

    /// <summary>A text that is not there.</summary>
    public static Passage Empty { get; } = new() { Prose = Prose.Empty, Words = WordList.Empty, Sentences = SentenceList.Empty, Phrases = PhraseList.Empty };

    /// <summary>The text.</summary>
    public required Prose Prose { get; init; }

    /// <summary>Its words, in order.</summary>
    public required WordList Words { get; init; }

    /// <summary>Its sentences: in order.</summary>
    public required SentenceList Sentences { get; init; }

    /// <summary>Every phrase found, in order of where it starts.</summary>
    public required PhraseList Phrases { get; init; }

    /// <summary>Whether some word has one of these signs.</summary>
    internal bool Has(WordSign sign)
    {
        // An empty text is the beginning of others, and keeps nothing of its own.
        if (signs == WordSign.None && Words.Count > 0)
        {
            signs = SignsOf(Words);
        }

        return (signs & sign) != WordSign.None;
    }

    /// <summary>Reads a text.</summary>
    public static Passage Read(Prose prose, Lexicon lexicon)
    {
        if (prose.Text.Length == 0)
        {
            return Empty;
        }

        var words = Text.Words.Of(prose.Text, lexicon.Spellings);
        var sentences = Letters.Sentences.Of(prose.Text);
        var begins = Begins(words.Count);
        var sentence = 0;
        for (var i = 0; i < words.Count; i++)
        {
            var start = words[i].Start;
            while (sentence < sentences.Count && start >= sentences[sentence].End)
            {
                sentence++;
                begins[i] = true;
            }
        }

        var phrases = lexicon.Scan(words, begins);
        spareBegins = begins.Length <= MostSpare ? begins : null;
        return new Passage { Prose = prose, Words = words, Sentences = sentences, Phrases = phrases };
    }

    /// <summary>Whether a phrase is said anywhere in the text. A long text is looked through once, however often it is asked.</summary>
    public bool Says(int phrase)
    {
        if (Phrases.Count < Many)
        {
            return First(phrase) is not null;
        }

        said ??= Noted(Phrases);
        return phrase >= 0 && phrase >> 6 < said.Length && (said[phrase >> 6] & (1UL << (phrase & 63))) != 0;
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

    static bool[] Begins(int count)
    {
        const int Usual = 256;
        if (Interlocked.Exchange(ref spareBegins, null) is not { } begins || begins.Length < count)
        {
            return new bool[Math.Max(Usual, count)];
        }

        Array.Clear(begins, 0, count);
        return begins;
    }

    static WordSign SignsOf(WordList words)
    {
        var all = WordSign.None;
        foreach (ref readonly var word in words)
        {
            all |= WordSigns.Of(word.Spelling);
        }

        return all;
    }

    static ulong[] Noted(PhraseList phrases)
    {
        var last = 0;
        foreach (var match in phrases)
        {
            last = Math.Max(last, match.Phrase);
        }

        var noted = new ulong[(last >> 6) + 1];
        foreach (var match in phrases)
        {
            noted[match.Phrase >> 6] |= 1UL << (match.Phrase & 63);
        }

        return noted;
    }

    bool IsFirstWord(int at, int sentenceStart) => Prose.Text.AsSpan(sentenceStart, at - sentenceStart).IndexOfAnyInRange('a', 'z') < 0
        && Prose.Text.AsSpan(sentenceStart, at - sentenceStart).IndexOfAnyInRange('A', 'Z') < 0 && at - sentenceStart < 8;
}
