namespace FoiRules.Text;

/// <summary>Finds the spelling of a word as written. Letters say the same words over and over; those met last are kept.</summary>
/// <remarks>Several letters may be read at once: what is kept is only ever replaced whole, and losing a word costs no more than making it again.</remarks>
public sealed class Spellings(Vocabulary vocabulary, Prefixes prefixes)
{
    const int LongestKept = 32;
    const int Kept = 8192;

    readonly Spelling?[] known = new Spelling?[vocabulary.Count];
    readonly Spelling?[] lately = new Spelling?[Kept];

    /// <summary>The beginnings of words that phrases name.</summary>
    internal Prefixes Prefixes => prefixes;

    /// <summary>The spelling of a word.</summary>
    public Spelling Of(ReadOnlySpan<char> written)
    {
        if (written.Length > LongestKept)
        {
            return Make(written.ToString().ToLowerInvariant().Replace('’', '\''));
        }

        Span<char> lower = stackalloc char[LongestKept];
        var hash = 0u;
        for (var i = 0; i < written.Length; i++)
        {
            var c = Lowered(written[i]);
            lower[i] = c;
            hash = (hash ^ c) * Vocabulary.Multiplier;
        }

        lower = lower[..written.Length];
        ref var kept = ref lately[(hash ^ (hash >> 15)) & (Kept - 1)];
        if (kept is { } spelling && lower.SequenceEqual(spelling.Lower))
        {
            return spelling;
        }

        return kept = vocabulary.Find(lower, hash) is >= 0 and var number ? known[number] ??= Make(vocabulary[number]) : Make(lower.ToString());
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

    Spelling Make(string lower) => new(lower, vocabulary.Find(lower), prefixes.Longest(lower), this);

    static char Lowered(char c) => c is >= 'a' and <= 'z' ? c : c is >= 'A' and <= 'Z' ? (char)(c | ' ') : c == '’' ? '\'' : c < 128 ? c : char.ToLowerInvariant(c);
}
