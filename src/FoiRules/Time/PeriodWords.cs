using FoiRules.Text;

namespace FoiRules.Time;

/// <summary>The words that periods are written with. What begins with one of them is worth reading only if more of them lead on to a figure, or if it counts from today.</summary>
static class PeriodWords
{
    const int LongestWord = 12;
    const int WidestGap = 16;
    const int LongestRun = 24;

    static readonly string[] FromToday = ["last", "past", "previous", "preceding", "this", "current", "present", "year", "financial", "fiscal", "academic", "school", "tax", "calendar", "fy", "fys", "f"];

    static readonly string[] Others =
    [
        "the", "a", "of", "to", "and", "including", "inclusive", "up", "until", "till", "through", "since", "ever", "before", "prior", "earlier", "than", "pre", "after", "later", "as", "at", "on",
        "between", "from", "start", "beginning", "end", "ending", "ended", "date", "years", "yr", "yrs", "y", "e", "ye", "quarter", "quarters", "q", "qtr", "h", "half", "first", "second", "third", "fourth",
        "day", "days", "week", "weeks", "wks", "month", "months", "mths", "fortnight", "fortnights", "decade", "full", "complete", "consecutive", "whole", "clear", "rolling", "working", "business",
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec",
    ];

    static readonly Vocabulary Known = new([.. FromToday, .. Others, .. NumberWords.All]);

    /// <summary>Whether a period may begin with the word at a place.</summary>
    public static bool LeadOn(string text, int at)
    {
        var (counts, isFromToday) = (false, false);
        for (var i = 0; i < LongestRun && at < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[at]))
            {
                return true;
            }

            var known = WordAt(text, ref at);
            if (known < 0)
            {
                return counts;
            }

            // "This year", "the last month": counted from today, with no figure.
            counts |= isFromToday;
            isFromToday = i < 2 && known < FromToday.Length;
            PassMarks(text, ref at);
        }

        return counts;
    }

    /// <summary>Whether a word, in small letters, begins what may be counted from today.</summary>
    public static bool AreFromToday(ReadOnlySpan<char> word) => !word.IsEmpty && Known.Find(word) is >= 0 and var known && known < FromToday.Length;

    static int WordAt(string text, ref int at)
    {
        Span<char> lower = stackalloc char[LongestWord];
        var length = 0;
        for (; at < text.Length && length < LongestWord && char.IsLetter(text[at]); at++)
        {
            lower[length++] = char.ToLowerInvariant(text[at]);
        }

        return length == 0 ? -1 : Known.Find(lower[..length]);
    }

    static void PassMarks(string text, ref int at)
    {
        for (var end = at + WidestGap; at < text.Length && at < end && !Glyphs.IsWordPart(text[at]); at++)
        {
        }
    }
}
