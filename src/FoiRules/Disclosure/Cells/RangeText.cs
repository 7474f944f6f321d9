using FoiRules.Disclosure.Intervals;

namespace FoiRules.Disclosure.Cells;

/// <summary>Reads a range in words or signs: "&lt;5", "fewer than five" in figures, "5 or less", "1 to 4", "between 1 and 4".</summary>
static class RangeText
{
    static readonly string[] Below = ["<", "&lt;", "fewer than", "less than", "under", "below", "smaller than"];
    static readonly string[] UpTo = ["<=", "≤", "&le;", "up to", "at most", "no more than"];
    static readonly string[] OrLess = ["or fewer", "or less", "or under", "or below", "and under", "and below"];

    /// <summary>The range; null where the text is none. Its least number is <paramref name="least"/> where the text gives none.</summary>
    public static Interval? Read(string text, long least)
    {
        var said = text.Trim().Trim('(', ')').Trim();
        if (After(said, UpTo) is { } most)
        {
            return Make(least, most);
        }

        if (After(said, Below) is { } below)
        {
            return Make(least, below - 1);
        }

        foreach (var ending in OrLess)
        {
            if (said.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && NumberText.Whole(said[..^ending.Length]) is { } last)
            {
                return Make(least, last);
            }
        }

        return Between(said.StartsWith("between ", StringComparison.OrdinalIgnoreCase) ? said[8..] : said);
    }

    static long? After(string said, string[] openings)
    {
        foreach (var opening in openings)
        {
            if (said.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && NumberText.Whole(said[opening.Length..]) is { } number)
            {
                return number;
            }
        }

        return null;
    }

    static Interval? Between(string said)
    {
        foreach (var joint in (ReadOnlySpan<string>)[" to ", " and ", "-", "–", "—"])
        {
            var at = said.IndexOf(joint, StringComparison.OrdinalIgnoreCase);
            if (at > 0 && NumberText.Whole(said[..at]) is { } first && NumberText.Whole(said[(at + joint.Length)..]) is { } last)
            {
                return Make(first, last);
            }
        }

        return null;
    }

    static Interval? Make(long low, long high) => low <= high ? new Interval(low, high) : null;
}
