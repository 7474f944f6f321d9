using FoiRules.Law;

namespace FoiRules.Facts;

/// <summary>How a letter says what is attached.</summary>
static class AttachmentNames
{
    static readonly string[] Endings = ["pdf", "doc", "docx", "csv", "xls", "xlsx", "xlsm", "ods", "zip", "txt", "odt", "msg"];
    const int LongestHeading = 26;

    static readonly string[] ListHeadings =
    [
        "attachment", "attachments", "enclosure", "enclosures", "enc", "encs", "list of attachments", "list of enclosures", "documents attached", "documents enclosed", "attached documents",
        "enclosed documents", "attached files", "files attached", "attachments and enclosures", "documents supplied", "documents sent", "files sent",
    ];

    /// <summary>Whether a text is the heading of a list of attachments.</summary>
    public static bool IsListHeading(string text) => IsHeading(text.AsSpan().Trim(": ."));

    // Most lines are longer than any.
    static bool IsHeading(ReadOnlySpan<char> line) => line.Length <= LongestHeading && TextScan.IsOneOf(line, ListHeadings);

    /// <summary>Whether a line names attachments behind their heading: "[Attachment: Parking policy]", "Enclosures: the leaflet and the map".</summary>
    public static bool IsEntry(string text) =>
        text.AsSpan().Trim("[] ") is var line && line.IndexOf(": ") is var colon and > 0 && IsHeading(line[..colon]);

    /// <summary>Whether a cell holds no more than the number of something attached: "Appendix A", "See Annex 2".</summary>
    public static bool IsBareNumber(string text)
    {
        const int LongestNumber = 3;
        var line = text.AsSpan().Trim(". ()[]");
        line = line.StartsWith("see ", StringComparison.OrdinalIgnoreCase) ? line[4..] : line;
        var space = line.IndexOf(' ');
        return space > 0 && line.Length - space - 1 is > 0 and <= LongestNumber && TextScan.IsOneOf(line[..space], ["appendix", "annex", "annexe", "attachment", "enclosure"]);
    }

    /// <summary>Whether a sentence says what is attached: a file name, a title in quotation marks, its kind or its length.</summary>
    public static bool In(string text) => HasFileName(text) || HasQuotedTitle(text) || IsDescribed(text);

    // "The policy (version 4, PDF, 12 pages)" says what should be there.
    static bool IsDescribed(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        var close = open < 0 ? -1 : text.IndexOf(')', open);
        return close > open && text.AsSpan(open, close - open) is var inside && (inside.Contains(" pages", StringComparison.Ordinal) || inside.Contains(" pp", StringComparison.Ordinal)
            || inside.Contains("PDF", StringComparison.OrdinalIgnoreCase) || inside.Contains("version ", StringComparison.OrdinalIgnoreCase) || inside.Contains("edition", StringComparison.Ordinal));
    }

    /// <summary>Whether a file name stands in a text.</summary>
    public static bool HasFileName(string text) => HasEnding(text, Endings);

    /// <summary>Whether a file name with one of these endings stands in a text.</summary>
    public static bool HasEnding(string text, string[] endings)
    {
        for (var dot = text.IndexOf('.', StringComparison.Ordinal); dot >= 0; dot = text.IndexOf('.', dot + 1))
        {
            if (dot > 0 && (char.IsLetterOrDigit(text[dot - 1]) || text[dot - 1] is ')' or ']' or '_') && TextScan.IsOneOf(TextScan.WordAt(text, dot + 1), endings))
            {
                return true;
            }
        }

        return false;
    }

    static bool HasQuotedTitle(string text)
    {
        var open = text.AsSpan().IndexOfAny('‘', '“', '"');
        return open >= 0 && text.AsSpan(open + 1).IndexOfAny('’', '”', '"') > 3;
    }
}
