namespace FoiRules.Text;

/// <summary>Finds the spelling of a word as written. Letters say the same words over and over; those met last are kept.</summary>
/// <remarks>Several letters may be read at once: what is kept is only ever replaced whole, and losing a word costs no more than making it again.</remarks>
public sealed class Spellings(Vocabulary vocabulary, Prefixes prefixes)
{
    const int LongestKept = 32;
    const int Kept = 16384;

    // Each word has some places: of more words that share them, the one met first is pushed out.
    const int Places = 4;

    readonly Spelling?[] known = new Spelling?[vocabulary.Count];
    readonly Spelling?[] lately = new Spelling?[Kept];

    /// <summary>The beginnings of words that phrases name.</summary>
    internal Prefixes Prefixes => prefixes;

    /// <summary>The spelling of a word.</summary>
    public Spelling Of(ReadOnlySpan<char> written) => Of(written, PackedWord.Of(written, 0, out _));

    /// <summary>The spelling of a word that has been packed.</summary>
    internal Spelling Of(ReadOnlySpan<char> written, in PackedWord packed)
    {
        if (!packed.IsWhole)
        {
            return Rare(written);
        }

        var first = (int)(packed.Sum & (Kept - Places));
        for (var i = first; i < first + Places; i++)
        {
            if (lately[i] is { } kept && packed.Is(kept.Packed))
            {
                return kept;
            }
        }

        return Keep(first, written);
    }

    Spelling Keep(int first, ReadOnlySpan<char> written)
    {
        Span<char> lower = stackalloc char[LongestKept];
        var spelling = Find(Lower(written, lower));
        for (var i = first + Places - 1; i > first; i--)
        {
            lately[i] = lately[i - 1];
        }

        return lately[first] = spelling;
    }

    // One that is long, or has letters that are not plain.
    Spelling Rare(ReadOnlySpan<char> written)
    {
        if (written.Length > LongestKept)
        {
            return Make(written.ToString().ToLowerInvariant().Replace('’', '\''));
        }

        Span<char> room = stackalloc char[LongestKept];
        var lower = Lower(written, room);
        ref var kept = ref lately[Vocabulary.Sum(lower) & (Kept - 1)];
        return kept is { } spelling && lower.SequenceEqual(spelling.Lower) ? spelling : kept = Find(lower);
    }

    /// <summary>The same words; those that another vocabulary has numbered, or none, are spelt anew.</summary>
    internal WordList Own(WordList words)
    {
        var isOwn = true;
        foreach (ref readonly var word in words)
        {
            isOwn &= word.Spelling.Home == this;
        }

        if (isOwn)
        {
            return words;
        }

        var own = new Word[words.Count];
        for (var i = 0; i < own.Length; i++)
        {
            own[i] = words[i] with { Spelling = Of(words[i].Lower) };
        }

        return new WordList(own);
    }

    /// <summary>A spelling that nobody has numbered.</summary>
    internal static Spelling Unnumbered(ReadOnlySpan<char> written) => new(written.ToString().ToLowerInvariant().Replace('’', '\''), -1, -1, null);

    Spelling Find(ReadOnlySpan<char> lower) => vocabulary.Find(lower) is >= 0 and var number ? known[number] ??= Make(vocabulary[number]) : Make(lower.ToString());

    Spelling Make(string lower) => new(lower, vocabulary.Find(lower), prefixes.Longest(lower), this);

    static ReadOnlySpan<char> Lower(ReadOnlySpan<char> written, Span<char> room)
    {
        for (var i = 0; i < written.Length; i++)
        {
            room[i] = Lowered(written[i]);
        }

        return room[..written.Length];
    }

    static char Lowered(char c) => c is >= 'a' and <= 'z' ? c : c is >= 'A' and <= 'Z' ? (char)(c | ' ') : c == '’' ? '\'' : c < 128 ? c : char.ToLowerInvariant(c);
}
