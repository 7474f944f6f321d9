namespace FoiRules.Rules.Relations;

/// <summary>The literal texts one of which stands wherever a pattern matches: most texts have none of them, and are told apart without the engine.</summary>
/// <remarks>Loading regular expressions takes longer than the rest of a check.</remarks>
sealed class PatternLiterals
{
    /// <summary>Stands in a literal for the beginning of the text.</summary>
    internal const char Beginning = '\u0001';

    /// <summary>Stands in a literal for the end of the text.</summary>
    internal const char End = '\0';

    // Characters that are not ASCII share a place.
    const char Beyond = '\u0080';

    readonly List<string> anywhere = [];
    readonly List<string> atBeginning = [];
    readonly List<string> atEnd = [];
    readonly bool[] firsts = new bool[Beyond + 1];

    PatternLiterals(List<string> literals, bool isAll)
    {
        IsAll = isAll;
        foreach (var literal in literals)
        {
            var special = literal.AsSpan().IndexOfAny(Beginning, End);
            (special < 0 ? anywhere : special == 0 && literal[0] == Beginning ? atBeginning : special == literal.Length - 1 && literal[special] == End ? atEnd : anywhere).Add(literal);
        }

        anywhere.ForEach(Note);
    }

    /// <summary>Whether the pattern says no more than these texts, so that one of them is a match.</summary>
    public bool IsAll { get; }

    /// <summary>The literals of a pattern; null where it has none that it needs.</summary>
    public static PatternLiterals? Of(string pattern) =>
        PatternReader.Read(pattern) is { Needed: { } needed } read ? new PatternLiterals(needed, read.IsAll) : null;

    /// <summary>Whether one of them stands in a text, whatever the capitals.</summary>
    public bool StandIn(string text)
    {
        if (AnyAt(atBeginning, text, 0) || (atEnd.Count > 0 && AnyAtEnd(text)))
        {
            return true;
        }

        for (var i = 0; i < text.Length && anywhere.Count > 0; i++)
        {
            if (firsts[Math.Min(text[i], Beyond)] && AnyAt(anywhere, text, i))
            {
                return true;
            }
        }

        return false;
    }

    // By either case, so that a text need not be folded to be looked through; the sign for kelvin is beyond ASCII.
    void Note(string literal)
    {
        var first = literal[0];
        firsts[Math.Min(first, Beyond)] = true;
        if (first is >= 'a' and <= 'z')
        {
            firsts[first & ~' '] = true;
        }

        firsts[Beyond] |= first == 'k';
    }

    bool AnyAtEnd(string text)
    {
        var isTerminated = text.Length > 0 && text[^1] == '\n';
        foreach (var literal in atEnd)
        {
            var at = text.Length - literal.Length + 1;
            if ((at >= 0 && IsAt(literal, text, at)) || (isTerminated && at > 0 && IsAt(literal, text, at - 1)))
            {
                return true;
            }
        }

        return false;
    }

    static bool AnyAt(List<string> literals, string text, int at)
    {
        for (var i = 0; i < literals.Count; i++)
        {
            if (IsAt(literals[i], text, at))
            {
                return true;
            }
        }

        return false;
    }

    static bool IsAt(string literal, string text, int at)
    {
        foreach (var c in literal)
        {
            if (c == Beginning ? at > 0 : c == End ? !IsEnd(text, at) : at == text.Length || Fold(text[at++]) != c)
            {
                return false;
            }
        }

        return true;
    }

    // A line feed at the very end counts as none, as everywhere in regular expressions.
    static bool IsEnd(string text, int at) => at == text.Length || (at == text.Length - 1 && text[at] == '\n');

    /// <summary>A character without regard to capitals, as patterns of ASCII see it; the sign for kelvin is a k.</summary>
    internal static char Fold(char c) => c is >= 'A' and <= 'Z' ? (char)(c | ' ') : c == '\u212A' ? 'k' : c;
}
