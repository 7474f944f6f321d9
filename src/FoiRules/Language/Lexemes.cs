using System.Globalization;
using FoiRules.Law;
using FoiRules.Time;
using Sprache;
using static FoiRules.Language.Combinators;
using static FoiRules.Language.TokenEnds;

namespace FoiRules.Language;

/// <summary>A number as written. A class: parsers of value types would have to be compiled at each start.</summary>
sealed record Numeral(int Value);

/// <summary>The tokens of the language. Each fails at its own start under a name, and skips white space and comments behind itself.</summary>
static class Lexemes
{
    const int MostDigits = 9;

    static readonly string[] Acts = ["FOIA", "FOISA", "EIR", "EISRs", "DPA 2018", "UK GDPR"];

    /// <summary>A name: letters, digits and hyphens, beginning with a letter: "not-held", "SDC01".</summary>
    public static readonly Parser<string> Name = Token("a name", FreeNameEnd, (s, start, end) => s[start..end]);

    /// <summary>A whole number of up to nine digits.</summary>
    public static readonly Parser<Numeral> Number = ReadNumber;

    /// <summary>A text in double quotes, on one line.</summary>
    public static readonly Parser<string> Quoted = ReadQuoted;

    /// <summary>A text between two lines of three double quotes, without the indentation its lines share.</summary>
    public static readonly Parser<string> Block = ReadBlock;

    /// <summary>A provision in full: <c>FOIA s.40(2)</c>, <c>UK GDPR art.5(1)(a)</c>.</summary>
    public static readonly Parser<Provision> Statute = ReadStatute(null);

    /// <summary>A web address in angle brackets.</summary>
    public static readonly Parser<string> Address = ReadAddress;

    /// <summary>A host, or a mailbox: letters, digits, dots, hyphens and one at-sign.</summary>
    public static readonly Parser<string> Host = Token("a host name", HostEnd, (s, start, end) => s[start..end]);

    /// <summary>A provision whose Act may be left out after one that named it: <c>s.40(3A)(a)</c>.</summary>
    public static Parser<Provision> StatuteOf(Act inherited) => ReadStatute(inherited);

    // 6 months | 20 working days | 6 years + current
    public static readonly Parser<Duration> Period =
        from count in Number
        from unit in FirstOf(
            Units(DurationUnit.WorkingDay, Keywords("working", "days"), Keywords("working", "day")), Units(DurationUnit.Day, Keyword("days"), Keyword("day")),
            Units(DurationUnit.Week, Keyword("weeks"), Keyword("week")), Units(DurationUnit.Month, Keyword("months"), Keyword("month")),
            Units(DurationUnit.Year, Keyword("years"), Keyword("year"))).Label("'days', 'working days', 'weeks', 'months' or 'years'")
        from current in (from _ in Mark("+") from c in Keyword("current") select c).Optional()
        select new Duration(count.Value, Enum.Parse<DurationUnit>(unit), current.IsDefined);

    static Parser<string> Units(DurationUnit unit, params Parser<string>[] words) => FirstOf(words).Select(_ => unit.ToString());

    /// <summary>A fixed word.</summary>
    public static Parser<string> Keyword(string word) => input =>
    {
        var cursor = (Cursor)input;
        var end = NameEnd(cursor.Source, cursor.Position);
        if (end == cursor.Position + word.Length && string.CompareOrdinal(cursor.Source, cursor.Position, word, 0, word.Length) == 0)
        {
            return Result.Success(word, cursor.To(SkipTrivia(cursor.Source, end), end));
        }

        cursor.Want($"'{word}'", word);
        return Combinators.Fail<string>(input);
    };

    /// <summary>Several fixed words one after the other, wanted as one: "turn off".</summary>
    public static Parser<string> Keywords(params string[] words) =>
        words.Skip(1).Aggregate(Keyword(words[0]), (before, word) => from b in before from w in Keyword(word) select b + " " + w);

    /// <summary>A mark such as a bracket or a dot.</summary>
    public static Parser<string> Mark(string mark) => Token($"'{mark}'",
        (s, p) => string.CompareOrdinal(s, p, mark, 0, mark.Length) == 0 ? p + mark.Length : -1, (_, _, _) => mark);

    static Parser<T> Token<T>(string name, Func<string, int, int> end, Func<string, int, int, T> value) => input =>
    {
        var cursor = (Cursor)input;
        var stop = end(cursor.Source, cursor.Position);
        if (stop < 0)
        {
            cursor.Want(name);
            return Combinators.Fail<T>(input);
        }

        return Result.Success(value(cursor.Source, cursor.Position, stop), cursor.To(SkipTrivia(cursor.Source, stop), stop));
    };

    static IResult<string> ReadAddress(IInput input)
    {
        var cursor = (Cursor)input;
        var (source, start) = (cursor.Source, cursor.Position);
        if (AddressEnd(source, start) is > 0 and var end)
        {
            return Result.Success(source[(start + 1)..(end - 1)], cursor.To(SkipTrivia(source, end), end));
        }

        if (start < source.Length && source[start] == '<')
        {
            cursor.Say("this '<' begins an address that is empty or has no closing '>' on its line");
        }
        else
        {
            cursor.Want("an address in angle brackets, as in <https://www.example.org/budget>");
        }

        return Combinators.Fail<string>(input);
    }

    static IResult<Numeral> ReadNumber(IInput input)
    {
        var cursor = (Cursor)input;
        var (start, end) = (cursor.Position, NumberEnd(cursor.Source, cursor.Position));
        if (end - start is > 0 and <= MostDigits)
        {
            return Result.Success(new Numeral(int.Parse(cursor.Source.AsSpan(start, end - start), CultureInfo.InvariantCulture)), cursor.To(SkipTrivia(cursor.Source, end), end));
        }

        if (end > start)
        {
            cursor.Say("a number has at most nine digits");
        }
        else
        {
            cursor.Want("a number");
        }

        return Combinators.Fail<Numeral>(input);
    }

    static IResult<string> ReadQuoted(IInput input)
    {
        var cursor = (Cursor)input;
        var (source, start) = (cursor.Source, cursor.Position);
        if (start >= source.Length || source[start] != '"' || source.AsSpan(start).StartsWith("\"\"\""))
        {
            cursor.Want("a text in double quotes");
            return Combinators.Fail<string>(input);
        }

        var end = source.AsSpan(start + 1).IndexOfAny('"', '\n', '\r');
        if (end < 0 || source[start + 1 + end] != '"')
        {
            cursor.Say("this text has no closing quote on its line");
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
            cursor.Want("a text between two lines of three double quotes");
            return Combinators.Fail<string>(input);
        }

        var end = BlockEnd(source, start);
        if (end < 0)
        {
            cursor.Say("this text has no closing line of three double quotes");
            return Combinators.Fail<string>(input);
        }

        return Result.Success(BlockText.Unindent(source[(start + 3)..(end - 3)]), cursor.To(SkipTrivia(source, end), end));
    }

    static Parser<Provision> ReadStatute(Act? inherited) => input =>
    {
        var cursor = (Cursor)input;
        if (ProvisionNotation.TryRead(cursor.Source, cursor.Position, inherited, out var provision, out var end))
        {
            return Result.Success(provision!, cursor.To(SkipTrivia(cursor.Source, end), end));
        }

        foreach (var act in Acts)
        {
            cursor.Want("a provision such as FOIA s.17(1)", act);
        }

        return Combinators.Fail<Provision>(input);
    };
}
