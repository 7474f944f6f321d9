namespace FoiRules.Letters;

/// <summary>A short line that gives a figure: "12", "- £3,495.58", "Looked-after children – 2", "Assessment teams x 8".</summary>
static class FigureLine
{
    /// <summary>Whether a text is one. A date or a period is not: questions list those too.</summary>
    public static bool Is(string text, int words)
    {
        text = text.TrimEnd('.', ' ', '*', ';');
        if (text.Length == 0 || words is 0 or > 14 || text.EndsWith('?'))
        {
            return false;
        }

        if (text.Contains('£', StringComparison.Ordinal) || (text[^1] == '%' && words <= 8))
        {
            return true;
        }

        var start = text.Length;
        while (start > 0 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] is ',' or '.'))
        {
            start--;
        }

        var number = text[start..].Trim(',', '.');
        if (number.Length == 0 || number.Length > 12)
        {
            return false;
        }

        // A postcode or a reference ends in digits too: a figure stands apart from the word before it.
        if (start > 0 && char.IsLetter(text[start - 1]) && text[start - 1] is not ('x' or 'X'))
        {
            return false;
        }

        var before = text[..start].TrimEnd();
        return !IsYearLike(number) && before.Length switch
        {
            0 => true,
            _ => words <= 9 && before[^1] is not ('/' or '.' or '(' or '&' or ',') && !EndsInMonthOrLabel(before),
        };
    }

    static bool IsYearLike(string number) => number.Length == 4 && number[0] is '1' or '2' && number[1] is '9' or '0';

    static bool EndsInMonthOrLabel(string before)
    {
        var last = before[(before.LastIndexOf(' ') + 1)..].ToLowerInvariant().TrimEnd(':', '-', '–');
        return last is "question" or "questions" or "q" or "section" or "table" or "appendix" or "annex" or "page" or "ref" or "to" or "and" or "foi" or "quarter" or "level"
            or "january" or "february" or "march" or "april" or "may" or "june" or "july" or "august" or "september" or "october" or "november" or "december";
    }
}
