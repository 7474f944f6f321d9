namespace FoiRules.Law;

/// <summary>Reads a subsection that is said in words: "section 40 subsection 2", "Section 17, sub-section (1)".</summary>
static class WordedLimb
{
    static readonly string[] Words = ["subsection", "subsections"];

    // "paragraph 3" is as often of a document; with brackets it is law.
    static readonly string[] Bracketed = ["paragraph", "paragraphs", "para", "paras"];

    /// <summary>Adds the limb to <paramref name="limbs"/> and returns the offset after it; the same offset where none is written so.</summary>
    public static int Read(string text, int at, List<string> limbs)
    {
        var from = TextScan.SkipSpaces(text, at);
        from = from < text.Length && text[from] == ',' ? TextScan.SkipSpaces(text, from + 1) : from;
        var word = TextScan.WordAt(text, from);
        var end = from + word.Length;
        if (word.Equals("sub", StringComparison.OrdinalIgnoreCase) && end < text.Length && text[end] is '-' or ' ')
        {
            end++;
            word = TextScan.WordAt(text, end);
            end += word.Length;
            word = word.Equals("section", StringComparison.OrdinalIgnoreCase) ? "subsection" : default;
        }

        var needsBracket = TextScan.IsOneOf(word, Bracketed);
        if (!needsBracket && !TextScan.IsOneOf(word, Words))
        {
            return at;
        }

        from = TextScan.SkipSpaces(text, end);
        if (LimbReader.TryOne(text, from, out var bracketed, out var close))
        {
            limbs.Add(bracketed);
            return close;
        }

        var bare = TextScan.WordAt(text, from);
        if (needsBracket || bare.IsEmpty || !char.IsAsciiDigit(bare[0]) || !LimbReader.IsLimb(bare))
        {
            return at;
        }

        limbs.Add(LimbPath.Canonical(bare.ToString()));
        return from + bare.Length;
    }
}
