namespace FoiRules.Letters;

/// <summary>A short line that gives a figure: "12", "- £3,495.58", "Looked-after children – 2", "Assessment teams x 8".</summary>
static class FigureLine
{
    // "Children in need 15" labels a figure without any mark; "Patronage figures for route 88" is a question.
    const int LongestBareLabel = 5;
    const int LongestTelephone = 9;

    /// <summary>Whether a text is one. A date or a period is not: questions list those too.</summary>
    public static bool Is(ReadOnlySpan<char> text, int words)
    {
        text = text.TrimEnd(". *;");
        if (text.Length == 0 || words is 0 or > 14 || text.EndsWith('?'))
        {
            return false;
        }

        if (IsTelephone(FirstWord(text)))
        {
            return false;
        }

        if (text.Contains('£') || (text[^1] == '%' && words <= 8))
        {
            return true;
        }

        var start = text.Length;
        while (start > 0 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] is ',' or '.'))
        {
            start--;
        }

        var number = text[start..].Trim(",.");
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
            _ => words <= (IsSeparator(before[^1]) ? 9 : LongestBareLabel) && before[^1] is not ('/' or '.' or '(' or '&' or ',') && (!EndsInMonthOrLabel(before) || IsGrouped(number)),
        };
    }

    /// <summary>Whether a label ends in a word that makes the number behind it a name or a date: "Route", "Annex", "June".</summary>
    public static bool IsReference(ReadOnlySpan<char> label) => EndsInMonthOrLabel(label);

    static bool IsSeparator(char c) => c is '-' or '–' or '—' or ':' or '=' or 'x' or 'X';

    // "April 18,412" is no day of April, nor is there a route 18,412.
    static bool IsGrouped(ReadOnlySpan<char> number) => number.Contains(',');

    static bool IsYearLike(ReadOnlySpan<char> number) => number.Length == 4 && number[0] is '1' or '2' && number[1] is '9' or '0';

    // "Route 88", "Annex 2" and "4 June" name a thing; "Wards: 4" counts them, for the mark says so.
    static bool EndsInMonthOrLabel(ReadOnlySpan<char> before)
    {
        var last = before[(before.LastIndexOf(' ') + 1)..].ToString().ToLowerInvariant();
        return IsMonthOrReference(last.TrimEnd(':', '-', '–')) || IsEdition(last) || IsNameOrPreposition(last) || IsTelephone(last.TrimEnd(':'));
    }

    static bool IsEdition(string word) =>
        word is "issue" or "version" or "edition" or "revision" or "rev" or "volume" or "vol" or "chapter" or "paragraph" or "para" or "clause" or "sop" or "schedule" or "stage" or "phase" or "tier";

    static bool IsMonthOrReference(string word) =>
        word is "question" or "questions" or "q" or "section" or "table" or "appendix" or "annex" or "page" or "ref" or "id" or "to" or "and" or "foi" or "quarter" or "level"
            or "january" or "february" or "march" or "april" or "may" or "june" or "july" or "august" or "september" or "october" or "november" or "december";

    static bool IsNameOrPreposition(string word) =>
        word is "route" or "attachment" or "enclosure" or "file" or "document" or "no" or "number" or "room" or "plot" or "unit" or "ward" or "band" or "grade" or "year" or "aged" or "over" or "under"
            or "for" or "of" or "in" or "at" or "by";

    static string FirstWord(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(' ', ':', '.');
        return end is <= 0 or > LongestTelephone ? "" : text[..end].ToString().ToLowerInvariant();
    }

    static bool IsTelephone(string word) => word is "tel" or "telephone" or "phone" or "fax" or "mobile" or "ext" or "extension";
}
