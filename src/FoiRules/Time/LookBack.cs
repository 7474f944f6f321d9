namespace FoiRules.Time;

/// <summary>What stands before a place, looking back a bounded number of characters.</summary>
static class LookBack
{
    const int LongestWord = 24;
    const int LongestBracket = 40;

    static readonly string[] Joints = ["to", "and", "or"];

    /// <summary>The letters of the word before <paramref name="at"/> on the same or the previous line; empty where there is none.</summary>
    public static ReadOnlySpan<char> Word(string text, int at)
    {
        var end = Glyphs.BackOverGap(text, at);
        var start = end;
        while (start > 0 && end - start < LongestWord && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return text.AsSpan(start, end - start);
    }

    /// <summary>As <see cref="Word"/>, past a comma, colon or full stop and a bracketed name: "Regulations (PSI) 2005", "Ref: 2018".</summary>
    public static ReadOnlySpan<char> WordPastMarks(string text, int at)
    {
        var end = Glyphs.BackOverGap(text, at);
        if (end > 0 && text[end - 1] == ')')
        {
            var open = text.LastIndexOf('(', end - 1, Math.Min(end, LongestBracket));
            end = open > 0 ? Glyphs.BackOverGap(text, open) : end;
        }

        if (end > 0 && text[end - 1] is ',' or ':' or '.')
        {
            end--;
        }

        return Word(text, end);
    }

    public static bool IsOneOf(ReadOnlySpan<char> word, ReadOnlySpan<string> words)
    {
        foreach (var candidate in words)
        {
            if (word.Equals(candidate, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a figure and a dash, "to", "and" or "or" lead up to the place, so that it ends a range of figures.</summary>
    public static bool EndsRange(string text, int at)
    {
        var end = Glyphs.BackOverGap(text, at);
        if (end > 0 && Glyphs.IsDash(text[end - 1]))
        {
            return EndsInFigure(text, end - 1);
        }

        var word = Word(text, at);
        return IsOneOf(word, Joints) && EndsInFigure(text, end - word.Length);
    }

    // A longer figure is a reference number or a year, and the dash after it begins a remark.
    static bool EndsInFigure(string text, int end)
    {
        end = Glyphs.BackOverGap(text, end);
        var word = Word(text, end);
        var spelled = new TimeCursor(text, end - word.Length);
        if (word.Length > 0)
        {
            return SpelledNumber.TryRead(ref spelled, out _) && spelled.At == end;
        }

        return char.IsAsciiDigit(Glyphs.At(text, end - 1)) && !char.IsAsciiDigit(Glyphs.At(text, end - 4));
    }
}
