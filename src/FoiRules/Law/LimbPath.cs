namespace FoiRules.Law;

/// <summary>The bracketed part of a provision as a list: "(3A)(a)" is "3A", "a".</summary>
static class LimbPath
{
    /// <summary>What each bracket holds, outermost first.</summary>
    public static List<string> Split(string limbs)
    {
        var parts = new List<string>();
        for (var open = limbs.IndexOf('('); open >= 0;)
        {
            var close = limbs.IndexOf(')', open);
            if (close < 0)
            {
                break;
            }

            parts.Add(limbs[(open + 1)..close]);
            open = limbs.IndexOf('(', close);
        }

        return parts;
    }

    /// <summary>The canonical spelling: "3A", "a", "ii".</summary>
    public static string Canonical(string limb) =>
        limb.Length > 0 && char.IsAsciiDigit(limb[0]) ? limb.ToUpperInvariant() : limb.ToLowerInvariant();

    /// <summary>The limbs in brackets again.</summary>
    public static string Join(IEnumerable<string> limbs) => string.Concat(limbs.Select(limb => $"({limb})"));

    /// <summary>Whether a limb may be a roman numeral; (i), (v) and (x) are letters as well.</summary>
    public static bool IsRoman(string limb) => limb.Length > 0 && limb.AsSpan().IndexOfAnyExcept("ivx") < 0;

    /// <summary>Whether a limb starts with a digit, as a subsection does.</summary>
    public static bool IsNumbered(string limb) => limb.Length > 0 && char.IsAsciiDigit(limb[0]);
}
