namespace FoiRules.Law;

/// <summary>Reads a provision's number and limbs: "40", "22A", "40(3A)(a)", "17.1".</summary>
static class NumberReader
{
    const int MostDigits = 3;

    /// <summary>The item whose number starts at <paramref name="at"/>; null where the digits are a date, a sum, a percentage, a postcode or the like.</summary>
    public static CitationItem? Read(string text, int at, Act act)
    {
        var end = at;
        while (end < text.Length && end - at <= MostDigits && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        if (end == at || end - at > MostDigits || text[at] == '0')
        {
            return null;
        }

        if (end < text.Length && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        if (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsOtherNumber(text, end)))
        {
            return null;
        }

        var section = text[at..end].ToUpperInvariant();
        var limbs = new List<string>();
        var isDecimal = end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]);
        if (isDecimal && !TryDecimal(text, ref end, limbs))
        {
            return null;
        }

        end = LimbReader.Read(text, end, act, section, limbs);
        return new CitationItem(at, end, section, limbs, isDecimal);
    }

    // One figure after the point, and a capital or a pointed letter at most: "40.3A", "31.1.a". "4.15" and "4.2.1" number the clauses of a document.
    static bool TryDecimal(string text, ref int end, List<string> limbs)
    {
        var from = end + 1;
        var to = from + 1;
        to += to < text.Length && char.IsAsciiLetterUpper(text[to]) ? 1 : 0;
        var isLettered = to + 1 < text.Length && text[to] == '.' && char.IsAsciiLetterLower(text[to + 1]) && (to + 2 == text.Length || !char.IsLetterOrDigit(text[to + 2]));
        var isGlued = to < text.Length && (char.IsLetterOrDigit(text[to]) || (text[to] == '.' && to + 1 < text.Length && char.IsLetterOrDigit(text[to + 1])));
        if (text[from] == '0' || (isGlued && !isLettered))
        {
            return false;
        }

        if (isLettered)
        {
            limbs.Add(text[from..to]);
            limbs.Add(text.Substring(to + 1, 1));
            end = to + 2;
            return true;
        }

        limbs.Add(text[from..to]);
        end = to;
        return true;
    }

    static bool IsOtherNumber(string text, int end)
    {
        var next = end + 1 < text.Length ? text[end + 1] : ' ';
        return text[end] switch
        {
            '%' => true,
            ':' => char.IsAsciiDigit(next),
            ',' => TextScan.WordAt(text, end + 1) is { Length: 3 } group && group.IndexOfAnyExceptInRange('0', '9') < 0,
            '/' => TextScan.WordAt(text, end + 1) is { Length: > 2 } part && part.IndexOfAnyExceptInRange('0', '9') < 0,
            '-' => char.IsAsciiLetterLower(next),
            _ => false,
        };
    }
}
