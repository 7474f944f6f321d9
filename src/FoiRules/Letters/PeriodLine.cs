namespace FoiRules.Letters;

/// <summary>A short line that only names a period: "April 1 2012 to end of March 2013", "2017/18", "For each year".</summary>
static class PeriodLine
{
    static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "to", "and", "end", "of", "the", "from", "between", "until",
        "year", "years", "financial", "academic", "calendar", "tax", "fy", "for", "each", "in", "quarter", "latest", "available", "data", "date", "present", "since", "up",
    };

    /// <summary>Whether every word of the line belongs to a period, and it names at least one date or "year".</summary>
    public static bool Is(Passage passage)
    {
        if (passage.Words.Count is 0 or > 30 || passage.Prose.Text.Length > 200 || HasThousands(passage.Prose.Text))
        {
            return false;
        }

        var names = false;
        foreach (var word in passage.Words)
        {
            if (!Words.Contains(word.Lower) && !IsNumber(word.Lower))
            {
                return false;
            }

            names |= word.Lower is "year" or "quarter" || (word.Lower.Length == 4 && IsNumber(word.Lower));
        }

        return names;
    }

    // "2018/19 4,187.41" gives a figure for a year.
    static bool HasThousands(string text)
    {
        for (var at = text.IndexOf(',', StringComparison.Ordinal); at > 0; at = text.IndexOf(',', at + 1))
        {
            if (char.IsAsciiDigit(text[at - 1]) && at + 3 < text.Length && text.AsSpan(at + 1, 3).IndexOfAnyExceptInRange('0', '9') < 0)
            {
                return true;
            }
        }

        return false;
    }

    static bool IsNumber(string word)
    {
        var digits = word.AsSpan().TrimEnd("sthndr");
        return digits.Length is > 0 and <= 4 && digits.IndexOfAnyExceptInRange('0', '9') < 0;
    }
}
