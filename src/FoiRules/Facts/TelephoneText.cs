namespace FoiRules.Facts;

/// <summary>A number written as a telephone number is.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">Behind its last.</param>
/// <param name="Digits">Its digits, with 0 for +44.</param>
/// <param name="IsGrouped">Whether spaces, hyphens or brackets stand between them, the first group being a dialling code.</param>
sealed record Telephone(int Start, int End, string Digits, bool IsGrouped)
{
    /// <summary>Whether the number has the digits its beginning asks for (Ofcom, National Telephone Numbering Plan).</summary>
    public bool IsValid => Digits.Length > 2 && Digits[1] switch
    {
        '1' or '8' => Digits.Length is 10 or 11,
        '2' or '3' or '9' => Digits.Length == 11,
        '7' => Digits.Length == 11 && Digits[2] is not '2',
        '5' => Digits.Length == 11 && Digits[2] is '5' or '6',
        _ => false,
    };

    /// <summary>Whether it is a mobile telephone: 071 to 079, but for personal numbers (070) and pagers (076).</summary>
    public bool IsMobile => Digits[1] == '7' && Digits[2] is not ('0' or '6');

    /// <summary>Whether it is a service: 03, 05, 08, 09.</summary>
    public bool IsService => Digits[1] is '3' or '5' or '8' or '9';
}

/// <summary>Finds numbers that begin with 0 or +44 and may be telephone numbers; what stands before them decides.</summary>
static class TelephoneText
{
    const int Most = 11;
    const int Fewest = 7;
    const int ShortestCode = 3;

    /// <summary>The numbers, in order and apart.</summary>
    public static IEnumerable<Telephone> Find(string text)
    {
        for (var i = text.AsSpan().IndexOfAny('0', '+'); i >= 0 && i < text.Length; i++)
        {
            if (text[i] is '0' or '+' && !IsInside(text, i) && Read(text, i) is { } found)
            {
                yield return found;
                i = found.End;
            }
        }
    }

    static bool IsInside(string text, int at) => at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or ',' or '/' or '-' or '–' or '£' or '#' or '_' or '+' or '='
        || (text[at - 1] == ' ' && at > 1 && char.IsAsciiDigit(text[at - 2])));

    static Telephone? Read(string text, int start)
    {
        var at = start;
        var isAbroad = text[at] == '+';
        if (isAbroad)
        {
            if (!text.AsSpan(at).StartsWith("+44"))
            {
                return null;
            }

            at += 3;
            while (at < text.Length && text[at] is ' ' or '(' or '0' or ')' or '-')
            {
                at++;
            }
        }

        var digits = new System.Text.StringBuilder(isAbroad ? "0" : "");
        var (code, end) = (0, at);
        while (at < text.Length && digits.Length < Most)
        {
            if (char.IsAsciiDigit(text[at]))
            {
                digits.Append(text[at]);
                end = ++at;
                continue;
            }

            var next = at;
            while (next < text.Length && next - at < 2 && text[next] is ' ' or '-' or '(' or ')' or '\u2011')
            {
                next++;
            }

            if (next == at || next >= text.Length || !char.IsAsciiDigit(text[next]))
            {
                break;
            }

            code = code == 0 ? digits.Length : code;
            at = next;
        }

        var isCut = end < text.Length && (char.IsLetterOrDigit(text[end]) || (text[end] is '.' or ',' or '/' or '-' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])));
        var from = start > 0 && text[start - 1] == '(' ? start - 1 : start;
        return isCut || digits.Length < Fewest ? null : new Telephone(from, end, digits.ToString(), code >= ShortestCode || isAbroad);
    }
}
