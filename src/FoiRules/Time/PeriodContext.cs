namespace FoiRules.Time;

/// <summary>Whether the characters and words around a reading let it be a period.</summary>
static class PeriodContext
{
    /// <param name="text">The text.</param>
    /// <param name="start">Where the reading begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="listed">Whether it continues a list of periods.</param>
    /// <param name="reading">The reading, made certain where the words before it do so.</param>
    public static bool Allows(string text, int start, int end, bool listed, ref PeriodReading reading)
    {
        if (!Closes(text, end))
        {
            return false;
        }

        if (!char.IsAsciiDigit(text[start]))
        {
            return !IsAddend(text, start, end) && (!reading.BareYear || BareYear.IsFollowedAsYear(text, end));
        }

        return Opens(text, start)
            && !FollowsMonth(text, start)
            && !ReferenceWords.LeadTo(text, start)
            && (!reading.BareYear || listed || BareYear.Allows(text, start, end, ref reading));
    }

    // "£2017", "1,2017", "EA/2018", "FOI-2021", "CMO(2009)", "v2.2017"
    static bool Opens(string text, int start)
    {
        var before = Glyphs.At(text, start - 1);
        var further = Glyphs.At(text, start - 2);
        return before switch
        {
            '£' or '$' or '€' or '#' or '@' or '=' or '\\' or '/' or '+' => false,
            '(' => !Glyphs.IsWordPart(further),
            '.' => !Glyphs.IsWordPart(further),
            ':' => !char.IsAsciiDigit(further),
            ' ' or '\u00A0' => further is not ('£' or '$' or '€'),
            _ => !Glyphs.IsDash(before) || !Glyphs.IsWordPart(further),
        };
    }

    // "March 2018/19" is neither that month nor that year for certain.
    static bool FollowsMonth(string text, int start)
    {
        var month = new TimeCursor(text, Glyphs.BackOverGap(text, start) - LookBack.Word(text, start).Length);
        return Months.TryRead(ref month, out _) && month.Gap() && month.At == start;
    }

    // "2004/3244", "2021-315", "2018.5", "2,017,350", "2018%"
    static bool Closes(string text, int end)
    {
        var after = Glyphs.At(text, end);
        var further = Glyphs.At(text, end + 1);
        return after switch
        {
            '%' or '_' => false,
            '/' => !Glyphs.IsWordPart(further),
            '.' or ':' or '-' or '–' => !char.IsAsciiDigit(further),
            _ => true,
        };
    }

    // The current year of "6 years + current year" and "current year + 6" belongs to the length of time.
    static bool IsAddend(string text, int start, int end)
    {
        var ahead = new TimeCursor(text, end);
        ahead.Gap();
        if (ahead.Next == '+' || ahead.Word("plus"))
        {
            return true;
        }

        var before = Glyphs.BackOverGap(text, start);
        var word = LookBack.Word(text, start);
        if (word.Equals("the", StringComparison.OrdinalIgnoreCase))
        {
            before = Glyphs.BackOverGap(text, before - word.Length);
            word = LookBack.Word(text, before);
        }

        return Glyphs.At(text, before - 1) == '+' || word.Equals("plus", StringComparison.OrdinalIgnoreCase);
    }
}
