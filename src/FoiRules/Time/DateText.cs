using FoiRules.Text;

namespace FoiRules.Time;

/// <summary>Finds whole dates in plain text; figures are read day first, as in the United Kingdom.</summary>
public static class DateText
{
    // "1/1/15": the cells of a table are shorter as a rule.
    const int Shortest = 6;

    /// <summary>All dates, in order, none overlapping.</summary>
    public static IReadOnlyList<DateMention> Find(string text)
    {
        if (text.Length < Shortest || !HasTwoNumbers(text))
        {
            return [];
        }

        List<DateMention>? found = null;
        var at = 0;
        while (at < text.Length)
        {
            if (Glyphs.StartsWord(text, at) && MayBegin(text[at]) && !ContinuesFigure(text, at) && TryReadAt(text, at, out var date, out var end))
            {
                (found ??= []).Add(new DateMention(new TextSpan(at, end), date));
                at = end;
            }
            else
            {
                // On to the next word: what is inside one begins nothing.
                while (at < text.Length && Glyphs.IsWordPart(text[at]))
                {
                    at++;
                }

                at++;
            }
        }

        return found ?? [];
    }

    // A day and a year, at least.
    static bool HasTwoNumbers(ReadOnlySpan<char> text)
    {
        var first = text.IndexOfAnyInRange('0', '9');
        var end = first < 0 ? -1 : text[first..].IndexOfAnyExceptInRange('0', '9');
        return end > 0 && text[(first + end)..].IndexOfAnyInRange('0', '9') >= 0;
    }

    // A figure, or the initial of a month.
    static bool MayBegin(char c) => char.IsAsciiDigit(c) || (char)(c | ' ') is 'j' or 'f' or 'm' or 'a' or 's' or 'o' or 'n' or 'd';

    /// <summary>Reads a date that begins exactly at <paramref name="start"/>, whatever stands before it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">An offset into it; an offset outside reads nothing.</param>
    /// <param name="date">What was read, from 1800 to 2199; the first day of the calendar where nothing was.</param>
    /// <param name="end">The offset after the last character read; <paramref name="start"/> where nothing was.</param>
    public static bool TryReadAt(string text, int start, out DateOnly date, out int end)
    {
        (date, end) = (default, start);
        var cursor = new TimeCursor(text, start);
        if ((uint)start >= (uint)text.Length || !TryRead(ref cursor, out date))
        {
            return false;
        }

        end = cursor.At;
        return true;
    }

    internal static bool TryRead(ref TimeCursor cursor, out DateOnly date) =>
        NamedDate.TryRead(ref cursor, out date) || FigureDate.TryRead(ref cursor, out date);

    internal static bool TryMake(int year, int month, int day, out DateOnly date)
    {
        var exists = year is >= 1800 and <= 2199 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        date = exists ? new DateOnly(year, month, day) : default;
        return exists;
    }

    // The tail of a version or reference number is no date.
    static bool ContinuesFigure(string text, int at) =>
        char.IsAsciiDigit(text[at])
        && (Glyphs.At(text, at - 1) is '.' or '/' or '\\' || Glyphs.IsDash(Glyphs.At(text, at - 1)))
        && Glyphs.IsWordPart(Glyphs.At(text, at - 2));
}
