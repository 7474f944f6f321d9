namespace FoiRules.Time;

/// <summary>Web and e-mail addresses and file names, in which figures are names.</summary>
struct AddressRuns(string text)
{
    static readonly string[] Endings =
    [
        "pdf", "doc", "docx", "xls", "xlsx", "xlsm", "csv", "ods", "odt", "ppt", "pptx", "msg", "eml", "zip", "txt", "md", "htm",
        "html", "aspx", "uk", "com", "org", "net",
    ];

    int runEnd;
    int addressStart;

    /// <summary>The end of the address that <paramref name="at"/> lies in, or null. Places must be asked for in order; any may be left out.</summary>
    public int? EndAt(int at)
    {
        if (at >= runEnd)
        {
            ReadRun(at);
        }

        return at >= addressStart ? runEnd : null;
    }

    // A run goes from one white space or edge of a cell to the next; each character is looked at once.
    void ReadRun(int at)
    {
        var start = at;
        while (start > runEnd && !IsEdge(text[start - 1]))
        {
            start--;
        }

        runEnd = at;
        addressStart = int.MaxValue;
        while (runEnd < text.Length && !IsEdge(text[runEnd]))
        {
            runEnd++;
        }

        runEnd = Math.Max(runEnd, at + 1);
        for (var i = start; i < runEnd; i++)
        {
            if (text[i] is '\\' or '@' || (text[i] == '.' && HasEnding(i)))
            {
                addressStart = start;
                return;
            }

            addressStart = addressStart == int.MaxValue && BeginsAddress(i) ? i : addressStart;
        }
    }

    // The words of a Markdown link are prose; only what follows "](" is an address.
    readonly bool BeginsAddress(int at) =>
        text[at] switch
        {
            'w' or 'W' => text.AsSpan(at).StartsWith("www.", StringComparison.OrdinalIgnoreCase),
            '(' => Glyphs.At(text, at - 1) == ']',
            ':' => Glyphs.At(text, at + 1) == '/' && Glyphs.At(text, at + 2) == '/',
            _ => false,
        };

    static bool IsEdge(char c) => char.IsWhiteSpace(c) || c is '|' or '<' or '>' or '"' or '“' or '”';

    readonly bool HasEnding(int dot)
    {
        var cursor = new TimeCursor(text, dot + 1);
        return cursor.AnyOf(Endings) >= 0 && !char.IsAsciiDigit(cursor.Next);
    }
}
