namespace FoiRules.Text;

/// <summary>One word of a text: its place, and how it is spelt.</summary>
public readonly record struct Word(int Start, int End, Spelling Spelling)
{
    /// <summary>The word in small letters with straight apostrophes.</summary>
    public string Lower => Spelling.Lower;
}

/// <summary>Cuts text into words: runs of letters and digits, with apostrophes inside them. Everything else separates.</summary>
public static class Words
{
    const int Usual = 256;
    const int MostSpare = 1 << 14;

    // Used for one text after another.
    static readonly Spare<CutWords> Used = new();

    /// <summary>The words of <paramref name="text"/>, in order. "re-use" is two words, "council's" one, "17.1" two.</summary>
    /// <param name="text">The text.</param>
    /// <param name="spellings">Those at hand, so that they need not be made again.</param>
    public static WordList Of(string text, Spellings? spellings = null)
    {
        var cut = Used.Take() ?? new CutWords(Usual);
        cut.Cut(text);
        var words = cut.Spelt(text, spellings);
        if (cut.Room <= MostSpare)
        {
            Used.Give(cut);
        }

        return words;
    }
}
