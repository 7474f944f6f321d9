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

/// <summary>Reads a limb that is said before its section: "subsection (2) of section 40", "paragraph (a) of section 31(1)".</summary>
static class LimbBefore
{
    const int Longest = 32;

    static readonly string[] Words = ["subsection", "sub-section", "paragraph", "sub-paragraph", "para"];

    /// <summary>Gives the only one of <paramref name="items"/> the limb that leads to it, if that begins at <paramref name="notBefore"/> or behind it.</summary>
    public static void Take(string text, List<CitationItem> items, int notBefore)
    {
        if (items is not [{ IsDecimal: false } item] || !EndsWith(text, item.Start, "of", out var end))
        {
            return;
        }

        for (var at = end - 1; at >= notBefore && end - at < Longest; at--)
        {
            if (!TextScan.IsWordStart(text, at) || TextScan.WordAt(text, at) is not ['s' or 'S' or 'p' or 'P', ..])
            {
                continue;
            }

            if (ReadAfterWord(text, at, end, item.Limbs) is { } limbs)
            {
                items[0] = item with { Start = at, Limbs = limbs };
                return;
            }
        }
    }

    static List<string>? ReadAfterWord(string text, int at, int end, IReadOnlyList<string> inner)
    {
        foreach (var word in Words)
        {
            if (!text.AsSpan(at).StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            List<string> limbs = [.. inner];
            var from = TextScan.SkipSpaces(text, at + word.Length);
            while (LimbReader.TryOne(text, from, out var limb, out var close))
            {
                limbs.Add(limb);
                from = TextScan.SkipSpaces(text, close);
            }

            if (limbs.Count == inner.Count && TextScan.WordAt(text, from) is var bare && LimbReader.IsLimb(bare) && char.IsAsciiDigit(bare[0]))
            {
                limbs.Add(LimbPath.Canonical(bare.ToString()));
                from = TextScan.SkipSpaces(text, from + bare.Length);
            }

            return from == end && limbs.Count > inner.Count && LimbPath.IsNumbered(limbs[0]) ? limbs : null;
        }

        return null;
    }

    // "of", with the space around it; the end is where the limb before it must stop.
    static bool EndsWith(string text, int at, string word, out int end)
    {
        end = BackOverBlank(text, at);
        var start = end - word.Length;
        if (end == at || start < 1 || !text.AsSpan(start, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase) || !char.IsWhiteSpace(text[start - 1]))
        {
            return false;
        }

        // What stands before "of" is read up to it, its last space included.
        end = start;
        return true;
    }

    static int BackOverBlank(string text, int at)
    {
        for (var limit = Math.Max(0, at - 4); at > limit && char.IsWhiteSpace(text[at - 1]);)
        {
            at--;
        }

        return at;
    }
}
