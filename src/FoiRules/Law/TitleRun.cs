namespace FoiRules.Law;

/// <summary>Follows a run of capitalised words until one of them makes it the title of a law: "Health and Safety at Work etc Act".</summary>
sealed class TitleRun(string text)
{
    const int LongestTitle = 16;

    static readonly string[] Closing = ["Act", "Regulations", "Directive", "Convention"];

    // "Order" and "Rules" are common words; a year makes them law.
    static readonly string[] ClosingWithYear = ["Order", "Rules", "Regulation"];

    static readonly string[] Joining = ["of", "and", "the", "for", "in", "to", "on", "with", "by", "at", "etc", "or", "from"];

    // What starts a sentence or a citation is no part of the title.
    static readonly string[] Opening =
    [
        "the", "under", "in", "section", "sections", "as", "a", "an", "of", "for", "by", "this", "that", "your", "our", "when", "where",
        "please", "regulation", "regulations", "article", "schedule", "part", "and", "with", "to", "from", "both", "see", "s", "ss", "is", "if",
        "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "although", "because", "while", "whilst", "per", "uk",
    ];

    int start = -1;
    int words;
    int lineEnds;
    int brackets;

    /// <summary>Whether a title may end with a word, in small letters.</summary>
    public static bool MayClose(ReadOnlySpan<char> word) => TextScan.IsOneOf(word, Closing) || TextScan.IsOneOf(word, ClosingWithYear);

    /// <summary>Forgets the run.</summary>
    public void Break() => start = -1;

    /// <summary>
    /// Takes notice of a character between words: a title goes over spaces, one line end, brackets, commas and hyphens, but not
    /// out of brackets in which it began ("section 43 (Commercial Interests) of the Act").
    /// </summary>
    public void Pass(int at)
    {
        lineEnds = text[at] == '\n' ? lineEnds + 1 : lineEnds;
        brackets += text[at] switch { '(' => 1, ')' => -1, _ => 0 };
        if (lineEnds > 1 || brackets < 0 || !(char.IsWhiteSpace(text[at]) || char.IsLetterOrDigit(text[at]) || text[at] is '(' or ')' or ',' or '&' or '-' or '\'' or '’'))
        {
            Break();
        }
    }

    /// <summary>Reads the word at an offset and returns its end; <paramref name="title"/> is where the title starts when the word completes one.</summary>
    public int Take(int at, out int? title)
    {
        title = null;
        lineEnds = 0;
        var end = at;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        var word = text.AsSpan(at, end - at);
        var isOpen = start >= 0;
        if (isOpen && Closes(word, end))
        {
            title = start;
            Break();
        }
        else if (!isOpen && char.IsUpper(word[0]) && !TextScan.IsOneOf(word, Opening))
        {
            start = at;
            words = 1;
            brackets = 0;
        }
        else if (isOpen && (++words > LongestTitle || !(char.IsUpper(word[0]) || text[at - 1] == '-' || TextScan.IsOneOf(word, Joining))))
        {
            Break();
        }

        return end;
    }

    bool Closes(ReadOnlySpan<char> word, int end) =>
        char.IsUpper(word[0])
        && (TextScan.IsOneOf(word, Closing) || (TextScan.IsOneOf(word, ClosingWithYear) && ActYear.After(text, end).Year is not null));
}
