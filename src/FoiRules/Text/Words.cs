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
    /// <summary>The words of <paramref name="text"/>, in order. "re-use" is two words, "council's" one, "17.1" two.</summary>
    /// <param name="text">The text.</param>
    /// <param name="spellings">Those at hand, so that they need not be made again.</param>
    public static WordList Of(string text, Spellings? spellings = null)
    {
        var words = new WordList((text.Length / 6) + 1);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                words.AddMark(text[i]);
                continue;
            }

            var end = i + 1;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsInnerApostrophe(text, end)))
            {
                end++;
            }

            var written = text.AsSpan(i, end - i);
            words.Add(new Word(i, end, spellings is null ? Spellings.Unnumbered(written) : spellings.Of(written)));
            i = end - 1;
        }

        return words.Trimmed();
    }

    static bool IsInnerApostrophe(string text, int at) =>
        text[at] is '\'' or '’' && at + 1 < text.Length && char.IsLetter(text[at + 1]);
}
