using System.Text;

namespace FoiRules.Reports;

/// <summary>Makes text from a letter safe to show on a terminal.</summary>
/// <remarks>
/// A letter is written by a stranger. An escape sequence in it could recolour, move or erase the report, and a bidirectional
/// override (Unicode Standard Annex 9) could show a line in another order than it has: both become U+FFFD.
/// </remarks>
static class Printable
{
    /// <summary>The text as one line: every line end or tab is one space.</summary>
    public static string Line(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var line = new StringBuilder(text.Length);
        foreach (var rune in text.Replace("\r\n", "\n", StringComparison.Ordinal).EnumerateRunes())
        {
            line.Append(Of(rune.Value is '\n' or '\r' ? new Rune(' ') : rune));
        }

        return line.ToString();
    }

    // Of half a pair of surrogates, and of anything else that might not be shown as it is, each rune is looked at.
    static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (c is not ((>= ' ' and <= '~') or (>= '\u00A0' and < '\u2000') or (>= '\u2010' and < '\u2028')))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The lines of a text of several, each safe to show.</summary>
    public static IEnumerable<string> Lines(string text) =>
        text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Select(Line);

    /// <summary>What to show for one character: itself, a space for a tab, U+FFFD for one that a terminal obeys.</summary>
    public static Rune Of(Rune rune) => rune.Value switch
    {
        '\t' => new Rune(' '),
        >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069 or 0x2028 or 0x2029 => Rune.ReplacementChar,
        _ => Rune.IsControl(rune) ? Rune.ReplacementChar : rune,
    };
}
