using FoiRules.Phrases;
using FoiRules.Text;

namespace FoiRules.Letters;

/// <summary>What a text says, wherever it stands: its words, its sentences, and every phrase of the lexicon. Texts of the same words may share it.</summary>
/// <param name="words">Its words, in order.</param>
/// <param name="sentences">Its sentences, in order.</param>
/// <param name="phrases">Every phrase found, in order of where it starts.</param>
sealed class Wording(WordList words, SentenceList sentences, PhraseList phrases)
{
    const int Many = 24;
    const int MostSpare = 1 << 16;

    // Used for one text after another.
    static readonly Spare<bool[]> UsedBegins = new();

    readonly SentenceList sentences = sentences;
    ulong[]? said;

    /// <summary>What those who look for figures have noted of the whole text; null before anybody has.</summary>
    internal object? Line { get; set; }

    WordSign signs;

    /// <summary>That of a text in which nobody looks for sentences or phrases.</summary>
    public Wording(WordList words)
        : this(words, SentenceList.Empty, PhraseList.Empty)
    {
    }

    /// <summary>That of a text without words.</summary>
    public static Wording None { get; } = new(WordList.Empty);

    /// <summary>Its words, in order.</summary>
    public WordList Words { get; } = words;

    /// <summary>Its sentences, in order.</summary>
    public ref readonly SentenceList Sentences => ref sentences;

    /// <summary>Every phrase found, in order of where it starts.</summary>
    public PhraseList Phrases { get; } = phrases;

    /// <summary>Looks through a text.</summary>
    public static Wording Read(string text, Lexicon lexicon)
    {
        if (text.Length == 0)
        {
            return None;
        }

        var words = Text.Words.Of(text, lexicon.Spellings);
        var found = Letters.Sentences.Of(text);
        var begins = Begins(words.Count);
        var sentence = 0;
        for (var i = 0; i < words.Count; i++)
        {
            var start = words[i].Start;
            while (sentence < found.Count && start >= found[sentence].End)
            {
                sentence++;
                begins[i] = true;
            }
        }

        var phrases = lexicon.Scan(words, begins);
        if (begins.Length <= MostSpare)
        {
            UsedBegins.Give(begins);
        }

        return new Wording(words, found, phrases);
    }

    /// <summary>Whether some word has one of these signs.</summary>
    public bool Has(WordSign sign)
    {
        if (signs == WordSign.None && Words.Count > 0)
        {
            signs = SignsOf(Words);
        }

        return (signs & sign) != WordSign.None;
    }

    /// <summary>Whether a phrase is said anywhere. A long text is looked through once, however often it is asked.</summary>
    public bool Says(int phrase)
    {
        if (Phrases.Count < Many)
        {
            foreach (ref readonly var match in Phrases)
            {
                if (match.Phrase == phrase)
                {
                    return true;
                }
            }

            return false;
        }

        said ??= Noted(Phrases);
        return phrase >= 0 && phrase >> 6 < said.Length && (said[phrase >> 6] & (1UL << (phrase & 63))) != 0;
    }

    static bool[] Begins(int count)
    {
        const int Usual = 256;
        if (UsedBegins.Take() is not { } begins || begins.Length < count)
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
        foreach (ref readonly var match in phrases)
        {
            last = Math.Max(last, match.Phrase);
        }

        var noted = new ulong[(last >> 6) + 1];
        foreach (ref readonly var match in phrases)
        {
            noted[match.Phrase >> 6] |= 1UL << (match.Phrase & 63);
        }

        return noted;
    }
}
