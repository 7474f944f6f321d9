namespace FoiRules.Law;

/// <summary>The word before a number that makes it a citation: "section", "ss.", "Reg", "S" in "S12".</summary>
/// <param name="Division">What the number counts.</param>
/// <param name="IsPlural">Whether several numbers are announced.</param>
/// <param name="IsBareCapital">Whether this is a capital S glued to its number, as in a postcode.</param>
/// <param name="NumberAt">Where the number starts.</param>
readonly record struct CitationHead(Division Division, bool IsPlural, bool IsBareCapital, int NumberAt)
{
    /// <summary>Whether a word that can head a citation starts at <paramref name="at"/>, whatever follows it.</summary>
    public static bool IsWord(string text, int at) => Kind(LettersAt(text, at)) is not null;

    /// <summary>The head at an offset where a word starts, when a number follows it.</summary>
    public static CitationHead? At(string text, int at)
    {
        var letters = LettersAt(text, at);
        if (Kind(letters) is not { } kind)
        {
            return null;
        }

        var end = at + letters.Length;
        var isWhole = letters.Length > 6;
        var hasPluralInBrackets = isWhole && text.AsSpan(end).StartsWith("(s)", StringComparison.OrdinalIgnoreCase);
        end += hasPluralInBrackets ? 3 : 0;
        var isPlural = hasPluralInBrackets || (letters.Length > 1 && letters[^1] is 's' or 'S');
        var isDotted = end < text.Length && (text[end] == '.' || (isWhole && isPlural && text[end] == ':'));
        var number = TextScan.SkipBlank(text, isDotted ? end + 1 : end);
        number += isWhole && number < text.Length && text[number] is '‘' or '“' or '\'' or '"' ? 1 : 0;
        if (number >= text.Length || !char.IsAsciiDigit(text[number]) || (letters.Length <= 3 && !isDotted && IsSeconds(text, at)))
        {
            return null;
        }

        return new CitationHead(kind, isPlural, letters is "S" && number == end, number);
    }

    /// <summary>Whether letters are a word that can head a citation.</summary>
    public static bool IsKnown(ReadOnlySpan<char> letters) => Kind(letters) is not null;

    static ReadOnlySpan<char> LettersAt(string text, int at)
    {
        var word = TextScan.WordAt(text, at);
        var digit = word.IndexOfAnyInRange('0', '9');
        return digit < 0 ? word : word[..digit];
    }

    static Division? Kind(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[12];
        if (word.Length is 0 or > 11)
        {
            return null;
        }

        return lower[..word.ToLowerInvariant(lower)] switch
        {
            "s" or "ss" or "sec" or "secs" or "sect" or "sects" or "section" or "sections" => Law.Division.Section,
            "reg" or "regs" or "regn" or "regulation" or "regulations" => Law.Division.Regulation,
            "art" or "arts" or "article" or "articles" => Law.Division.Article,
            _ => null,
        };
    }

    // "30 s 12", "5 sec 3"; the year of an Act may stand before as well: "FOIA 2000 s 40".
    static bool IsSeconds(string text, int at)
    {
        var before = at - 1;
        while (before > at - 3 && before >= 0 && text[before] == ' ')
        {
            before--;
        }

        return before >= 0 && char.IsAsciiDigit(text[before]) && (before < 3 || !ActYear.IsYear(text, before - 3));
    }
}
