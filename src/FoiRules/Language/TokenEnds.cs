namespace FoiRules.Language;

/// <summary>Where the tokens of a rule file end.</summary>
static class TokenEnds
{
    // Words that conditions are made of; a name that is one of them would be misread.
    static readonly HashSet<string> Reserved = new(
        ["and", "or", "not", "any", "no", "every", "where", "when", "is", "cites", "mentions", "from", "to", "at", "in", "with", "because", "becomes", "before", "after"],
        StringComparer.Ordinal);

    /// <summary>Behind white space and comments; a comment runs from '#' to the end of its line.</summary>
    public static int SkipTrivia(string source, int at)
    {
        while (at < source.Length)
        {
            if (char.IsWhiteSpace(source[at]))
            {
                at++;
            }
            else if (source[at] == '#')
            {
                at = LineEnd(source, at);
            }
            else
            {
                break;
            }
        }

        return at;
    }

    /// <summary>Where the line at <paramref name="at"/> ends, before its line break.</summary>
    public static int LineEnd(string source, int at) => source.AsSpan(at).IndexOfAny('\n', '\r') is >= 0 and var length ? at + length : source.Length;

    /// <summary>Behind the name that begins at <paramref name="at"/>, or -1.</summary>
    public static int NameEnd(string source, int at)
    {
        if (at >= source.Length || !char.IsAsciiLetter(source[at]))
        {
            return -1;
        }

        while (at < source.Length && (char.IsAsciiLetterOrDigit(source[at]) || (source[at] is '-' or '_' && at + 1 < source.Length && char.IsAsciiLetterOrDigit(source[at + 1]))))
        {
            at++;
        }

        return at;
    }

    /// <summary>Behind the name at <paramref name="at"/> where it can be one; -1 for a word that conditions are made of, or that begins a clause or declaration on a line of its own.</summary>
    public static int FreeNameEnd(string source, int at)
    {
        var end = NameEnd(source, at);
        if (end < 0)
        {
            return -1;
        }

        var word = source[at..end];
        return Reserved.Contains(word) || (ClauseSets.Begins(word) && IsAtLineStart(source, at)) ? -1 : end;
    }

    /// <summary>Behind the digits at <paramref name="at"/>.</summary>
    public static int NumberEnd(string source, int at)
    {
        while (at < source.Length && char.IsAsciiDigit(source[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Behind the address in angle brackets at <paramref name="at"/>, or -1.</summary>
    public static int AddressEnd(string source, int at)
    {
        if (at >= source.Length || source[at] != '<')
        {
            return -1;
        }

        var end = source.AsSpan(at).IndexOfAny('>', '\n', '\r');
        return end > 1 && source[at + end] == '>' ? at + end + 1 : -1;
    }

    /// <summary>Behind the host at <paramref name="at"/>, or -1.</summary>
    public static int HostEnd(string source, int at)
    {
        var end = at;
        while (end < source.Length && (char.IsAsciiLetterOrDigit(source[end]) || source[end] is '.' or '-' or '@' or '_'))
        {
            end++;
        }

        return source.AsSpan(at, end - at).Contains('.') ? end : -1;
    }

    /// <summary>Whether nothing but white space stands before a place on its line.</summary>
    public static bool IsAtLineStart(string source, int at)
    {
        while (at > 0 && source[at - 1] is ' ' or '\t')
        {
            at--;
        }

        return at == 0 || source[at - 1] is '\n' or '\r';
    }

    /// <summary>Behind the three quotes that close a text opened at <paramref name="at"/>; -1 where a rule begins before there are any, or none follow.</summary>
    public static int BlockEnd(string source, int at)
    {
        var close = source.IndexOf("\"\"\"", at + 3, StringComparison.Ordinal);
        for (var line = LineEnd(source, at); line < close; line = LineEnd(source, line + 1))
        {
            if (BeginsRule(source, line + 1))
            {
                return -1;
            }
        }

        return close < 0 ? -1 : close + 3;
    }

    // "rule NHD01 " at the very beginning of a line: nobody writes that in a letter.
    static bool BeginsRule(string source, int at)
    {
        var end = NameEnd(source, at);
        return end > 0 && source.AsSpan(at, end - at) is "rule" or "suppress" or "retain" or "signpost" or "script" && NameEnd(source, end + 1) == end + 6
            && char.IsAsciiLetterUpper(source[end + 3]) && char.IsAsciiDigit(source[end + 4]) && char.IsAsciiDigit(source[end + 5]);
    }
}
