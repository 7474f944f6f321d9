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
    bool isAddress;

    /// <summary>The end of the address that <paramref name="at"/> lies in, or null. Places must be asked for in order.</summary>
    public int? EndAt(int at)
    {
        if (at >= runEnd && !char.IsWhiteSpace(text[at]))
        {
            ReadRun(at);
        }

        if (at < runEnd && (isAddress || BeginsAddress(at)))
        {
            isAddress = true;
            return runEnd;
        }

        return null;
    }

    void ReadRun(int at)
    {
        runEnd = at;
        isAddress = false;
        while (runEnd < text.Length && !char.IsWhiteSpace(text[runEnd]) && !IsCellEdge(text[runEnd]))
        {
            isAddress |= text[runEnd] is '\\' or '@' || (text[runEnd] == '.' && HasEnding(runEnd));
            runEnd++;
        }

        runEnd = Math.Max(runEnd, at + 1);
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

    static bool IsCellEdge(char c) => c is '|' or '<' or '>' or '"' or '“' or '”';

    readonly bool HasEnding(int dot)
    {
        var cursor = new TimeCursor(text, dot + 1);
        return cursor.AnyOf(Endings) >= 0 && !char.IsAsciiDigit(cursor.Next);
    }
}
