using System.Globalization;
using FoiRules.Language.Syntax;
using FoiRules.Text;
using FoiRules.Time;
using Sprache;
using static FoiRules.Language.TokenEnds;

namespace FoiRules.Language;

/// <summary>The tokens of values: dates, numbers with what they count, lengths of time.</summary>
static class LiteralLexemes
{
    const int MostDigits = 9;
    const int MostDecimals = 4;

    static readonly Unit[] Units =
    [
        new("working days", DurationUnit.WorkingDay), new("working day", DurationUnit.WorkingDay), new("days", DurationUnit.Day), new("day", DurationUnit.Day), new("weeks", DurationUnit.Week),
        new("week", DurationUnit.Week), new("months", DurationUnit.Month), new("month", DurationUnit.Month), new("years", DurationUnit.Year), new("year", DurationUnit.Year),
    ];

    sealed record Unit(string Words, DurationUnit Kind);

    /// <summary>A number, a percentage, an amount in pounds, a day or a length of time.</summary>
    public static readonly Parser<Expression> Value = Read;

    /// <summary>A day.</summary>
    public static readonly Parser<DateExpression> Day = ReadDay;

    static IResult<DateExpression> ReadDay(IInput input)
    {
        var cursor = (Cursor)input;
        if (TryDay(cursor, out var day, out var end))
        {
            return Result.Success(new DateExpression(day, new TextSpan(cursor.Position, end)), cursor.To(SkipTrivia(cursor.Source, end), end));
        }

        cursor.Want("a date such as 4 March 2024");
        return Combinators.Fail<DateExpression>(input);
    }

    static IResult<Expression> Read(IInput input)
    {
        var cursor = (Cursor)input;
        var (source, start) = (cursor.Source, cursor.Position);
        if (TryDay(cursor, out var day, out var dayEnd))
        {
            return Result.Success<Expression>(new DateExpression(day, new TextSpan(start, dayEnd)), cursor.To(SkipTrivia(source, dayEnd), dayEnd));
        }

        var isMoney = start < source.Length && source[start] == '£';
        var digits = isMoney ? start + 1 : start;
        var end = NumberEnd(source, digits);
        if (end == digits)
        {
            cursor.Want("a number");
            return Combinators.Fail<Expression>(input);
        }

        if (end - digits > MostDigits)
        {
            cursor.Say("a number has at most nine digits");
            return Combinators.Fail<Expression>(input);
        }

        end = Decimals(source, end);
        var value = decimal.Parse(source.AsSpan(digits, end - digits), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        var isPercent = !isMoney && end < source.Length && source[end] == '%';
        end = isPercent ? end + 1 : end;
        var span = new TextSpan(start, end);
        if (!isMoney && !isPercent && value == decimal.Truncate(value) && TryUnit(source, end, out var unit, out var unitEnd))
        {
            var plus = PlusCurrent(source, unitEnd);
            end = plus < 0 ? unitEnd : plus;
            return Result.Success<Expression>(new DurationExpression(new Duration((int)value, unit, plus > 0), new TextSpan(start, end)), cursor.To(SkipTrivia(source, end), end));
        }

        var kind = isMoney ? NumberUnit.Pounds : isPercent ? NumberUnit.Percent : NumberUnit.None;
        return Result.Success<Expression>(new NumberExpression(value, kind, span), cursor.To(SkipTrivia(source, end), end));
    }

    static int Decimals(string source, int end)
    {
        var more = end < source.Length && source[end] == '.' ? NumberEnd(source, end + 1) : end;
        return more > end + 1 && more - end <= MostDecimals + 1 ? more : end;
    }

    static bool TryDay(Cursor cursor, out DateOnly day, out int end)
    {
        (day, end) = (default, cursor.Position);
        return !cursor.AtEnd && char.IsAsciiDigit(cursor.Current) && DateText.TryReadAt(cursor.Source, cursor.Position, out day, out end)
            && cursor.Source.AsSpan(cursor.Position, end - cursor.Position).IndexOfAny('\n', '\r') < 0;
    }

    static bool TryUnit(string source, int at, out DurationUnit unit, out int end)
    {
        var start = SkipSpaces(source, at);
        foreach (var known in Units)
        {
            end = start + known.Words.Length;
            if (string.CompareOrdinal(source, start, known.Words, 0, known.Words.Length) == 0 && NameEnd(source, start + known.Words.LastIndexOf(' ') + 1) == end)
            {
                unit = known.Kind;
                return true;
            }
        }

        (unit, end) = (default, at);
        return false;
    }

    static int PlusCurrent(string source, int at)
    {
        var plus = SkipSpaces(source, at);
        if (plus >= source.Length || source[plus] != '+')
        {
            return -1;
        }

        var word = SkipSpaces(source, plus + 1);
        return NameEnd(source, word) is > 0 and var end && source.AsSpan(word, end - word) is "current" ? end : -1;
    }

    static int SkipSpaces(string source, int at)
    {
        while (at < source.Length && source[at] is ' ' or '\t')
        {
            at++;
        }

        return at;
    }
}
