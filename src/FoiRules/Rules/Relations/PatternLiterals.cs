namespace FoiRules.Rules.Relations;

/// <summary>The literal texts one of which stands wherever a pattern matches: most texts have none of them, and are told apart without the engine.</summary>
/// <remarks>Loading regular expressions takes longer than the rest of a check.</remarks>
sealed class PatternLiterals
{
    /// <summary>Stands in a literal for the beginning of the text.</summary>
    internal const char Beginning = '\u0001';

    /// <summary>Stands in a literal for the end of the text.</summary>
    internal const char End = '\0';

    // A character by its lowest bits: some share a place, and are told apart when the literal is compared.
    const int Characters = 64;

    // The commonest first; what is not among them is rarer.
    const string Common = " etaoinsrhldcumfpgwybvk";

    static readonly byte[] Places = PlacesOfAscii();

    readonly List<string> anywhere = [];
    readonly List<int> offsets = [];
    readonly List<string> atBeginning = [];
    readonly List<string> atEnd = [];
    readonly bool[] pairs = new bool[Characters * Characters];
    readonly bool[] lasts = new bool[Characters];

    PatternLiterals(List<string> literals, bool isAll)
    {
        IsAll = isAll;
        foreach (var literal in literals)
        {
            var special = literal.AsSpan().IndexOfAny(Beginning, End);
            (special < 0 ? anywhere : special == 0 && literal[0] == Beginning ? atBeginning : special == literal.Length - 1 && literal[special] == End ? atEnd : anywhere).Add(literal);
        }

        anywhere.ForEach(Note);
        atEnd.ForEach(l => lasts[Place(l.Length > 1 ? l[^2] : '\n')] = true);
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

        return anywhere.Count > 0 && AnyIn(text);
    }

    // By the two of its characters that are rarest side by side, since many words begin with the first of some literal.
    bool AnyIn(string text)
    {
        var place = 0;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            place = (Place(text[i]) * Characters) + (place / Characters);
            if (pairs[place] && AnyAround(text, i))
            {
                return true;
            }
        }

        return false;
    }

    bool AnyAround(string text, int at)
    {
        for (var i = 0; i < offsets.Count; i++)
        {
            if (at >= offsets[i] && IsAt(anywhere[i], text, at - offsets[i]))
            {
                return true;
            }
        }

        return false;
    }

    void Note(string literal)
    {
        var (offset, least) = (-1, int.MaxValue);
        for (var i = 0; i + 1 < literal.Length; i++)
        {
            if (literal[i] >= ' ' && literal[i + 1] >= ' ' && Commonness(literal[i]) + Commonness(literal[i + 1]) is var common && common < least)
            {
                (offset, least) = (i, common);
            }
        }

        offsets.Add(Math.Max(offset, 0));
        if (offset >= 0)
        {
            pairs[(Place(literal[offset]) * Characters) + Place(literal[offset + 1])] = true;
            return;
        }

        // One character alone, with whatever stands behind it.
        for (var i = 0; i < pairs.Length; i++)
        {
            pairs[i] |= literal[0] < ' ' || i / Characters == Place(literal[0]);
        }
    }

    static int Commonness(char c) => Common.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? Common.Length - at : 0;

    static int Place(char c) => c < Places.Length ? Places[c] : Fold(c) & (Characters - 1);

    static byte[] PlacesOfAscii()
    {
        var places = new byte[128];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = (byte)(Fold((char)i) & (Characters - 1));
        }

        return places;
    }

    bool AnyAtEnd(string text)
    {
        var isTerminated = text.Length > 0 && text[^1] == '\n';
        if (text.Length > 0 && !isTerminated && !lasts[Place(text[^1])])
        {
            return false;
        }

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
