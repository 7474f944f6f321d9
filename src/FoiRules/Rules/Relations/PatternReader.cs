namespace FoiRules.Rules.Relations;

/// <summary>Reads the literals of a pattern. What it does not understand it leaves to the engine.</summary>
sealed class PatternReader
{
    const int MostOfClass = 4;

    readonly string pattern;
    int at;
    bool isLost;

    PatternReader(string pattern) => this.pattern = pattern;

    /// <summary>What is known of a pattern.</summary>
    public static PatternPiece Read(string pattern)
    {
        var reader = new PatternReader(pattern);
        var piece = reader.Choice();
        return reader.isLost || reader.at < pattern.Length ? PatternPiece.Unknown : piece;
    }

    bool Is(char c) => at < pattern.Length && pattern[at] == c;

    PatternPiece Choice()
    {
        var piece = Sequence();
        while (Is('|') && !isLost)
        {
            at++;
            piece = piece.Or(Sequence());
        }

        return piece;
    }

    PatternPiece Sequence()
    {
        var pieces = new List<PatternPiece>();
        while (!isLost && at < pattern.Length && pattern[at] is not ('|' or ')'))
        {
            pieces.Add(Repeats(One(pattern[at++])));
        }

        return PatternPiece.Sequence(pieces);
    }

    PatternPiece One(char c) => c switch
    {
        '(' => Group(),
        '[' => Class(),
        '\\' => Escape(),
        '.' => PatternPiece.Unknown,
        '^' => PatternPiece.Of([PatternLiterals.Beginning.ToString()]),
        '$' => PatternPiece.Of([PatternLiterals.End.ToString()]),
        '{' or '*' or '+' or '?' => Lost(),
        _ => Literal(c),
    };

    PatternPiece Literal(char c) => IsOne(c) ? PatternPiece.Of([PatternLiterals.Fold(c).ToString()]) : Lost();

    // Without capitals of its own, or with those of ASCII: nothing else may stand for it.
    static bool IsOne(char c) => c is >= ' ' and < '\u007F' || (c > '\u00A0' && (char.IsPunctuation(c) || char.IsSymbol(c)));

    PatternPiece Lost()
    {
        isLost = true;
        return PatternPiece.Unknown;
    }

    PatternPiece Group()
    {
        if (Is('?'))
        {
            if (at + 1 == pattern.Length || pattern[at + 1] != ':')
            {
                return Lost();
            }

            at += 2;
        }

        var inner = Choice();
        return Is(')') && at++ > 0 ? inner : Lost();
    }

    PatternPiece Escape()
    {
        if (at == pattern.Length)
        {
            return Lost();
        }

        var c = pattern[at++];
        return c switch
        {
            'b' => PatternPiece.Of([""], isAll: false),
            'w' or 'W' or 'd' or 'D' or 's' or 'S' => PatternPiece.Unknown,
            _ => char.IsAsciiLetterOrDigit(c) ? Lost() : Literal(c),
        };
    }

    PatternPiece Repeats(PatternPiece piece)
    {
        if (at == pattern.Length || pattern[at] is not ('?' or '*' or '+' or '{'))
        {
            return piece;
        }

        var sign = pattern[at++];
        while (sign == '{' && at < pattern.Length && (char.IsAsciiDigit(pattern[at]) || pattern[at] is ',' or '}'))
        {
            sign = pattern[at++];
            sign = sign == '}' ? '*' : '{';
        }

        at += Is('?') ? 1 : 0;
        return sign switch { '{' => Lost(), '+' => piece.Repeated(), '?' => piece.Optional(), _ => PatternPiece.Unknown };
    }

    // A few single characters are as many texts; a range or a kind of character is too many.
    PatternPiece Class()
    {
        var texts = new List<string>();
        var isFew = !Is('^');
        for (var first = at; at < pattern.Length && (pattern[at] != ']' || at == first); at++)
        {
            var c = pattern[at];
            if (c == '\\' && at + 1 < pattern.Length)
            {
                c = pattern[++at];
                isFew &= !char.IsAsciiLetterOrDigit(c);
            }

            if (c == '[')
            {
                return Lost();
            }

            isFew &= IsOne(c) && c != '-';
            var text = PatternLiterals.Fold(c).ToString();
            if (!texts.Contains(text))
            {
                texts.Add(text);
            }
        }

        at++;
        return at > pattern.Length ? Lost() : isFew && texts.Count <= MostOfClass ? PatternPiece.Of(texts) : PatternPiece.Unknown;
    }
}
