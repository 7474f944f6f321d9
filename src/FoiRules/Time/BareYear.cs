namespace FoiRules.Time;

/// <summary>Whether a lone four-figure number is a year: letters count applicants and pounds in the same figures.</summary>
static class BareYear
{
    static readonly string[] Certain = ["in", "during", "throughout", "mid", "early", "late"];

    static readonly string[] Quantities =
    [
        "over", "than", "approximately", "approx", "about", "around", "nearly", "almost", "some", "least", "most", "exactly",
        "totalling", "total", "box", "room", "section", "page", "paragraph",
    ];

    static readonly string[] Documents =
    [
        "strategy", "policy", "plan", "framework", "guidance", "specification", "code", "guide", "handbook", "manual", "toolkit", "census",
    ];

    static readonly string[] Following =
    [
        "and", "or", "to", "was", "were", "is", "are", "has", "have", "had", "the", "for", "in", "by", "on", "at", "as", "but", "which",
        "when", "where", "what", "how", "we", "you", "our", "this", "these", "there", "that", "with", "from", "only", "then", "did",
        "do", "does", "please", "inclusive", "data", "figures", "actual", "until", "through", "also", "due", "because", "who", "if", "it",
        "its", "not", "no", "will", "would", "can", "per", "broken", "onwards",
    ];

    public static bool Allows(string text, int start, int end, ref PeriodReading reading)
    {
        var word = LookBack.WordPastMarks(text, start);
        if (LookBack.IsOneOf(word, Quantities) || LookBack.IsOneOf(word, Documents) || ReferenceWords.FollowFrom(text, end) || FollowsFigures(text, start))
        {
            return false;
        }

        // A round number is a quantity as easily as a year, even after "in".
        var round = text[end - 1] == '0' && text[end - 2] == '0';
        if (!round && LookBack.IsOneOf(LookBack.Word(text, start), Certain))
        {
            reading = reading with { Period = reading.Period with { Certainty = Certainty.Exact } };
            return !BeginsRun(text, end);
        }

        return IsFollowedAsYear(text, end);
    }

    /// <summary>Whether what follows reads on after a year: an end, a mark or a function word, and no noun that the figure would count.</summary>
    public static bool IsFollowedAsYear(string text, int end)
    {
        if (ReferenceWords.FollowFrom(text, end) || BeginsRun(text, end) || Glyphs.At(text, end) is '’' or '\'' or '”' or '"')
        {
            return false;
        }

        var ahead = new TimeCursor(text, end);
        ahead.Gap();
        if (char.IsAsciiDigit(ahead.Next))
        {
            return ahead.Number(4, out var next, out _) && Years.IsPlausible(next);
        }

        return !char.IsLetter(ahead.Next) || EndsLine(text, end, ahead.At) || ahead.AnyOf(Following) >= 0;
    }

    static bool EndsLine(string text, int end, int next) => text.AsSpan(end, next - end).Contains('\n');

    // "2017 -20 Workforce Strategy"
    static bool BeginsRun(string text, int end)
    {
        var ahead = new TimeCursor(text, end);
        ahead.Gap();
        return ahead.Dash() && ahead.Number(2, out _, out _);
    }

    // "0116 454 2018"
    static bool FollowsFigures(string text, int start)
    {
        var before = Glyphs.BackOverGap(text, start);
        if (before == start || !char.IsAsciiDigit(Glyphs.At(text, before - 1)))
        {
            return false;
        }

        var figures = new TimeCursor(text, Math.Max(0, before - 4));
        return !(figures.Number(4, out var number, out var digits) && digits == 4 && Years.IsPlausible(number));
    }
}
