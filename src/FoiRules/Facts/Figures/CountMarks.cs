namespace FoiRules.Facts;

/// <summary>What is written in the place of a count, by public bodies and by the guidance they follow.</summary>
static class CountMarks
{
    const int Longest = 60;

    const string Around = "[](). ";

    /// <summary>What a cell without a number says.</summary>
    public static MarkKind Of(string cell)
    {
        if (cell.Length == 0)
        {
            return MarkKind.Blank;
        }

        if (cell.Length > Longest)
        {
            return MarkKind.Text;
        }

        return cell switch
        {
            "-" or "–" or "—" or "−" or "--" or "." or "·" or "•" or "_" or "__" => MarkKind.Dash,
            ".." or "..." or "…" or ":" or "/" => MarkKind.Absent,
            "[x]" or "[X]" => MarkKind.Absent,      // in government statistics; a bare x keeps something back
            "*" or "**" or "***" or "†" or "#" or "~" or "^" or "?" or "█" or "▒" or "■" or "██" or "###" or "xx" => MarkKind.Hidden,
            _ => OfWords(cell),
        };
    }

    /// <summary>Whether a mark is a letter or two that only beside figures is a mark: a table of words has "x" and "c" too.</summary>
    public static bool IsBare(string cell) => cell.Length <= 4 && char.IsLetter(cell[0]);

    /// <summary>Whether a mark is a letter or two without a number, which may be a word or a tick: "x", "np".</summary>
    public static bool IsWord(string cell) => IsBare(cell) && cell.AsSpan().IndexOfAnyInRange('0', '9') < 0;

    static MarkKind OfWords(string cell)
    {
        Span<char> lower = stackalloc char[Longest];
        return OfSmall(lower[..cell.AsSpan().ToLowerInvariant(lower)].Trim(Around));
    }

    static MarkKind OfSmall(ReadOnlySpan<char> word) => word switch
    {
        "c" or "s" or "p" or "u" or "x" or "xx" or "xxx" or "xxxx" or "xxxxx" => MarkKind.Hidden,
        "n.p" or "np" or "low" or "low number" or "low numbers" or "small number" or "small numbers" or "not disclosed" or "not provided" or "not published" or "too few" or "small" or "few" or "a few" or "disclosive" or "potentially disclosive" or "single digit" or "single digits" or "single figure" or "single figures" or "n/d" or "n.d" => MarkKind.Hidden,
        "z" or "na" or "n/a" or "n.a" or "n a" or "nk" or "n/k" or "nr" or "n/r" or "not known" or "unknown" or "no data" or "no information" or "no record" or "no records" or "nan" => MarkKind.Absent,
        _ => word.Length > 2 && IsSection(word) ? MarkKind.Hidden : OfBeginning(word),
    };

    static MarkKind OfBeginning(ReadOnlySpan<char> word) =>
        Begins(word, "suppress") || Begins(word, "withheld") || Begins(word, "redact") || Begins(word, "exempt") || Begins(word, "confidential") || Begins(word, "data suppressed") || Begins(word, "masked")
            ? MarkKind.Hidden
        : Begins(word, "not available") || Begins(word, "not applicable") || Begins(word, "not held") || Begins(word, "not recorded") || Begins(word, "not collected") || Begins(word, "not yet") || Begins(word, "unavailable")
            ? MarkKind.Absent : MarkKind.Text;

    static bool Begins(ReadOnlySpan<char> word, string with) => word.StartsWith(with, StringComparison.Ordinal);

    // "s.40", "s40(2)", "section 40(2)", "foia s40".
    static bool IsSection(ReadOnlySpan<char> word)
    {
        var rest = word;
        rest = rest.StartsWith("foia ") ? rest[5..] : rest;
        rest = rest.StartsWith("section ") ? rest[8..] : rest.StartsWith("sec") ? rest[3..] : rest[0] == 's' ? rest[1..] : [];
        rest = rest.TrimStart(". ");
        foreach (var c in rest)
        {
            if (!char.IsAsciiDigit(c) && c is not ('(' or ')' or 'a' or 'b' or 'c' or ' '))
            {
                return false;
            }
        }

        return rest.Length > 1 && char.IsAsciiDigit(rest[0]) && char.IsAsciiDigit(rest[1]);
    }
}
