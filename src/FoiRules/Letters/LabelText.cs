using FoiRules.Text;

namespace FoiRules.Letters;

/// <summary>Where the number at the beginning of a line ends, and whether it is one at all.</summary>
static class LabelText
{
    static readonly string[] QuestionWords = ["question number", "question no", "request item", "questions", "question", "request", "qs", "q"];
    // These number a question only where a mark closes the number: "Item 2.", but not "Part 2 of the Act".
    static readonly string[] ItemWords = ["item", "query", "point", "part", "topic"];
    static readonly string[] Joins = ["and ", "to ", "& ", "-", "–", ","];

    /// <summary>Passes "Question ", "Q", "Request" where a number follows.</summary>
    public static bool TakeQuestionWord(string text, ref int at)
    {
        foreach (var word in QuestionWords)
        {
            if (string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                var next = at + word.Length;
                while (next < text.Length && text[next] is ' ' or '.')
                {
                    next++;
                }

                if (next < text.Length && (char.IsAsciiDigit(text[next]) || (word.Length > 2 && (NumberWordEnd(text, next) > next || IsLetter(text, next)))))
                {
                    at = next;
                    return true;
                }
            }
        }

        return TakeItemWord(text, ref at);
    }

    static bool TakeItemWord(string text, ref int at)
    {
        foreach (var word in ItemWords)
        {
            var next = at + word.Length + 1;
            if (next < text.Length && text[next - 1] == ' ' && string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0 && text[next] is not 'v')
            {
                var end = Math.Max(NumberWordEnd(text, next), Run(text, next));
                if ((char.IsAsciiDigit(text[next]) || NumberWordEnd(text, next) > next || IsLetter(text, next)) && (end == text.Length || text[end] is '.' or ':' or ')' || text.AsSpan(end).StartsWith(" -") || text.AsSpan(end).StartsWith(" –")))
                {
                    at = next;
                    return true;
                }
            }
        }

        return false;
    }

    // "Question A:"
    static bool IsLetter(string text, int at) => char.IsAsciiLetter(text[at]) && at + 1 < text.Length && text[at + 1] is ':' or '.' or ')';

    /// <summary>Reads the number that begins at <paramref name="at"/>; null where none does.</summary>
    /// <returns>Behind the number and the bracket or dot that closes it.</returns>
    public static int? NumberEnd(string text, int at, bool isQuestion, out int start, out int end)
    {
        var open = !isQuestion && at < text.Length && text[at] == '(';
        start = open ? at + 1 : at;
        end = isQuestion ? NumberWordEnd(text, at) : at;
        if (end > at)
        {
            return end;
        }

        end = Run(text, start);

        if (!IsNumber(text.AsSpan(start, end - start), isQuestion))
        {
            return null;
        }

        var several = SeveralEnd(text, end);
        if (several > end && (isQuestion || Closes(text, start, several, open)))
        {
            end = several;
        }
        else if (!open)
        {
            end = LevelsEnd(text, start, end, isQuestion);
        }

        return isQuestion || text[end - 1] == ')' || Closes(text, start, end, open) ? (isQuestion && end < text.Length && !IsMark(text[end]) ? null : end) : null;
    }

    /// <summary>Whether a character can begin a level of a label: a letter, a digit, or what stands before one in "2(b)" and "2.1".</summary>
    public static bool IsOpen(char c) => char.IsAsciiLetterOrDigit(c) || c is '(' or '.';

    /// <summary>"17.1 of the Act" is not item 17, nor "1.5 hours" item 1.</summary>
    public static bool IsDecimal(string text, int dot) =>
        text[dot] == '.' && dot > 0 && char.IsAsciiDigit(text[dot - 1]) && dot + 1 < text.Length && char.IsAsciiDigit(text[dot + 1]);

    static bool IsMark(char c) => c is '.' or ')' or ':' or '-' or '–' or ' ';

    static int Run(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < 5 && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        return end;
    }

