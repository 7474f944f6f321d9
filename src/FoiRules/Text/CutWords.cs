namespace FoiRules.Text;

/// <summary>The words cut out of one text after another, before it is known how each is spelt.</summary>
/// <param name="room">For how many words there is room at first.</param>
sealed class CutWords(int room)
{
    PackedWord[] packed = new PackedWord[room];
    int[] starts = new int[room];
    int[] ends = new int[room];
    int count;

    /// <summary>For how many words there is room.</summary>
    public int Room => starts.Length;

    /// <summary>Cuts a text into words.</summary>
    public void Cut(string text)
    {
        count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var word = PackedWord.Of(text, i, out var end);
            if (end == i)
            {
                continue;
            }

            if (count == starts.Length)
            {
                (packed, starts, ends) = (Wider(packed), Wider(starts), Wider(ends));
            }

            (packed[count], starts[count], ends[count]) = (word, i, end);
            count++;

            // What ends a word begins none.
            i = end;
        }
    }

    /// <summary>The words as they are spelt. What is looked up for one is not waited for before the next: spellings lie all over the memory.</summary>
    /// <param name="text">The text that was cut.</param>
    /// <param name="spellings">Those at hand, if any.</param>
    public WordList Spelt(string text, Spellings? spellings)
    {
        if (count == 0)
        {
            return WordList.Empty;
        }

        var words = new Word[count];
        for (var i = 0; i < words.Length; i++)
        {
            var written = text.AsSpan(starts[i], ends[i] - starts[i]);
            words[i] = new Word(starts[i], ends[i], spellings is null ? Spellings.Unnumbered(written) : spellings.Of(written, packed[i]));
        }

        return new WordList(words);
    }

    // Array.Resize is made anew for each type of value, at each start.
    static T[] Wider<T>(T[] of)
    {
        var wider = new T[of.Length * 2];
        Array.Copy(of, wider, of.Length);
        return wider;
    }
}
