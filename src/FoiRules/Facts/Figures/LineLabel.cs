namespace FoiRules.Facts;

/// <summary>What the label of a row or a column says of it.</summary>
static class LineLabel
{
    const int LongestLabel = 200;

    static readonly string[] Openers = ["total", "totals", "all", "overall", "grand", "sub-total", "subtotal", "sub", "sum", "both"];

    static readonly string[] Wholes =
    [
        "trust", "council", "force", "board", "health board", "university", "college", "school", "authority", "department", "agency", "service", "constabulary", "company", "organisation", "borough", "county", "city", "district",
        "england", "wales", "scotland", "northern ireland", "uk", "united kingdom", "great britain", "year", "full year", "together", "everyone", "everybody", "combined", "altogether", "institution", "ministry", "fleet", "estate",
    ];

    /// <summary>Whether it calls the line a total: "Total", "All offices", "Wardens (total)", "Overall total".</summary>
    public static bool IsTotal(string label)
    {
        var text = label.AsSpan().Trim("*: .()");
        if (text.Length is 0 or > 60 || text.StartsWith("all other", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var end = text.IndexOfAny(' ', ':', '-');
        var first = end < 0 ? text : text[..end];
        foreach (var opener in Openers)
        {
            if (first.Equals(opener, StringComparison.OrdinalIgnoreCase))
            {
                return opener is not ("sub" or "grand") || text.Contains("total", StringComparison.OrdinalIgnoreCase);
            }
        }

        return text.EndsWith(" total", StringComparison.OrdinalIgnoreCase) || text.EndsWith(" totals", StringComparison.OrdinalIgnoreCase) || text.EndsWith("(total", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether it names the whole of which the other lines may be parts, without calling it a total: "Trust", "England", "Six months".</summary>
    public static bool IsWhole(string label)
    {
        var text = label.AsSpan().Trim("*: .()");
        text = text.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? text[4..] : text.StartsWith("whole ", StringComparison.OrdinalIgnoreCase) ? text[6..] : text;
        foreach (var whole in Wholes)
        {
            if (text.Equals(whole, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return text.EndsWith(" as a whole", StringComparison.OrdinalIgnoreCase) || text.EndsWith("-wide", StringComparison.OrdinalIgnoreCase)
            || ((text.EndsWith(" months", StringComparison.OrdinalIgnoreCase) || text.EndsWith(" quarters", StringComparison.OrdinalIgnoreCase) || text.EndsWith(" years", StringComparison.OrdinalIgnoreCase)) && text.IndexOf(' ') == text.LastIndexOf(' '));
    }

    /// <summary>Whether a total is over more than the section it stands in.</summary>
    public static bool IsOverall(string label) => label.AsSpan().Trim("* ") is var text
        && (text.StartsWith("grand", StringComparison.OrdinalIgnoreCase) || text.StartsWith("overall", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether it says that figures are parts of a hundred.</summary>
    public static bool IsPercent(string label) => label.Length <= LongestLabel && (label.Contains('%', StringComparison.Ordinal)
        || label.Contains("percent", StringComparison.OrdinalIgnoreCase) || label.Contains("per cent", StringComparison.OrdinalIgnoreCase));
}