    static bool IsNumber(ReadOnlySpan<char> label, bool isQuestion)
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
            > 0 => rest.Length <= 1 || IsRoman(rest),
            _ => rest.Length == 1 || (!isQuestion && rest.Length is > 1 and < 5 && IsRoman(rest)),
        };
    }

    static bool IsRoman(ReadOnlySpan<char> text) => text.Trim("ivx").IsEmpty;

    // "2(b)(i)": the brackets belong to the number. "1.1 How many": so does a second number, if a sentence follows.
    static int LevelsEnd(string text, int start, int end, bool isQuestion)
    {
        if (char.IsAsciiDigit(text[start]))
        {
            if (IsSecondNumber(text, end, isQuestion))
            {
                end = Run(text, end + 1);
            }

            for (var levels = 0; levels < 3 && end < text.Length && text[end] == '('; levels++)
            {
                var close = Run(text, end + 1);
                if (close == end + 1 || close >= text.Length || text[close] != ')' || !IsNumber(text.AsSpan(end + 1, close - end - 1), false))
                {
                    break;
                }

                end = close + 1;
            }
        }

        return end;
    }

    static bool IsSecondNumber(string text, int dot, bool isQuestion)
    {
        if (dot >= text.Length || !IsDecimal(text, dot))
        {
            return false;
        }

        var end = Run(text, dot + 1);
        return end - dot <= 3 && (isQuestion || (end + 1 < text.Length && text[end] is ' ' or ')' && char.IsAsciiLetterUpper(text[end + 1]) && !IsUnit(text, end + 1)));
    }

    // "6.5 FTE" is a number with its unit in capitals, and "1.1 NHS trusts" an item.
    static bool IsUnit(string text, int at)
    {
        var word = text.AsSpan(at, Run(text, at) - at);
        return word is "FTE" or "WTE" || (word.Length > 1 && word.IndexOfAnyExceptInRange('A', 'Z') < 0 && text.AsSpan(at + word.Length).Trim(" .").IsEmpty);
    }

    // "1-3", "1 to 3", "4 and 5", "1, 2 and 4": where the last of several numbers ends.
    static int SeveralEnd(string text, int end)
    {
        for (var found = 0; found < 8; found++)
        {
            var next = end;
            next += next < text.Length && text[next] == ')' && char.IsAsciiLetter(text[next - 1]) ? 1 : 0;
            var spaced = TakeSpaces(text, ref next);
            var isJoined = false;
            foreach (var join in Joins)
            {
                if (text.AsSpan(next).StartsWith(join) && (spaced || !char.IsAsciiLetter(join[0])))
                {
                    (isJoined, next) = (true, next + join.Length);
                    break;
                }
            }

            TakeSpaces(text, ref next);
            next += isJoined && next < text.Length && text[next] == '(' ? 1 : 0;
            next += next + 1 < text.Length && text[next] is 'Q' or 'q' && char.IsAsciiDigit(text[next + 1]) ? 1 : 0;
            var last = Run(text, next);
            if (!isJoined || last == next || !(IsShort(text.AsSpan(next, last - next)) || IsLetterBehind(text, end, next, last)))
            {
                return end;
            }

            end = last;
        }

        return end;
    }

    // "c) and d)", "(iii) and (iv)"
    static bool IsLetterBehind(string text, int end, int next, int last) => end > 0 && last < text.Length && text[end] == ')' && text[last] == ')'
        && ((last == next + 1 && text[next] == text[end - 1] + 1) || (IsRoman(text[end - 1]) && text.AsSpan(next, last - next).Trim("ivx").IsEmpty));

    static bool IsRoman(char c) => c is 'i' or 'v' or 'x';

    // "12", or "1c": at most two digits and a letter.
    static bool IsShort(ReadOnlySpan<char> number) => number.TrimEnd("abcdefghijklm") is { Length: 1 or 2 } digits && number.Length - digits.Length < 2
        && digits.IndexOfAnyExceptInRange('0', '9') < 0;

    static bool TakeSpaces(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && at - start < 3 && text[at] == ' ')
        {
            at++;
        }

        return at > start;
    }

    static int NumberWordEnd(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < 10 && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        return end - at > 2 && NumberWords.Value(text[at..end]) is > 0 and <= 20 ? end : at;
    }

    static bool Closes(string text, int start, int end, bool open)
    {
        var mark = end < text.Length ? text[end] : '\0';
        if (open)
        {
            return mark == ')';
        }

        // A capital with a dot is an initial; a dash after a number may be a figure ("5 – all employed"), so it does not close a label.
        var next = end + 1 < text.Length ? text[end + 1] : ' ';
        return mark == ')'
            || (mark is '.' or ':' && end + 1 < text.Length && char.IsWhiteSpace(next) && !char.IsAsciiLetterUpper(text[start]))
            || (mark == '.' && char.IsAsciiLetterUpper(next) && char.IsAsciiDigit(text[start]))
            || (mark == ' ' && char.IsAsciiLetterUpper(next) && text.AsSpan(start, end - start).Contains('.'));
    }
}
