namespace FoiRules.Time;

/// <summary>Reads the words that say which year is counted: "financial year", "FY", "tax years", plain "years".</summary>
static class YearWords
{
    static readonly NamedYear[] Names =
    [
        new("financial", YearKind.Financial), new("fiscal", YearKind.Financial), new("academic", YearKind.Academic),
        new("school", YearKind.School), new("tax", YearKind.Tax), new("calendar", YearKind.Calendar),
    ];

    static readonly string[] Initials = ["fy", "fys", "f/y"];

    static readonly string[] Plain = ["years", "year", "yrs", "yr"];

    /// <summary>Reads a kind of year that is named: not plain "year".</summary>
    public static bool TryReadNamed(ref TimeCursor cursor, out YearKind kind)
    {
        kind = YearKind.Unsaid;
        if (cursor.AnyOf(Initials) >= 0)
        {
            kind = YearKind.Financial;
            return true;
        }

        foreach (var (word, named) in Names)
        {
            var ahead = cursor;
            if (ahead.Word(word) && (ahead.Dash() || ahead.Gap()) && ahead.AnyOf(Plain) >= 0)
            {
                kind = named;
                cursor = ahead;
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads what introduces a year, up to the figure itself: "financial years:", "FY", "the year".</summary>
    public static bool TryReadBefore(ref TimeCursor cursor, out YearKind kind)
    {
        var ahead = cursor;
        if (!TryReadNamed(ref ahead, out kind) && ahead.AnyOf(Plain) < 0)
        {
            return false;
        }

        ahead.Symbol(':');
        if (ahead.Gap() && ahead.Word("of"))
        {
            ahead.Gap();
        }

        cursor = ahead;
        return true;
    }

    sealed record NamedYear(string Word, YearKind Kind);
}
