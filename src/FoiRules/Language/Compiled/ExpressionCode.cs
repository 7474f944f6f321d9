using FoiRules.Language.Syntax;

namespace FoiRules.Language.Compiled;

/// <summary>How conditions are kept. A new kind of expression has one arm in each of the two switches, with the same number.</summary>
static class ExpressionCode
{
    /// <summary>Writes an expression: its number, its parts in the order of its constructor, its span.</summary>
    public static void Write(ByteWriter to, Expression expression)
    {
        switch (expression)
        {
            case AndExpression e:
                to.Number(1);
                to.Many(e.Operands, Write);
                break;
            case OrExpression e:
                to.Number(2);
                to.Many(e.Operands, Write);
                break;
            case NotExpression e:
                to.Number(3);
                Write(to, e.Operand);
                TermCode.Write(to, e.Span);
                break;
            case PathExpression e:
                to.Number(4);
                to.Many(e.Names, TermCode.Write);
                TermCode.Write(to, e.Span);
                break;
            case IsExpression e:
                to.Number(5);
                Write(to, e.Subject);
                to.Truth(e.IsNegated);
                TermCode.Write(to, e.Word);
                TermCode.Write(to, e.Span);
                break;
            case CitesExpression e:
                to.Number(6);
                Write(to, e.Subject);
                to.Truth(e.IsNegated);
                to.Truth(e.IsItself);
                TermCode.Write(to, e.Provision);
                TermCode.Write(to, e.Span);
                break;
            case MentionsExpression e:
                to.Number(7);
                Write(to, e.Subject);
                TermCode.Write(to, e.Pattern);
                TermCode.Write(to, e.Span);
                break;
            case RangeExpression e:
                to.Number(8);
                Write(to, e.Subject);
                to.Number(e.From);
                to.Number(e.To);
                TermCode.Write(to, e.Span);
                break;
            case QuantifierExpression e:
                to.Number(9);
                to.Text(e.Quantity);
                TermCode.Write(to, e.Kind);
                TermCode.Write(to, e.Variable);
                TermCode.Write(to, e.Scope);
                to.Maybe(e.Condition, Write);
                TermCode.Write(to, e.Span);
                break;
            default:
                throw new NotSupportedException($"{expression.GetType().Name} has no arm in ExpressionCode.");
        }
    }

    /// <summary>Reads an expression.</summary>
    public static Expression Read(ByteReader from) => from.Number() switch
    {
        1 => new AndExpression(Operands(from)),
        2 => new OrExpression(Operands(from)),
        3 => new NotExpression(Read(from), TermCode.Span(from)),
        4 => new PathExpression(Names(from), TermCode.Span(from)),
        5 => new IsExpression(Read(from), from.Truth(), TermCode.Identifier(from), TermCode.Span(from)),
        6 => new CitesExpression(Read(from), from.Truth(), from.Truth(), TermCode.Provision(from), TermCode.Span(from)),
        7 => new MentionsExpression(Read(from), TermCode.Literal(from), TermCode.Span(from)),
        8 => new RangeExpression(Read(from), from.Number(), from.Number(), TermCode.Span(from)),
        9 => new QuantifierExpression(from.Text(), TermCode.Identifier(from), TermCode.Identifier(from), TermCode.Scope(from), Maybe(from), TermCode.Span(from)),
        _ => throw new InvalidDataException("There is no such expression."),
    };

    /// <summary>Reads an expression, or that there is none.</summary>
    public static Expression? Maybe(ByteReader from) => from.Truth() ? Read(from) : null;

    static List<Expression> Operands(ByteReader from)
    {
        var operands = new List<Expression>();
        for (var left = from.Number(); left > 0; left--)
        {
            operands.Add(Read(from));
        }

        return operands;
    }

    static List<Identifier> Names(ByteReader from)
    {
        var names = new List<Identifier>();
        for (var left = from.Number(); left > 0; left--)
        {
            names.Add(TermCode.Identifier(from));
        }

        return names;
    }
}
