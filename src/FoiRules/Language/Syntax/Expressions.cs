using FoiRules.Text;

namespace FoiRules.Language.Syntax;

/// <summary>A condition or a value. Prints itself as it could have been written.</summary>
public abstract record Expression(TextSpan Span)
{
    /// <summary>How tightly it binds: an operand that binds less tightly than it must stands in brackets.</summary>
    public virtual Rank Rank => Rank.Primary;

    /// <summary>As an operand that must bind at least so tightly.</summary>
    public string Within(Rank rank) => Rank < rank ? $"({this})" : ToString()!;
}

/// <summary>The precedence of the language, loosest first.</summary>
public enum Rank
{
    /// <summary><c>a or b</c>.</summary>
    Or,

    /// <summary><c>a and b</c>.</summary>
    And,

    /// <summary><c>not a</c>.</summary>
    Not,

    /// <summary><c>a is b</c>, <c>any …</c>.</summary>
    Test,

    /// <summary><c>a + b</c>.</summary>
    Sum,

    /// <summary><c>a * b</c>.</summary>
    Product,

    /// <summary>A name, a literal, brackets.</summary>
    Primary,
}

/// <summary>All must hold.</summary>
public sealed record AndExpression(IReadOnlyList<Expression> Operands) : Expression(Operands[0].Span.Cover(Operands[^1].Span))
{
    /// <inheritdoc/>
    public override Rank Rank => Rank.And;

    /// <inheritdoc/>
    public override string ToString() => string.Join(" and ", Operands.Select(o => o.Within(Rank.Not)));
}

/// <summary>One must hold.</summary>
public sealed record OrExpression(IReadOnlyList<Expression> Operands) : Expression(Operands[0].Span.Cover(Operands[^1].Span))
{
    /// <inheritdoc/>
    public override Rank Rank => Rank.Or;

    /// <inheritdoc/>
    public override string ToString() => string.Join(" or ", Operands.Select(o => o.Within(Rank.And)));
}

/// <summary>Must not hold.</summary>
public sealed record NotExpression(Expression Operand, TextSpan Span) : Expression(Span)
{
    /// <inheritdoc/>
    public override Rank Rank => Rank.Not;

    /// <inheritdoc/>
    public override string ToString() => $"not {Operand.Within(Rank.Not)}";
}

/// <summary>Something asked of a value: <c>s is not-held</c>, <c>f.value from 1 to 4</c>, <c>s mentions "car park*"</c>.</summary>
/// <param name="Subject">What is asked about.</param>
/// <param name="Relation">What is asked, with its words in one row: "is", "is not", "at least", "on or before".</param>
/// <param name="Operands">What it is asked against, in the order written.</param>
/// <param name="Span">All of it.</param>
public sealed record TestExpression(Expression Subject, string Relation, IReadOnlyList<Expression> Operands, TextSpan Span) : Expression(Span)
{
    /// <inheritdoc/>
    public override Rank Rank => Rank.Test;

    /// <summary>The test without its subject, as it follows <c>any citation in letter</c>.</summary>
    public string Tail => Relation switch
    {
        "from" => $"from {Operand(0)} to {Operand(1)}",
        "mentions near" => $"mentions {Operand(0)} near {Operand(1)} within {Operand(2)} words",
        _ => $"{Relation} {Operand(0)}",
    };

    /// <inheritdoc/>
    public override string ToString() => $"{Subject.Within(Rank.Sum)} {Tail}";

    string Operand(int index) => Operands[index].Within(Rank.Sum);
}

/// <summary>A value worked out from two: <c>t.total - t.shown</c>, <c>letter.received + 20 working days</c>, <c>20% of t.total</c>.</summary>
/// <param name="Left">The first.</param>
/// <param name="Operator">"+", "-", "*", "/" or "of".</param>
/// <param name="Right">The second.</param>
/// <param name="Span">All of it.</param>
public sealed record ArithmeticExpression(Expression Left, string Operator, Expression Right, TextSpan Span) : Expression(Span)
{
    /// <inheritdoc/>
    public override Rank Rank => Operator switch { "+" or "-" => Rank.Sum, "of" => Rank.Primary, _ => Rank.Product };

    /// <inheritdoc/>
    public override string ToString() => $"{Left.Within(Rank)} {Operator} {Right.Within(Operator == "of" ? Rank.Primary : Rank + 1)}";
}

/// <summary>A value made of another: <c>words of s</c>.</summary>
public sealed record CallExpression(Identifier Function, Expression Argument, TextSpan Span) : Expression(Span)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Function.Text} of {Argument.Within(Rank.Primary)}";
}

/// <summary>A fact, a property of one, a parameter or a word: <c>s</c>, <c>letter.regime</c>, <c>not-held</c>.</summary>
public sealed record PathExpression(IReadOnlyList<Identifier> Names, TextSpan Span) : Expression(Span)
{
    /// <inheritdoc/>
    public override string ToString() => string.Join('.', Names.Select(n => n.Text));
}
