namespace FoiRules.Time;

/// <summary>Where in a text a period can begin at all: at a figure, or at a word from which nothing but words of periods lead to one. All other places are passed over at once.</summary>
struct PeriodCue(string text)
{
    const int Letters = 26;

    static readonly string[] Openers =
    [
        "the", "last", "past", "previous", "preceding", "this", "current", "present", "financial", "fiscal", "academic", "school", "tax", "calendar", "fy", "f/y", "year",
        "since", "ever", "up", "until", "till", "before", "prior", "earlier", "pre", "after", "later", "as", "at", "on", "a", "between", "from", "start", "beginning", "end",
        "years", "yr", "yrs", "y/e", "ye", "quarter", "q", "qtr", "h", "half", "first", "second", "third", "fourth",
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
        "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ];

    // By the first two letters; a word of one letter, or with a figure or mark behind it, counts under its first letter alone.
    static readonly bool[] ByStart = Table();

    /// <summary>The first place from <paramref name="at"/> on where a period can begin; the length of the text where there is none.</summary>
    public readonly int Next(int at)
    {
        while (at < text.Length)
        {
            if (!Glyphs.IsWordPart(text[at]))
            {
                at++;
                continue;
            }

            if ((at == 0 || !Glyphs.IsWordPart(text[at - 1])) && (char.IsAsciiDigit(text[at]) ? MayBegin(at) : HasKnownStart(at) && PeriodWords.LeadOn(text, at)))
            {
                return at;
            }

            while (at < text.Length && Glyphs.IsWordPart(text[at]))
            {
                at++;
            }
        }

        return text.Length;
    }

    // Four figures may be a year; up to three count days or months, or stand before one, and never before another figure.
    readonly bool MayBegin(int at)
    {
        var end = at;
        while (end < text.Length && end - at < 5 && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        if (end - at >= 4)
        {
            return end - at == 4;
        }

        var cursor = new TimeCursor(text, end);
        cursor.Gap();
        return cursor.Next is '/' or '.' or '^' or '(' || char.IsLetter(cursor.Next) || Glyphs.IsDash(cursor.Next);
    }

    readonly bool HasKnownStart(int at)
    {
        var first = (text[at] | ' ') - 'a';
        if ((uint)first >= Letters)
        {
            return false;
        }

        var second = (Glyphs.At(text, at + 1) | ' ') - 'a';
        return ByStart[(first * (Letters + 1)) + ((uint)second < Letters ? second + 1 : 0)];
    }

    static bool[] Table()
    {
        var table = new bool[Letters * (Letters + 1)];
        foreach (var word in Openers)
        {
            table[((word[0] - 'a') * (Letters + 1)) + (word.Length > 1 && char.IsAsciiLetterLower(word[1]) ? word[1] - 'a' + 1 : 0)] = true;
        }

        return table;
    }
}
