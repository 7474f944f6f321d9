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
}

/// <summary>Tells the signs of words, once for each way a word is spelt.</summary>
static class WordSigns
{
    /// <summary>The signs of a word.</summary>
    public static WordSign Of(Spelling spelling)
    {
        if (spelling.Signs == 0)
        {
            spelling.Signs = (int)Look(spelling.Lower);
        }

        return (WordSign)spelling.Signs;
    }

    static WordSign Look(string word)
    {
        var signs = WordSign.Seen;
        var begins = 0;
        for (var i = 0; i <= word.Length; i++)
        {
            if (i < word.Length && word[i] >= 128)
            {
                // What is no plain letter may still be taken for one.
                return (WordSign)(-1);
            }

            signs |= i < word.Length && char.IsAsciiDigit(word[i]) ? WordSign.Figure : 0;
            if (i == word.Length || word[i] == '\'')
            {
                signs |= Part(word.AsSpan(begins, i - begins));
                begins = i + 1;
            }
        }

        return signs;
    }

    static WordSign Part(ReadOnlySpan<char> word)
    {
        var letters = word;
        var figure = word.IndexOfAnyInRange('0', '9');
        letters = figure < 0 ? word : word[..figure];
        return (ActNames.MayBegin(word) || TitleRun.MayClose(word) ? WordSign.Act : 0)
            | (CitationHead.IsKnown(letters) ? WordSign.Provision : 0)
            | (PartReader.IsKnown(word) ? WordSign.Division : 0)
            | (PeriodWords.AreFromToday(letters) ? WordSign.FromToday : 0);
    }
}
