namespace FoiRules.Letters;

/// <summary>The numbers and letters that items of a request or an answer begin with: "1.", "5a)", "(b)", "iv)", "Q3:", "Question 2".</summary>
public static class Labels
{
    /// <summary>The label a text begins with.</summary>
    /// <param name="text">The text of a line.</param>
    /// <param name="length">How many characters the label and the space behind it take; zero where there is none.</param>
    /// <param name="isQuestion">Whether the label says that a question follows: "Q3", "Question 2".</param>
    /// <returns>The label without brackets and dots, or null.</returns>
    public static string? Of(string text, out int length, out bool isQuestion)
    {
        var at = 0;
        while (at < text.Length && at < 3 && text[at] is '“' or '"' or '‘' or '*' or '>')
        {
            at++;
        }

        isQuestion = TakeQuestionWord(text, ref at);
        var open = !isQuestion && at < text.Length && text[at] == '(';
        var start = open ? at + 1 : at;
        var end = start;
        while (end < text.Length && end - start < 5 && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        length = 0;
        if (!IsLabel(text.AsSpan(start, end - start), isQuestion))
        {
            isQuestion = false;
            return null;
        }

        var label = text[start..end];
        var close = end;
        while (close < text.Length && close - end < 3 && text[close] is '.' or ')' or ':' or '-' or '–' or ' ' && !IsDecimal(text, close))
        {
            close++;
        }

        if (!Closes(text, label, open, isQuestion, end, close))
        {
            isQuestion = false;
            return null;
        }

        length = close;
        return label;
    }

    static bool TakeQuestionWord(string text, ref int at)
    {
        foreach (var word in (ReadOnlySpan<string>)["question", "request", "q"])
        {
            if (string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                var next = at + word.Length;
                while (next < text.Length && text[next] is ' ' or '.')
                {
                    next++;
                }

                if (next < text.Length && char.IsAsciiDigit(text[next]))
                {
                    at = next;
                    return true;
                }
            }
        }

        return false;
    }

    static bool IsLabel(ReadOnlySpan<char> label, bool isQuestion)
    {
        var digits = 0;
        while (digits < label.Length && char.IsAsciiDigit(label[digits]))
        {
            digits++;
        }

        var rest = label[digits..];
        return digits switch
        {
            > 3 => false,
            > 0 => rest.Length <= 1,
            _ => !isQuestion && (rest.Length == 1 || (rest.Length is > 1 and < 5 && IsRoman(rest))),
        };
    }

    static bool IsRoman(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is not ('i' or 'v' or 'x'))
            {
                return false;
            }
        }

        return true;
    }

    // "17.1 of the Act" is not item 17, nor "1.5 hours" item 1.
    static bool IsDecimal(string text, int dot) =>
        text[dot] == '.' && dot > 0 && char.IsAsciiDigit(text[dot - 1]) && dot + 1 < text.Length && char.IsAsciiDigit(text[dot + 1]);

    static bool Closes(string text, string label, bool open, bool isQuestion, int end, int close)
    {
        if (isQuestion)
        {
            return close > end || end == text.Length;
        }

        var mark = end < text.Length ? text[end] : '\0';
        if (open)
        {
            return mark == ')';
        }

        // A capital with a dot is an initial; a dash after a number may be a figure ("5 – all employed"), so it does not close a label.
        var next = end + 1 < text.Length ? text[end + 1] : ' ';
        return mark == ')'
            || (mark is '.' or ':' && char.IsWhiteSpace(next) && !char.IsAsciiLetterUpper(label[0]))
            || (mark == '.' && char.IsAsciiLetterUpper(next) && char.IsAsciiDigit(label[0]));
    }
}
