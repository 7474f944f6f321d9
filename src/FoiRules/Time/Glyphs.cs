namespace FoiRules.Time;

/// <summary>What single characters are to a reader of periods.</summary>
static class Glyphs
{
    // An underscore joins the parts of file and field names, so what it touches is part of a name.
    public static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c == '_';

    public static bool IsDash(char c) => c is '-' or '\u2010' or '\u2011' or '\u2012' or '–' or '—' or '\u2212';

    public static bool StartsWord(string text, int at) =>
        IsWordPart(text[at]) && (at == 0 || !IsWordPart(text[at - 1]));

    /// <summary>The character at an offset, or NUL outside the text.</summary>
    public static char At(string text, int at) => (uint)at < (uint)text.Length ? text[at] : '\0';

    /// <summary>The offset after the nearest character before <paramref name="at"/> that is not white space, looking back a few characters only.</summary>
    public static int BackOverGap(string text, int at)
    {
        var stop = Math.Max(0, at - 8);
        while (at > stop && char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }

        return at;
    }
}
