using FoiRules.Language.Syntax;

namespace FoiRules.Language.Compiled;

/// <summary>How literals are kept. A new kind of literal has one arm in each of the two switches, with the same number.</summary>
static class LiteralCode
{
    /// <summary>Writes a literal: its number, its parts in the order of its constructor, its span.</summary>
    public static void Write(ByteWriter to, Expression expression)
    {
        switch (expression)
        {
            case NumberExpression e:
                to.Number(20);
                to.Numbers(decimal.GetBits(e.Value));
                to.Number((int)e.Unit);
                TermCode.Write(to, e.Span);
                break;
            case DateExpression e:
                to.Number(21);
                to.Number(e.Date.DayNumber);
                TermCode.Write(to, e.Span);
                break;
            case DurationExpression e:
                to.Number(22);
                TermCode.Write(to, e.Duration);
                TermCode.Write(to, e.Span);
                break;
            case TextExpression e:
                to.Number(23);
                TermCode.Write(to, e.Literal);
                break;
            case ProvisionExpression e:
                to.Number(24);
                TermCode.Write(to, e.Literal);
                break;
            default:
                throw new NotSupportedException($"{expression.GetType().Name} has no arm in ExpressionCode or LiteralCode.");
        }
    }

    /// <summary>Reads a literal whose number was read.</summary>
    public static Expression Read(ByteReader from, int code) => code switch
    {
        20 => new NumberExpression(Number(from), (NumberUnit)from.Number(), TermCode.Span(from)),
        21 => new DateExpression(TermCode.Day(from), TermCode.Span(from)),
        22 => new DurationExpression(TermCode.Duration(from), TermCode.Span(from)),
        23 => new TextExpression(TermCode.Literal(from)),
        24 => new ProvisionExpression(TermCode.Provision(from)),
        _ => throw new InvalidDataException("There is no such expression."),
    };

    // Bit by bit: reading figures would load all that is known of cultures.
    static decimal Number(ByteReader from)
    {
        int[] bits = [from.Number(), from.Number(), from.Number(), from.Number()];
        return new decimal(bits);
    }
}
