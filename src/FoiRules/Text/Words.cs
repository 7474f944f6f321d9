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
    static readonly Spare<Word[]> Used = new();

    /// <summary>The words of <paramref name="text"/>, in order. "re-use" is two words, "council's" one, "17.1" two.</summary>
    /// <param name="text">The text.</param>
    /// <param name="spellings">Those at hand, so that they need not be made again.</param>
    public static WordList Of(string text, Spellings? spellings = null)
    {
        var words = Used.Take() ?? new Word[Usual];
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var packed = PackedWord.Of(text, i, out var end);
            if (end == i)
            {
                continue;
            }

            if (count == words.Length)
            {
                words = Copied(words, count, count * 2);
            }

            var written = text.AsSpan(i, end - i);
            words[count++] = new Word(i, end, spellings is null ? Spellings.Unnumbered(written) : spellings.Of(written, packed));

            // What ends a word begins none.
            i = end;
        }

        var kept = count == 0 ? WordList.Empty : new WordList(Copied(words, count, count));
        if (words.Length <= MostSpare)
        {
            Used.Give(words);
        }

        return kept;
    }

    // Array.Resize is made anew for each type of value, at each start.
    static Word[] Copied(Word[] words, int count, int room)
    {
        var copied = new Word[room];
        Array.Copy(words, copied, count);
        return copied;
    }
}
