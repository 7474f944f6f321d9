using FoiRules.Law;
using FoiRules.Text;
using FoiRules.Time;

namespace FoiRules.Letters;

/// <summary>What a word may be the beginning of, for those who would otherwise go through every text for it.</summary>
[Flags]
enum WordSign
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It has been looked at.</summary>
    Seen = 1,

    /// <summary>It has a figure from 0 to 9.</summary>
    Figure = 2,

    /// <summary>The name of an Act may begin with it, or a title that is known by its last word end.</summary>
    Act = 4,

    /// <summary>A number behind it would be of a provision.</summary>
    Provision = 8,

    /// <summary>A Part or a Schedule.</summary>
    Division = 16,

    /// <summary>A period that is counted from today may begin with it: "last", "this".</summary>
    FromToday = 32,

    /// <summary>A number may begin with it, in figures or in words.</summary>
    Number = 64,

    /// <summary>It denies: "not", "no", "never".</summary>
    Negation = 128,

    /// <summary>The authority speaks of itself: "we", "our".</summary>
    FirstPerson = 256,

    /// <summary>It may say that there are none: "nil", "nobody", "not".</summary>
    Nothing = 512,

    /// <summary>It may speak of several at once: "both", "each".</summary>
    Several = 1024,

    /// <summary>It is small, and who writes a text a second time may leave it out: "of", "the".</summary>
    Small = 2048,

    /// <summary>It may say that a list follows: "these", "following".</summary>
    Follows = 4096,

    /// <summary>It tells who speaks, or of what stands beside it: "I", "your", "please", "below".</summary>
    Speaker = 8192,
}

/// <summary>Tells the signs of words, once for each way a word is spelt.</summary>
static class WordSigns
{
    // What is no plain letter may still be taken for one, so such a word may begin anything.
    const WordSign Anything = WordSign.Figure | WordSign.Act | WordSign.Provision | WordSign.Division | WordSign.FromToday | WordSign.Number;

    /// <summary>The signs of a word.</summary>
    public static WordSign Of(Spelling spelling)
    {
        if (spelling.Signs == 0)
        {
            spelling.Signs = (int)Look(spelling.Lower);
        }

        return (WordSign)spelling.Signs;
    }

    /// <summary>Whether a word has one of some signs.</summary>
    public static bool Has(in Word word, WordSign sign) => (Of(word.Spelling) & sign) != WordSign.None;

    static WordSign Look(string word)
    {
        var signs = WordSign.Seen | Whole(word);
        var begins = 0;
        for (var i = 0; i <= word.Length; i++)
        {
            if (i < word.Length && word[i] >= 128)
            {
                return signs | Anything;
            }

            signs |= i < word.Length && char.IsAsciiDigit(word[i]) ? WordSign.Figure : WordSign.None;
            if (i == word.Length || word[i] == '\'')
            {
                signs |= Part(word.AsSpan(begins, i - begins));
                begins = i + 1;
            }
        }

        return signs;
    }

    static WordSign Whole(string word) =>
        (IsNegation(word) || word.EndsWith("n't", StringComparison.Ordinal) ? WordSign.Negation : WordSign.None)
        | (IsFirst(word) ? WordSign.FirstPerson : WordSign.None)
        | (word is "none" or "nil" or "zero" or "nought" or "0" or "nobody" or "nothing" or "never" or "neither" or "nor" or "no" or "not" ? WordSign.Nothing : WordSign.None)
        | (word is "of" or "for" or "the" or "a" or "an" or "in" or "on" or "to" ? WordSign.Small : WordSign.None)
        | (word is "these" or "following" ? WordSign.Follows : WordSign.None)
        | (Signs.Word(word) is not null ? WordSign.Speaker : WordSign.None)
        | (word is "both" or "same" or "each" or "every" or "all" ? WordSign.Several : WordSign.None)
        | (char.IsAsciiDigit(word[0]) || NumberWords.Value(word) is not null || word is "a" or "an" or "half" or "dozen" or "single" or "couple" ? WordSign.Number : WordSign.None);

    static bool IsNegation(string word) => word is "not" or "no" or "none" or "never" or "neither" or "nor" or "nothing" or "nobody" or "without" or "cannot" or "nil";

    static bool IsFirst(string word) => word is "i" or "we" or "our" or "us" or "my" or "me" or "ours" or "i'm" or "i've" or "i'd" or "i'll" or "we're" or "we've" or "we'd" or "we'll";

    static WordSign Part(ReadOnlySpan<char> word)
    {
        var letters = word;
        var figure = word.IndexOfAnyInRange('0', '9');
        letters = figure < 0 ? word : word[..figure];
        return (ActNames.MayBegin(word) || TitleRun.MayClose(word) ? WordSign.Act : WordSign.None)
            | (CitationHead.IsKnown(letters) ? WordSign.Provision : WordSign.None)
            | (PartReader.IsKnown(word) ? WordSign.Division : WordSign.None)
            | (PeriodWords.AreFromToday(letters) ? WordSign.FromToday : WordSign.None);
    }
}
