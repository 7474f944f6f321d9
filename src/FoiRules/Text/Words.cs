namespace FoiRules.Text;

/// <summary>One word of a text: its place, and its spelling in lower case with straight apostrophes.</summary>
/// <remarks>A class, as is everything kept in lists on the way of one letter: generic code over value types of our own must be compiled at each start.</remarks>
public sealed record Word(int Start, int End, string Lower);

/// <summary>Cuts text into words: runs of letters and digits, with apostrophes inside them. Everything else separates.</summary>
public static class Words
{
    const int LongestKnown = 32;

    /// <summary>The words of <paramref name="text"/>, in order. "re-use" is two words, "council's" one, "17.1" two.</summary>
    /// <param name="text">The text.</param>
    /// <param name="vocabulary">Words that are at hand, so that their spelling need not be made again.</param>
    public static List<Word> Of(string text, Vocabulary? vocabulary = null)
    {
        var words = new List<Word>((text.Length / 6) + 1);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                continue;
            }

            var end = i + 1;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsInnerApostrophe(text, end)))
            {
                end++;
            }

            words.Add(new Word(i, end, Lower(text.AsSpan(i, end - i), vocabulary)));
            i = end;
        }

        return words;
    }

    static string Lower(ReadOnlySpan<char> written, Vocabulary? vocabulary)
    {
        if (written.Length > LongestKnown)
        {
            return written.ToString().ToLowerInvariant().Replace('’', '\'');
        }

        Span<char> lower = stackalloc char[LongestKnown];
        for (var i = 0; i < written.Length; i++)
        {
            var c = written[i];
            lower[i] = c is >= 'a' and <= 'z' ? c : c == '’' ? '\'' : char.ToLowerInvariant(c);
        }

        lower = lower[..written.Length];
        return vocabulary is not null && vocabulary.Find(lower) is >= 0 and var known ? vocabulary[known] : lower.ToString();
    }

    static bool IsInnerApostrophe(string text, int at) =>
        text[at] is '\'' or '’' && at + 1 < text.Length && char.IsLetter(text[at + 1]);
}
