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
            case TestExpression e:
                to.Number(5);
                Write(to, e.Subject);
                to.Text(e.Relation);
                to.Many(e.Operands, Write);
                TermCode.Write(to, e.Span);
                break;
            case ArithmeticExpression e:
                to.Number(6);
                Write(to, e.Left);
                to.Text(e.Operator);
                Write(to, e.Right);
                TermCode.Write(to, e.Span);
                break;
            case CallExpression e:
                to.Number(7);
                TermCode.Write(to, e.Function);
                Write(to, e.Argument);
                TermCode.Write(to, e.Span);
                break;
            case QuantifierExpression e:
                to.Number(8);
                to.Text(e.Quantity);
                to.Number(e.Number ?? -1);
                TermCode.Write(to, e.Kind);
                TermCode.Write(to, e.Variable);
                TermCode.Write(to, e.Scope);
                to.Maybe(e.Condition, Write);
                TermCode.Write(to, e.Span);
                break;
            case TallyExpression e:
                to.Number(9);
                to.Text(e.Tally);
                TermCode.Write(to, e.Kind);
                TermCode.Write(to, e.Variable);
                TermCode.Write(to, e.Scope);
                to.Maybe(e.Of, Write);
                to.Maybe(e.Condition, Write);
                TermCode.Write(to, e.Span);
                break;
            case ScriptExpression e:
                to.Number(10);
                TermCode.Write(to, e.Code);
                TermCode.Write(to, e.Span);
                break;
            default:
                LiteralCode.Write(to, expression);
                break;
        }
    }

    /// <summary>Reads an expression.</summary>
    public static Expression Read(ByteReader from) => from.Number() switch
    {
        1 => new AndExpression(Operands(from)),
        2 => new OrExpression(Operands(from)),
        3 => new NotExpression(Read(from), TermCode.Span(from)),
        4 => new PathExpression(Names(from), TermCode.Span(from)),
        5 => new TestExpression(Read(from), from.Text(), Operands(from), TermCode.Span(from)),
        6 => new ArithmeticExpression(Read(from), from.Text(), Read(from), TermCode.Span(from)),
        7 => new CallExpression(TermCode.Identifier(from), Read(from), TermCode.Span(from)),
        8 => new QuantifierExpression(from.Text(), from.Number() is >= 0 and var number ? number : null, TermCode.Identifier(from), TermCode.Identifier(from), TermCode.Scope(from), Maybe(from), TermCode.Span(from)),
        9 => new TallyExpression(from.Text(), TermCode.Identifier(from), TermCode.Identifier(from), TermCode.Scope(from), Maybe(from), Maybe(from), TermCode.Span(from)),
        10 => new ScriptExpression(TermCode.Literal(from), TermCode.Span(from)),
        var code => LiteralCode.Read(from, code),
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
