namespace FoiRules.Time;

/// <summary>A place in a text that is being read. Readers try on a copy and assign it back when they succeed.</summary>
struct TimeCursor(string text, int at)
{
    // A wider gap is layout, not a sentence; the bound also keeps the cost of every attempt constant.
    const int WidestGap = 8;

    public readonly string Text => text;

    public int At { get; private set; } = at;

    public readonly char Next => At < text.Length ? text[At] : '\0';

    public readonly bool AtBoundary => !Glyphs.IsWordPart(Next);

    /// <summary>Passes white space with at most one line end: a sentence wraps, but does not run on over an empty line.</summary>
    public bool Gap()
    {
        var start = At;
        var wrapped = false;
        while (At < text.Length && At - start < WidestGap && char.IsWhiteSpace(text[At]))
        {
            if (text[At] == '\n')
            {
                if (wrapped)
                {
                    break;
                }

                wrapped = true;
            }

            At++;
        }

        return At > start;
    }

    public bool Symbol(char symbol)
    {
        var found = Next == symbol;
        At += found ? 1 : 0;
        return found;
    }

    public bool Dash()
    {
        var found = Glyphs.IsDash(Next);
        At += found ? 1 : 0;
        return found;
    }

    /// <summary>Passes a word in any case; a space in it stands for any gap. A figure may follow directly, as in "FY17".</summary>
    public bool Word(string word)
    {
        if (!MayBe(word))
        {
            return false;
        }

        var ahead = this;
        foreach (var letter in word)
        {
            if (letter == ' ')
            {
                if (!ahead.Gap())
                {
                    return false;
                }
            }
            else if (char.ToLowerInvariant(ahead.Next) == letter)
            {
                ahead.At++;
            }
            else
            {
                return false;
            }
        }

        if (!ahead.AtBoundary && !char.IsAsciiDigit(ahead.Next))
        {
            return false;
        }

        this = ahead;
        return true;
    }

    // Most words fail at their first letter, and every reader tries many at every place.
    readonly bool MayBe(string word) => (Next | ' ') == word[0];

    /// <summary>Passes one of <paramref name="words"/>; its index, or -1.</summary>
    public int AnyOf(ReadOnlySpan<string> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (MayBe(words[i]) && Word(words[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Passes a whole run of at most <paramref name="most"/> ASCII digits.</summary>
    public bool Number(int most, out int value, out int digits)
    {
        value = 0;
        digits = 0;
        while (digits <= most && At + digits < text.Length && char.IsAsciiDigit(text[At + digits]))
        {
            value = (value * 10) + text[At + digits] - '0';
            digits++;
        }

        if (digits == 0 || digits > most)
        {
            return false;
        }

        At += digits;
        return true;
    }

    /// <summary>Passes a whole run of two to <paramref name="most"/> letters.</summary>
    public bool Letters(int most, out string word)
    {
        word = "";
        var end = At;
        while (end < text.Length && end - At <= most && char.IsLetter(text[end]))
        {
            end++;
        }

        if (end - At < 2 || end - At > most || Glyphs.IsWordPart(Glyphs.At(text, end)))
        {
            return false;
        }

        word = text[At..end];
        At = end;
        return true;
    }
}
