using FoiRules.Text;
using Sprache;

namespace FoiRules.Language;

/// <summary>What Sprache lacks for exact places and messages.</summary>
static class Combinators
{
    const int MostNesting = 200;

    static readonly string[] Nothing = [];

    public static IResult<T> Fail<T>(IInput input) => Result.Failure<T>(input, "", Nothing);

    /// <summary>One after the other, as query syntax asks for it. In the place of Sprache's own, which makes five closures where one will do: at the start of a process each kind of closure has to be loaded.</summary>
    public static Parser<TResult> SelectMany<T, TNext, TResult>(this Parser<T> parser, Func<T, Parser<TNext>> next, Func<T, TNext, TResult> combine) => input =>
    {
        var first = parser(input);
        if (!first.WasSuccessful)
        {
            return Fail<TResult>(first.Remainder);
        }

        var second = next(first.Value)(first.Remainder);
        return second.WasSuccessful ? Result.Success(combine(first.Value, second.Value), second.Remainder) : Fail<TResult>(second.Remainder);
    };

    /// <summary>The value turned into another.</summary>
    public static Parser<TResult> Select<T, TResult>(this Parser<T> parser, Func<T, TResult> convert) => input =>
    {
        var result = parser(input);
        return result.WasSuccessful ? Result.Success(convert(result.Value), result.Remainder) : Fail<TResult>(result.Remainder);
    };

    /// <summary>A forward reference. Nesting that nobody could follow is an ordinary error, not a crash when the stack is full.</summary>
    public static Parser<T> Lazy<T>(Func<Parser<T>> parser) => input =>
    {
        var cursor = (Cursor)input;
        if (cursor.Furthest.Depth >= MostNesting)
        {
            cursor.Say("nested too deeply");
            return Fail<T>(input);
        }

        cursor.Furthest.Depth++;
        var result = parser()(input);
        cursor.Furthest.Depth--;
        return result;
    };

    /// <summary>One name for everything that could begin here; an empty name for what nobody would write next.</summary>
    public static Parser<T> Label<T>(this Parser<T> parser, string label) => input =>
    {
        var cursor = (Cursor)input;
        var mark = cursor.Furthest.Mark(cursor.Position);
        var result = parser(input);
        if (!result.WasSuccessful)
        {
            cursor.Furthest.Relabel(cursor.Position, mark, label);
        }

        return result;
    };

    /// <summary>A piece of syntax with its exact span, without the white space behind it.</summary>
    public static Parser<TNode> Node<T, TNode>(this Parser<T> parser, Func<T, TextSpan, TNode> make) => input =>
    {
        var result = parser(input);
        return result.WasSuccessful
            ? Result.Success(make(result.Value, new TextSpan(input.Position, Math.Max(input.Position, ((Cursor)result.Remainder).TokenEnd))), result.Remainder)
            : Fail<TNode>(result.Remainder);
    };

    /// <summary>Operands joined by one operator, together; a list, so that a long chain cannot exhaust the stack.</summary>
    public static Parser<T> Joined<T>(this Parser<T> operand, Parser<string> joiner, Func<IReadOnlyList<T>, T> combine) =>
        from first in operand
        from rest in (from _ in joiner from next in operand select next).Many()
        select Join(first, rest, combine);

    static T Join<T>(T first, IEnumerable<T> rest, Func<IReadOnlyList<T>, T> combine)
    {
        List<T> all = [first, .. rest];
        return all.Count == 1 ? first : combine(all);
    }

    /// <summary>What must follow a word where that is; where it is not, what may stand there instead, or null.</summary>
    public static Parser<T?> IfThen<T>(Parser<string> word, Parser<T> then, Parser<T> otherwise)
        where T : class => input =>
    {
        if (word(input) is { WasSuccessful: true } opened)
        {
            return then(opened.Remainder);
        }

        return otherwise(input) is { WasSuccessful: true } other ? other : Result.Success<T?>(null, input);
    };

    /// <summary>A parser that does not take what begins a line.</summary>
    public static Parser<T> OnSameLine<T>(Parser<T> parser) => input =>
    {
        var cursor = (Cursor)input;
        if (!TokenEnds.IsAtLineStart(cursor.Source, cursor.Position))
        {
            return parser(input);
        }

        cursor.Furthest.MissOnLine(cursor.Position, cursor.TokenEnd);
        return Fail<T>(input);
    };

    /// <summary>The first of several that succeeds.</summary>
    public static Parser<T> FirstOf<T>(params Parser<T>[] parsers) => input =>
    {
        IResult<T>? last = null;
        foreach (var parser in parsers)
        {
            last = parser(input);
            if (last.WasSuccessful)
            {
                return last;
            }
        }

        return last!;
    };
}
