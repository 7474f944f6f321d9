namespace FoiRules.Law;

/// <summary>The year that completes a statute's name: "Act 2000", "Act (2000)", "Act, 2000", "Act (FOIA) 2000", "Act of 2000".</summary>
static class ActYear
{
    const int LongestAlias = 12;

    /// <summary>The end of the name with its year, and the year; the name's own end and null where none follows.</summary>
    public static (int End, string? Year) After(string text, int nameEnd)
    {
        var at = TextScan.SkipBlank(text, nameEnd);
        if (at < text.Length && text[at] == '(' && !IsYear(text, at + 1))
        {
            var close = text.AsSpan(at, Math.Min(LongestAlias, text.Length - at)).IndexOf(')');
            at = close < 0 ? at : TextScan.SkipBlank(text, at + close + 1);
        }
        else if (at < text.Length && text[at] == ',')
        {
            at = TextScan.SkipBlank(text, at + 1);
        }
        else if (TextScan.WordAt(text, at) is "of")
        {
            at = TextScan.SkipBlank(text, at + 2);
        }

        var bracketed = at < text.Length && text[at] == '(';
        at += bracketed ? 1 : 0;
        if (!IsYear(text, at))
        {
            return (nameEnd, null);
        }

        var isClosed = bracketed && at + 4 < text.Length && text[at + 4] == ')';
        return (at + (isClosed ? 5 : 4), text.Substring(at, 4));
    }

    /// <summary>Whether a year from 1800 to 2099 stands here, and nothing glued to it.</summary>
    public static bool IsYear(string text, int at) =>
        at + 4 <= text.Length
        && text.AsSpan(at, 2) is "18" or "19" or "20"
        && char.IsAsciiDigit(text[at + 2])
        && char.IsAsciiDigit(text[at + 3])
        && (at + 4 == text.Length || !char.IsLetterOrDigit(text[at + 4]));
}
