using FoiRules.Language.Syntax;
using FoiRules.Law;
using FoiRules.Text;
using FoiRules.Time;

namespace FoiRules.Language.Compiled;

/// <summary>How the smallest pieces of syntax are kept: for each, how it is written, and how it is read.</summary>
static class TermCode
{
    public static void Write(ByteWriter to, TextSpan span)
    {
        to.Number(span.Start);
        to.Number(span.End);
    }

    public static TextSpan Span(ByteReader from) => new(from.Number(), from.Number());

    public static void Write(ByteWriter to, Identifier name)
    {
        to.Text(name.Text);
        Write(to, name.Span);
    }

    public static Identifier Identifier(ByteReader from) => new(from.Text(), Span(from));

    public static void Write(ByteWriter to, TextLiteral literal)
    {
        to.Text(literal.Text);
        Write(to, literal.Span);
    }

    public static TextLiteral Literal(ByteReader from) => new(from.Text(), Span(from));

    public static void Write(ByteWriter to, ProvisionLiteral literal)
    {
        to.Number((int)literal.Provision.Act);
        to.Text(literal.Provision.Section);
        to.Text(literal.Provision.Limbs);
        Write(to, literal.Span);
    }

    public static ProvisionLiteral Provision(ByteReader from) => new(new Provision((Act)from.Number(), from.Text(), from.Text()), Span(from));

    public static void Write(ByteWriter to, Scope scope)
    {
        to.Text(scope.Measure);
        to.Text(scope.Name);
        to.Maybe(scope.From, Write);
        Write(to, scope.Span);
    }

    public static Scope Scope(ByteReader from) => new(from.Text(), from.Text(), MaybeIdentifier(from), Span(from));

    public static DateOnly Day(ByteReader from) =>
        from.Number() is >= 0 and var number && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber(number) : throw new InvalidDataException("This is no day.");

    public static Identifier? MaybeIdentifier(ByteReader from) => from.Truth() ? Identifier(from) : null;

    public static TextLiteral? MaybeLiteral(ByteReader from) => from.Truth() ? Literal(from) : null;

    public static void Write(ByteWriter to, Duration period)
    {
        to.Number(period.Count);
        to.Number((int)period.Unit);
        to.Truth(period.PlusCurrent);
    }

    public static Duration Duration(ByteReader from) => new(from.Number(), (DurationUnit)from.Number(), from.Truth());

    public static void Write(ByteWriter to, IReadOnlyList<TextLiteral> literals) => to.Many(literals, Write);

    public static List<TextLiteral> Literals(ByteReader from)
    {
        var literals = new List<TextLiteral>();
        for (var left = from.Number(); left > 0; left--)
        {
            literals.Add(Literal(from));
        }

        return literals;
    }
}
