namespace FoiRules.Law;

/// <summary>Small steps over plain text. Each looks at a bounded stretch, so that a scan made of them stays linear.</summary>
static class TextScan
{
    // Longer gaps are layout, not a space within a citation.
    const int LongestGap = 8;
    const int LongestWord = 32;

    /// <summary>The offset after any white space at <paramref name="at"/>; a blank line stops it, since nothing is cited across paragraphs.</summary>
    public static int SkipBlank(string text, int at)
    {
        var lineEnds = 0;
        for (var limit = Math.Min(text.Length, at + LongestGap); at < limit && char.IsWhiteSpace(text[at]); at++)
        {
            if (text[at] == '\n' && ++lineEnds > 1)
            {
                break;
            }
        }

        return at;
    }

    /// <summary>The offset after any spaces on the same line.</summary>
    public static int SkipSpaces(string text, int at)
    {
        for (var limit = Math.Min(text.Length, at + LongestGap); at < limit && text[at] is not ('\n' or '\r') && char.IsWhiteSpace(text[at]);)
        {
            at++;
        }

        return at;
    }

    /// <summary>The word (letters and digits) that starts at <paramref name="at"/>, cut at 32 characters; empty where none does.</summary>
    public static ReadOnlySpan<char> WordAt(string text, int at)
    {
        var end = at;
        for (var limit = Math.Min(text.Length, at + LongestWord); end < limit && char.IsLetterOrDigit(text[end]);)
        {
            end++;
        }

        return text.AsSpan(at, end - at);
    }

    /// <summary>Whether a word starts here: not inside one, not the "s" of "council's", and not in an e-mail address.</summary>
    public static bool IsWordStart(string text, int at)
    {
        if (at >= text.Length || !char.IsLetterOrDigit(text[at]))
        {
            return false;
        }

        return at == 0 || text[at - 1] switch
        {
            '_' or '@' => false,
            '\'' or '’' => at == 1 || !char.IsLetterOrDigit(text[at - 2]),
            var before => !char.IsLetterOrDigit(before),
        };
    }

    /// <summary>Whether <paramref name="word"/> is one of <paramref name="words"/>, whatever its case.</summary>
    public static bool IsOneOf(ReadOnlySpan<char> word, string[] words)
    {
        foreach (var one in words)
        {
            if (word.Equals(one, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The end of a web address that starts here; <paramref name="at"/> itself where none does.</summary>
    public static int SkipAddress(string text, int at)
    {
        if (text[at] is not ('h' or 'H' or 'w' or 'W'))
        {
            return at;
        }

        var rest = text.AsSpan(at);
        if (!rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            && !rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            && !rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            return at;
        }

        var end = at;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('<' or '>' or '"'))
        {
            end++;
        }

        return end;
    }
}
