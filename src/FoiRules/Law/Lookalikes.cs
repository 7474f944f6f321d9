namespace FoiRules.Law;

/// <summary>What reads like a citation and is none.</summary>
static class Lookalikes
{
    // "Section 117 aftercare", "section 47 enquiries", "Section 21 notice", "Article 4 direction", "Regulation 44 visit".
    static readonly string[] Things =
    [
        "aftercare", "statement", "statements", "agreement", "agreements", "officer", "officers", "payment", "payments", "funding", "enquiry",
        "enquiries", "investigation", "investigations", "assessment", "assessments", "order", "orders", "doctor", "doctors", "meeting", "meetings",
        "accommodation", "accommodated", "children", "child", "placement", "placements", "strategy", "referral", "referrals", "licence", "licences",
        "grant", "grants", "works", "search", "searches", "report", "reports", "patient", "patients", "detention", "detentions", "powers", "offence",
        "offences", "monies", "money", "contribution", "contributions", "visit", "visits", "direction", "directions", "approved", "tenancy",
        "tenancies", "eviction", "evictions", "possession", "below", "above", "overleaf", "form", "staff", "leave",
    ];

    static readonly string[] Leads = ["under", "section", "exemption", "exemptions", "act", "and", "or", "applying", "apply", "per", "see", "using", "foi", "the", "refusal", "exempt"];

    /// <summary>Whether the next word makes the citation a thing of another field.</summary>
    public static bool IsOtherThing(string text, CitationItem item)
    {
        var next = TextScan.WordAt(text, TextScan.SkipBlank(text, item.End));
        return TextScan.IsOneOf(next, Things) || (next.StartsWith("notice", StringComparison.OrdinalIgnoreCase) && item.Section is not ("9" or "16" or "17" or "18"));
    }

    /// <summary>Whether it is the code of practice on records: section 46 alone is police protection as often.</summary>
    public static bool IsRecordsCode(string text, CitationItem item) =>
        item.Section is "46" && TextScan.WordAt(text, TextScan.SkipBlank(text, item.End)).Equals("code", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether "S12" is the first half of a postcode: "S12 2AB".</summary>
    public static bool IsPostcode(string text, CitationGroup group)
    {
        var inward = TextScan.WordAt(text, TextScan.SkipSpaces(text, group.End));
        return group.IsBareCapital && inward.Length == 3 && char.IsAsciiDigit(inward[0]) && char.IsAsciiLetterUpper(inward[1]) && char.IsAsciiLetterUpper(inward[2]);
    }

    /// <summary>Whether "S12" or "S1" is a district, a size or a building rather than a section: after a place name or a comma, or a single figure.</summary>
    public static bool IsLabel(string text, CitationGroup group)
    {
        if (group.Items is [{ Section.Length: 1 }, ..])
        {
            return true;
        }

        var end = group.Start;
        while (end > 0 && group.Start - end < 4 && text[end - 1] is ' ' or ',')
        {
            end--;
        }

        var start = end;
        while (start > 0 && end - start < 24 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        var word = text.AsSpan(start, end - start);
        return !word.IsEmpty && char.IsUpper(word[0]) && !TextScan.IsOneOf(word, Leads);
    }
}
