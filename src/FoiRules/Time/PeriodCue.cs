namespace FoiRules.Time;

/// <summary>Where in a text a period can begin at all: at a figure, or at a word that opens one with a figure not far behind. All other places are passed over at once.</summary>
struct PeriodCue(string text)
{
    // "up to and including the end of the academic years: 2017" is as long as it gets.
    const int Reach = 120;

    const int Letters = 26;

    static readonly string[] Relative = ["the", "last", "past", "previous", "preceding", "this", "current", "present", "financial", "fiscal", "academic", "school", "tax", "calendar", "fy", "f/y", "year"];

    static readonly string[] Others =
    [
        "since", "ever", "up", "until", "till", "before", "prior", "earlier", "pre", "after", "later", "as", "at", "on", "a", "between", "from", "start", "beginning", "end",
        "years", "yr", "yrs", "y/e", "ye", "quarter", "q", "qtr", "h", "half", "first", "second", "third", "fourth",
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
        "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ];

    // By the first two letters; a word of one letter, or with a figure or mark behind it, counts under its first letter alone.
    static readonly byte[] ByStart = Table();

    int digit = -1;

    /// <summary>Whether a period can be in a text at all.</summary>
    public static bool MayHold(string text) => new PeriodCue(text).Next(0) < text.Length;

    /// <summary>The first place from <paramref name="at"/> on where a period can begin; the length of the text where there is none. Places must be asked for in order.</summary>
    public int Next(int at)
    {
        for (; at < text.Length; at++)
        {
            if (!Glyphs.StartsWord(text, at))
            {
                continue;
            }

            if (char.IsAsciiDigit(text[at]) ? MayBegin(at) : Kind(at) is var kind and > 0 && (kind == 2 || IsNearDigit(at)))
            {
                return at;
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

    readonly byte Kind(int at)
    {
        var first = (text[at] | ' ') - 'a';
        if ((uint)first >= Letters)
        {
            return 0;
        }

        var second = (Glyphs.At(text, at + 1) | ' ') - 'a';
        return ByStart[(first * (Letters + 1)) + ((uint)second < Letters ? second + 1 : 0)];
    }

    bool IsNearDigit(int at)
    {
        if (digit < at)
        {
            var next = text.AsSpan(at).IndexOfAnyInRange('0', '9');
            digit = next < 0 ? int.MaxValue : at + next;
        }

        return digit - at <= Reach;
    }

    static byte[] Table()
    {
        var table = new byte[Letters * (Letters + 1)];
        foreach (var word in Others)
        {
            table[Slot(word)] = 1;
        }

        foreach (var word in Relative)
        {
            table[Slot(word)] = 2;
        }

        return table;
    }

    static int Slot(string word) => ((word[0] - 'a') * (Letters + 1)) + (word.Length > 1 && char.IsAsciiLetterLower(word[1]) ? word[1] - 'a' + 1 : 0);
}
