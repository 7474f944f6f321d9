namespace FoiRules.Facts;

/// <summary>Identifiers that carry a check, so that a slip of one digit is seen. All take digits only, as written, without spaces.</summary>
public static class CheckDigits
{
    /// <summary>NHS number: ten digits; the last makes the sum, weighted 10 to 2, come out modulo 11 (NHS Data Dictionary).</summary>
    public static bool IsNhsNumber(string digits) => digits.Length == 10 && IsAllDigits(digits) && Eleven(digits) == digits[9] - '0';

    /// <summary>CHI number of NHS Scotland: an NHS number's check over a date of birth (DDMMYY) and three digits.</summary>
    public static bool IsChiNumber(string digits) =>
        IsNhsNumber(digits) && Pair(digits, 0) is >= 1 and <= 31 && Pair(digits, 2) is >= 1 and <= 12;

    /// <summary>Unique Taxpayer Reference: ten digits, the first checks the other nine (HMRC, modulus 11).</summary>
    public static bool IsTaxReference(string digits)
    {
        if (digits.Length != 10 || !IsAllDigits(digits))
        {
            return false;
        }

        ReadOnlySpan<int> weights = [6, 7, 8, 9, 10, 5, 4, 3, 2];
        var sum = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += weights[i] * (digits[i + 1] - '0');
        }

        return "21987654321"[sum % 11] == digits[0];
    }

    /// <summary>IBAN: the country and check digits moved to the end, letters as 10 to 35, is 1 modulo 97 (ISO 13616).</summary>
    public static bool IsIban(string characters)
    {
        if (characters.Length is < 15 or > 34)
        {
            return false;
        }

        var remainder = 0;
        for (var i = 0; i < characters.Length; i++)
        {
            var c = characters[(i + 4) % characters.Length];
            if (!char.IsAsciiDigit(c) && !char.IsAsciiLetterUpper(c))
            {
                return false;
            }

            remainder = char.IsAsciiDigit(c) ? ((remainder * 10) + c - '0') % 97 : ((remainder * 100) + c - 'A' + 10) % 97;
        }

        return remainder == 1;
    }

    // 10 means that no such number is given out.
    static int Eleven(string digits)
    {
        var sum = 0;
        for (var i = 0; i < 9; i++)
        {
            sum += (10 - i) * (digits[i] - '0');
        }

        return (11 - (sum % 11)) % 11;
    }

    static int Pair(string digits, int at) => ((digits[at] - '0') * 10) + digits[at + 1] - '0';

    static bool IsAllDigits(string digits) => digits.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;
}
