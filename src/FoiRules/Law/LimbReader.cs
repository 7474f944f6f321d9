namespace FoiRules.Law;

/// <summary>Reads the brackets after a number: "(3A)(a)", "(2) (a)", "( 1 )", "subsection (2)".</summary>
static class LimbReader
{
    const int Deepest = 5;

    /// <summary>The limbs from <paramref name="at"/> on, added to <paramref name="limbs"/>; returns the offset after the last.</summary>
    /// <remarks>
    /// A bracket after a space is only read where the statute can have it: "section 12 (18 hours)", "section 40 (a) names" and
    /// "section 50 (60)" cite no subsection.
    /// </remarks>
    public static int Read(string text, int at, Act act, string section, List<string> limbs)
    {
        if (limbs.Count == 0)
        {
            at = WordedLimb.Read(text, at, limbs);
            at += at + 1 < text.Length && text[at] == '.' && text[at + 1] == '(' && TryOne(text, at + 1, out _, out _) ? 1 : 0;
        }

        while (limbs.Count < Deepest)
        {
            var open = TextScan.SkipSpaces(text, at);
            if (!TryOne(text, open, out var limb, out var end) || StartsSibling(limbs, limb))
            {
                break;
            }

            if (open > at && !IsPlausible(act, section, limbs, limb))
            {
                break;
            }

            limbs.Add(limb);
            at = end;
        }

        return at + Unbracketed(text, at, act, section, limbs);
    }

    /// <summary>Whether the statute has this limb under those before it.</summary>
    public static bool IsListed(Act act, string section, IReadOnlyList<string> limbs) =>
        LimbTable.Of(act, section) is { } known && LimbNotation.FirstMissing(known, limbs) is null;

    // "12(5)e": a letter glued to the bracket, if the statute has it.
    static int Unbracketed(string text, int at, Act act, string section, List<string> limbs)
    {
        if (limbs.Count == 0 || !LimbPath.IsNumbered(limbs[^1]) || TextScan.WordAt(text, at) is not [>= 'a' and <= 'j' and var letter] || !IsListed(act, section, [.. limbs, letter.ToString()]))
        {
            return 0;
        }

        limbs.Add(letter.ToString());
        return 1;
    }

    /// <summary>Whether a bracket cannot stand under the last one, but beside it: "40(2)(3A)" and "31(1)(a)(b)" are two citations each.</summary>
    public static bool StartsSibling(IReadOnlyList<string> limbs, string limb)
    {
        if (limbs.Count == 0)
        {
            return false;
        }

        return LimbPath.IsNumbered(limb) || (!LimbPath.IsNumbered(limbs[^1]) && !LimbPath.IsRoman(limb));
    }

    /// <summary>One bracket: a number with a letter or two, a letter, a doubled letter or a roman numeral.</summary>
    public static bool TryOne(string text, int at, out string limb, out int end)
    {
        limb = "";
        end = at;
        if (at >= text.Length || text[at] != '(')
        {
            return false;
        }

        var from = TextScan.SkipSpaces(text, at + 1);
        var inside = TextScan.WordAt(text, from);
        var close = TextScan.SkipSpaces(text, from + inside.Length);
        var isClosed = close < text.Length && text[close] == ')';
        if (!(isClosed || IsForgotten(text, close)) || !IsLimb(inside))
        {
            return false;
        }

        limb = LimbPath.Canonical(inside.ToString());
        end = isClosed ? close + 1 : close;
        return true;
    }

    // "12(5(b)": the first bracket was not closed.
    static bool IsForgotten(string text, int close)
    {
        if (close >= text.Length || text[close] != '(')
        {
            return false;
        }

        var inside = TextScan.WordAt(text, close + 1);
        var end = close + 1 + inside.Length;
        return end < text.Length && text[end] == ')' && IsLimb(inside);
    }

    /// <summary>Whether a word can stand in the brackets.</summary>
    public static bool IsLimb(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > 5 || word.IndexOfAnyExceptInRange('0', 'z') >= 0)
        {
            return false;
        }

        if (char.IsAsciiDigit(word[0]))
        {
            var digits = word.IndexOfAnyExceptInRange('0', '9');
            return word[0] != '0' && (digits < 0 ? word.Length <= 2 : digits <= 2 && IsSuffix(word[digits..]));
        }

        // Capitals of two letters are an abbreviation, "(EA)", and so is any longer word that is no numeral.
        return AreLetters(word) && (word.Length == 1 || word.IndexOfAnyExcept("ivx") < 0 || (word.Length == 2 && word[0] is >= 'a' and <= 'h' && word[1] is >= 'a' and <= 'd'));
    }

    // "(3A)", "(2ZA)"; "(2nd)" is no subsection.
    static bool IsSuffix(ReadOnlySpan<char> letters) =>
        AreLetters(letters) && (letters.Length == 1 || (letters.Length == 2 && letters[0] is 'z' or 'Z'));

    static bool AreLetters(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (!char.IsAsciiLetter(letter))
            {
                return false;
            }
        }

        return true;
    }

    static bool IsPlausible(Act act, string section, List<string> limbs, string limb)
    {
        if (!LimbPath.IsNumbered(limb) && limbs.Count == 0)
        {
            return IsListed(act, section, [limb]);
        }

        return !Statutes.HasSection(act, section)
            || LimbTable.Of(act, section) is not { } table
            || LimbNotation.FirstMissing(table, [.. limbs, limb]) is null;
    }
}
