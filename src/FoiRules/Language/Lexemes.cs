using System.Globalization;
using FoiRules.Law;
using Sprache;

namespace FoiRules.Language;

/// <summary>A number as written. A class: parsers of value types would have to be compiled at each start.</summary>
sealed record Numeral(int Value);

/// <summary>The tokens of the language. Each fails at its own start under a name, and skips white space and comments behind itself.</summary>
static class Lexemes
{
    /// <summary>A name: letters, digits and hyphens, beginning with a letter: "not-held", "SDC01".</summary>
    public static readonly Parser<string> Name = Token("a name", NameEnd, (s, start, end) => s[start..end]);

    /// <summary>A whole number of up to nine digits.</summary>
    public static readonly Parser<Numeral> Number = Token("a number", NumberEnd, (s, start, end) => new Numeral(int.Parse(s.AsSpan(start, end - start), CultureInfo.InvariantCulture)));

    /// <summary>A text in double quotes, on one line.</summary>
    public static readonly Parser<string> Quoted = ReadQuoted;

    /// <summary>A text between two lines of three double quotes, without the indentation its lines share.</summary>
    public static readonly Parser<string> Block = ReadBlock;

    /// <summary>A provision in full: <c>FOIA s.40(2)</c>, <c>UK GDPR art.5(1)(a)</c>.</summary>
    public static readonly Parser<Provision> Statute = ReadStatute(null);

    /// <summary>A web address in angle brackets.</summary>
    public static readonly Parser<string> Address = Token("an address in angle brackets", AddressEnd, (s, start, end) => s[(start + 1)..(end - 1)]);

    /// <summary>A host, or a mailbox: letters, digits, dots, hyphens and one at-sign.</summary>
    public static readonly Parser<string> Host = Token("a host name", HostEnd, (s, start, end) => s[start..end]);

    /// <summary>A provision whose Act may be left out after one that named it: <c>s.40(3A)(a)</c>.</summary>
    public static Parser<Provision> StatuteOf(Act inherited) => ReadStatute(inherited);

    /// <summary>A fixed word.</summary>
    public static Parser<string> Keyword(string word) => input =>
    {
        var cursor = (Cursor)input;
        var end = NameEnd(cursor.Source, cursor.Position);
        if (end == cursor.Position + word.Length && string.CompareOrdinal(cursor.Source, cursor.Position, word, 0, word.Length) == 0)
        {
            return Result.Success(word, cursor.To(SkipTrivia(cursor.Source, end), end));
        }

        cursor.Furthest.Want(cursor.Position, $"'{word}'", word);
        return Combinators.Fail<string>(input);
    };

    /// <summary>Several fixed words one after the other, wanted as one: "turn off".</summary>
    public static Parser<string> Keywords(params string[] words) =>
        words.Skip(1).Aggregate(Keyword(words[0]), (before, word) => from b in before from w in Keyword(word) select b + " " + w);

    /// <summary>A mark such as a bracket or a dot.</summary>
    public static Parser<string> Mark(string mark) => Token($"'{mark}'",
        (s, p) => string.CompareOrdinal(s, p, mark, 0, mark.Length) == 0 ? p + mark.Length : -1, (_, _, _) => mark);

    /// <summary>Behind white space and comments; a comment runs from '#' to the end of its line.</summary>
    public static int SkipTrivia(string source, int at)
    {
        while (at < source.Length)
        {
            if (char.IsWhiteSpace(source[at]))
            {
                at++;
            }
            else if (source[at] == '#')
            {
                at = source.IndexOf('\n', at) is >= 0 and var line ? line : source.Length;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    /// <summary>Behind the name that begins at <paramref name="at"/>, or -1.</summary>
    public static int NameEnd(string source, int at)
    {
        if (at >= source.Length || !char.IsAsciiLetter(source[at]))
        {
            return -1;
        }

        while (at < source.Length && (char.IsAsciiLetterOrDigit(source[at]) || (source[at] is '-' or '_' && at + 1 < source.Length && char.IsAsciiLetterOrDigit(source[at + 1]))))
        {
            at++;
        }

        return at;
    }

    static Parser<T> Token<T>(string name, Func<string, int, int> end, Func<string, int, int, T> value) => input =>
    {
        var cursor = (Cursor)input;
        var stop = end(cursor.Source, cursor.Position);
        if (stop < 0)
        {
            cursor.Furthest.Want(cursor.Position, name);
            return Combinators.Fail<T>(input);
        }

        return Result.Success(value(cursor.Source, cursor.Position, stop), cursor.To(SkipTrivia(cursor.Source, stop), stop));
    };

    static int NumberEnd(string source, int at)
    {
        var end = at;
        while (end < source.Length && char.IsAsciiDigit(source[end]))
        {
            end++;
        }

        return end == at || end - at > 9 ? -1 : end;
    }

    static int AddressEnd(string source, int at)
    {
        if (at >= source.Length || source[at] != '<')
        {
            return -1;
        }

        var end = source.AsSpan(at).IndexOfAny('>', '\n');
        return end > 1 && source[at + end] == '>' ? at + end + 1 : -1;
    }

    static int HostEnd(string source, int at)
    {
        var end = at;
        while (end < source.Length && (char.IsAsciiLetterOrDigit(source[end]) || source[end] is '.' or '-' or '@' or '_'))
        {
            end++;
        }

        return source.AsSpan(at, end - at).Contains('.') ? end : -1;
    }

    static IResult<string> ReadQuoted(IInput input)
    {
        var cursor = (Cursor)input;
        var (source, start) = (cursor.Source, cursor.Position);
        if (start >= source.Length || source[start] != '"' || source.AsSpan(start).StartsWith("\"\"\""))
        {
            cursor.Furthest.Want(start, "a quoted text");
            return Combinators.Fail<string>(input);
        }

        var end = source.AsSpan(start + 1).IndexOfAny('"', '\n');
        if (end < 0 || source[start + 1 + end] == '\n')
        {
            cursor.Furthest.Say(start, "this text has no closing quote on its line");
            return Combinators.Fail<string>(input);
        }

        end += start + 2;
        return Result.Success(source[(start + 1)..(end - 1)], cursor.To(SkipTrivia(source, end), end));
    }

    static IResult<string> ReadBlock(IInput input)
    {
        var cursor = (Cursor)input;
        var (source, start) = (cursor.Source, cursor.Position);
        if (start >= source.Length || !source.AsSpan(start).StartsWith("\"\"\""))
        {
            cursor.Furthest.Want(start, "a text between lines of three quotes");
            return Combinators.Fail<string>(input);
        }

        var close = source.IndexOf("\"\"\"", start + 3, StringComparison.Ordinal);
        if (close < 0)
        {
            cursor.Furthest.Say(start, "this text has no closing line of three quotes");
            return Combinators.Fail<string>(input);
        }

        var end = close + 3;
        return Result.Success(BlockText.Unindent(source[(start + 3)..close]), cursor.To(SkipTrivia(source, end), end));
    }

    static Parser<Provision> ReadStatute(Act? inherited) => input =>
    {
        var cursor = (Cursor)input;
        if (ProvisionNotation.TryRead(cursor.Source, cursor.Position, inherited, out var provision, out var end))
        {
            return Result.Success(provision!, cursor.To(SkipTrivia(cursor.Source, end), end));
        }

        cursor.Furthest.Want(cursor.Position, "a provision such as FOIA s.17(1)");
        return Combinators.Fail<Provision>(input);
    };
}
