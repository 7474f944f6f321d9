namespace FoiRules.Text;

/// <summary>A short word of plain letters and figures, folded to small letters and packed into two numbers while it is cut out of its text: it is compared and looked up without being gone through again.</summary>
struct PackedWord
{
    const int Longest = 16;
    const int Half = 8;

    // What a character becomes that is a letter or figure, but no plain one.
    const byte Foreign = 255;

    const ulong FirstSpread = 0x9E3779B97F4A7C15;
    const ulong SecondSpread = 0xC2B2AE3D27D4EB4F;

    ulong last;
    ulong before;
    int length;
    bool isForeign;

    /// <summary>By character: the small letter or the figure; zero for what separates words.</summary>
    static ReadOnlySpan<byte> Folded =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 0, 0, 0, 0, 0, 0,
        0, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 0, 0, 0, 0, 0,
        0, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 0, 0, 0, 0, 0,
    ];

    /// <summary>Whether it is all here; a long word, or one with other letters, is not.</summary>
    public readonly bool IsWhole => length is > 0 and <= Longest && !isForeign;

    /// <summary>A number by which it is looked up.</summary>
    public readonly uint Sum => (uint)(((last * FirstSpread) ^ (before * SecondSpread)) >> 32);

    /// <summary>Whether two words that are whole are the same.</summary>
    public readonly bool Is(in PackedWord other) => last == other.last && before == other.before;

    /// <summary>Packs the word that begins at a place of a text, if one does: it is empty where none begins.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word begins.</param>
    /// <param name="end">Behind its last character.</param>
    public static PackedWord Of(ReadOnlySpan<char> text, int start, out int end)
    {
        var word = default(PackedWord);
        for (end = start; end < text.Length; end++)
        {
            var folded = Fold(text[end]);
            if (folded == 0)
            {
                if (end == start || !IsInnerApostrophe(text, end))
                {
                    break;
                }

                folded = (byte)'\'';
            }

            word.Add(folded);
        }

        return word;
    }

    void Add(byte folded)
    {
        if (length++ == Half)
        {
            (before, last) = (last, 0);
        }

        last = (last << 8) | folded;
        isForeign |= folded == Foreign;
    }

    static byte Fold(char c) => c < Folded.Length ? Folded[c] : char.IsLetterOrDigit(c) ? Foreign : (byte)0;

    static bool IsInnerApostrophe(ReadOnlySpan<char> text, int at) =>
        text[at] is '\'' or '’' && at + 1 < text.Length && char.IsLetter(text[at + 1]);
}
