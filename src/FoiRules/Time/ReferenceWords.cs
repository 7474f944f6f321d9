namespace FoiRules.Time;

/// <summary>Words after which a year is part of a name: statutes, cases, reference numbers.</summary>
static class ReferenceWords
{
    static readonly string[] Before =
    [
        "act", "acts", "regulations", "regulation", "regs", "order", "orders", "rules", "rule", "directive", "bill", "measure",
        "si", "ssi", "wsi", "foia", "foisa", "foi", "eir", "eirs", "dpa", "gdpr", "pecr", "sar", "ref", "refs", "reference",
        "no", "nos", "number", "case", "ico", "tel", "telephone", "phone", "fax", "mobile", "ext", "extension",
    ];

    static readonly string[] After =
    [
        "act", "acts", "regulations", "regulation", "regs", "order", "rules", "directive", "bill", "code", "edition", "census",
    ];

    public static bool LeadTo(string text, int start) =>
        LookBack.IsOneOf(LookBack.WordPastMarks(text, start), Before) || IsNeutralCitation(text, start);

    /// <summary>"The 2000 Act", "2004 No. 3244".</summary>
    public static bool FollowFrom(string text, int end)
    {
        var ahead = new TimeCursor(text, end);
        if (!ahead.Gap())
        {
            return false;
        }

        var number = ahead;
        return ahead.AnyOf(After) >= 0 || (number.Word("no") && (number.Symbol('.') || number.Gap()) && (number.Gap() || true) && char.IsAsciiDigit(number.Next));
    }

    // "[2018] UKUT 229", but not "[2018](…)"
    static bool IsNeutralCitation(string text, int start)
    {
        var close = start + 4;
        if (Glyphs.At(text, start - 1) != '[' || Glyphs.At(text, close) != ']')
        {
            return false;
        }

        var ahead = new TimeCursor(text, close + 1);
        return ahead.Gap() && char.IsAsciiLetterUpper(ahead.Next);
    }
}
