using System.Globalization;
using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>A cell of a table that says a number and, with a capital, what it counts: "3 Males", "2 Not known".</summary>
static class CountedCell
{
    const int MostDigits = 6;
    const int MostWords = 12;

    static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "street", "road", "lane", "avenue", "close", "drive", "way", "court", "place", "house", "square", "terrace", "park", "gardens", "crescent", "hill", "row", "mews", "grove", "walk", "view", "green", "rise",
        "bed", "bedroom", "seater", "storey", "series", "level", "grade", "band", "star", "edition", "section",
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "days", "weeks", "months", "years", "hours", "minutes", "day", "week", "month", "year", "hour",
    };

    /// <summary>What it says; null where it is no such cell, but an address, a date or a heading with a number.</summary>
    public static CellReading? Of(Passage passage)
    {
        var (text, words) = (passage.Prose.Text, passage.Words);
        if (words.Count is < 2 or > MostWords || !char.IsAsciiDigit(text[0]) || text[0] == '0' && words[0].Lower.Length > 1)
        {
            return null;
        }

        var end = words[0].End;
        if (words[0].Start != 0 || end > MostDigits || !int.TryParse(words[0].Lower, NumberStyles.None, CultureInfo.InvariantCulture, out var value) || value is >= 1900 and <= 2100)
        {
            return null;
        }

        if (words[1].Start != end + 1 || text[end] != ' ' || !char.IsAsciiLetterUpper(text[end + 1]) || text.AsSpan(end).IndexOfAnyInRange('0', '9') >= 0)
        {
            return null;
        }

        for (var i = 1; i < words.Count; i++)
        {
            if (Names.Contains(words[i].Lower))
            {
                return null;
            }
        }

        return new CellReading(MarkKind.Number, new Amount(value, value));
    }
}
