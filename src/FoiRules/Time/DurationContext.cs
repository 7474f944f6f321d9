namespace FoiRules.Time;

/// <summary>Whether the words around a length of time let it be one.</summary>
static class DurationContext
{
    // After any other word "a year" is more often a rate than a length: "twice a year", "hours a week".
    static readonly string[] BeforeArticle =
    [
        "for", "within", "of", "than", "over", "under", "least", "most", "after", "about", "around", "nearly", "almost", "only",
        "exactly", "is", "was", "be", "to", "and", "or", "following",
    ];

    static readonly string[] Rates = ["day", "week", "month", "year", "fortnight"];

    static readonly string[] Ages = ["aged", "age", "ages"];

    public static bool Allows(string text, int start, int end) =>
        Opens(text, start) && !IsAge(text, end) && !IsRate(text, end) && !IsYearGroup(text, start, end);

    static bool Opens(string text, int start)
    {
        var word = LookBack.Word(text, start);
        if (LookBack.IsOneOf(word, Ages))
        {
            return false;
        }

        if (char.IsAsciiDigit(text[start]))
        {
            return !ContinuesNumber(text, start);
        }

        var article = new TimeCursor(text, start);
        if (article.Word("a") && !BeginsAfresh(text, start) && !LookBack.IsOneOf(word, BeforeArticle))
        {
            return false;
        }

        return !LookBack.EndsRange(text, start);
    }

    // "1.5 years", "1,000 days", "£6", "6-12 months", "5/6 months", "6 to 12 months"
    static bool ContinuesNumber(string text, int start)
    {
        var before = Glyphs.At(text, start - 1);
        return before is '£' or '$' or '€' or '#' or '/'
            || (before is '.' or ',' or ':' && char.IsAsciiDigit(Glyphs.At(text, start - 2)))
            || LookBack.EndsRange(text, start);
    }

    static bool BeginsAfresh(string text, int start)
    {
        var before = Glyphs.BackOverGap(text, start);
        return before == 0 || text[before - 1] is '|' or ':' or ';' or '(' or '.' || text.AsSpan(before, start - before).Contains('\n');
    }

    static bool IsAge(string text, int end)
    {
        var ahead = new TimeCursor(text, end);
        var joined = ahead.Dash() || ahead.Gap();
        return joined && (ahead.Word("old") || ahead.Word("olds") || ahead.Word("of age") || ahead.Word("end"));
    }

    // "two days a week", "3 weeks per year"
    static bool IsRate(string text, int end)
    {
        var ahead = new TimeCursor(text, end);
        return ahead.Gap() && (ahead.Word("per") || (ahead.Word("a") && ahead.Gap() && ahead.AnyOf(Rates) >= 0));
    }

    // "a Year 6 class"
    static bool IsYearGroup(string text, int start, int end)
    {
        var ahead = new TimeCursor(text, end);
        return text[start] is 'a' or 'A' && ahead.Gap() && char.IsAsciiDigit(ahead.Next);
    }
}
