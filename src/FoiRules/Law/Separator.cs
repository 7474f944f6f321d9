namespace FoiRules.Law;

/// <summary>What may stand between two items of a list of provisions.</summary>
/// <param name="Next">Where the next item would start.</param>
/// <param name="IsRange">Whether everything between the two is meant: "(a)-(e)", "21 to 44".</param>
readonly record struct Separator(int Next, bool IsRange)
{
    static readonly string[] Conjunctions = ["and", "or", "with", "plus", "via", "also"];
    static readonly string[][] Phrases =
    [
        ["by", "virtue", "of"], ["in", "conjunction", "with"], ["read", "with"], ["read", "together", "with"], ["together", "with"],
        ["as", "well", "as"], ["taken", "with"], ["through"],
    ];

    /// <summary>The separator at an offset; null where none stands.</summary>
    public static Separator? At(string text, int at)
    {
        var next = TextScan.SkipBlank(text, at);
        if (next >= text.Length)
        {
            return null;
        }

        if (text[next] is ',' or ';' or '&' or '/' or '+')
        {
            next = TextScan.SkipBlank(text, next + 1);
            return new Separator(SkipWords(text, next), IsRange: false);
        }

        if (text[next] is '-' or '–' or '—')
        {
            return new Separator(TextScan.SkipSpaces(text, next + 1), IsRange: true);
        }

        if (TextScan.WordAt(text, next).Equals("to", StringComparison.OrdinalIgnoreCase))
        {
            return new Separator(TextScan.SkipBlank(text, next + 2), IsRange: true);
        }

        var end = SkipWords(text, next);
        return end > next ? new Separator(end, IsRange: false) : null;
    }

    static int SkipWords(string text, int at)
    {
        for (var steps = 0; steps < 3; steps++)
        {
            var end = SkipOne(text, at);
            if (end == at)
            {
                break;
            }

            at = end;
        }

        return at;
    }

    static int SkipOne(string text, int at)
    {
        if (at < text.Length && text[at] is '&' or '/' or ',')
        {
            return TextScan.SkipBlank(text, at + 1);
        }

        var word = TextScan.WordAt(text, at);
        if (TextScan.IsOneOf(word, Conjunctions))
        {
            return TextScan.SkipBlank(text, at + word.Length);
        }

        foreach (var phrase in Phrases)
        {
            var end = at;
            var length = 0;
            while (length < phrase.Length && TextScan.WordAt(text, end).Equals(phrase[length], StringComparison.OrdinalIgnoreCase))
            {
                end = TextScan.SkipBlank(text, end + phrase[length].Length);
                length++;
            }

            if (length == phrase.Length)
            {
                return end;
            }
        }

        return at;
    }
}
