namespace FoiRules.Facts;

/// <summary>Identifiers known by their shape: letters and digits in their places, in capitals and without spaces.</summary>
public static class IdentifierShapes
{
    // Prefixes that HM Revenue and Customs does not give out (NIM39110).
    static readonly string[] NeverGiven = ["BG", "GB", "KN", "NK", "NT", "TN", "ZZ"];

    /// <summary>National Insurance number: two letters, six digits, A to D; D, F, I, Q, U and V are not used, nor O second.</summary>
    public static bool IsNationalInsurance(string text) =>
        Is(text, "LLDDDDDDL") && text[0] is not ('D' or 'F' or 'I' or 'Q' or 'U' or 'V') && text[1] is not ('D' or 'F' or 'I' or 'O' or 'Q' or 'U' or 'V')
        && text[8] is >= 'A' and <= 'D' && !Array.Exists(NeverGiven, p => text.StartsWith(p, StringComparison.Ordinal));

    /// <summary>Driving licence of Great Britain: five of the surname, decade, month (plus 50 for women), day, year, initials, and three more (DVLA).</summary>
    public static bool IsDrivingLicence(string text) =>
        text.Length == 16 && Is(text[..5].Replace('9', 'A'), "LLLLL") && Is(text.AsSpan(5, 6), "DDDDDD") && text[6] is '0' or '1' or '5' or '6'
        && Pair(text, 6) % 50 is >= 1 and <= 12 && Pair(text, 8) is >= 1 and <= 31 && Is(text[11..13].Replace('9', 'A'), "LL") && char.IsAsciiLetterOrDigit(text[13]) && Is(text.AsSpan(14), "LL");

    /// <summary>Registration mark of Great Britain: AB12 CDE (since 2001), A123 BCD or ABC 123D; I, Q and Z are not used in some places.</summary>
    public static bool IsVehicle(string text) =>
        (Is(text, "LLDDLLL") && text[0] is not ('I' or 'Q' or 'Z') && text.AsSpan(4).IndexOfAny('I', 'Q') < 0)
        || Is(text, "LDDDLLL") || Is(text, "LDDLLL") || Is(text, "LLLDDDL") || Is(text, "LLLDDL");

    static int Pair(string text, int at) => ((text[at] - '0') * 10) + text[at + 1] - '0';

    static bool Is(ReadOnlySpan<char> text, string shape)
    {
        if (text.Length != shape.Length)
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (shape[i] == 'L' ? !char.IsAsciiLetterUpper(text[i]) : !char.IsAsciiDigit(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
