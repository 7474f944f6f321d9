using FoiRules.Text;

namespace FoiRules.Language.Syntax;

/// <summary>A condition or a value. Prints itself as it could have been written.</summary>
public abstract record Expression(TextSpan Span);

/// <summary>Where facts are looked for: <c>answers</c>, <c>requests</c>, <c>clauses</c>, <c>letter</c>, <c>the same paragraph</c>.</summary>
/// <param name="IsSame">Whether it is measured from the fact at hand.</param>
/// <param name="Name">"answers", or the word after "the same".</param>
/// <param name="Span">All of it.</param>
public sealed record Scope(bool IsSame, string Name, TextSpan Span)
{
    /// <inheritdoc/>
    public override string ToString() => IsSame ? $"the same {Name}" : Name;
}

/// <summary>All must hold.</summary>
public sealed record AndExpression(IReadOnlyList<Expression> Operands) : Expression(Operands[0].Span.Cover(Operands[^1].Span))
{
    /// <inheritdoc/>
    public override string ToString() => string.Join(" and ", Operands);
}

/// <summary>One must hold.</summary>
public sealed record OrExpression(IReadOnlyList<Expression> Operands) : Expression(Operands[0].Span.Cover(Operands[^1].Span))
{
    /// <inheritdoc/>
    public override string ToString() => $"({string.Join(" or ", Operands)})";
}

/// <summary>Must not hold.</summary>
public sealed record NotExpression(Expression Operand, TextSpan Span) : Expression(Span)
{
    /// <inheritdoc/>
    public override string ToString() => $"not {Operand}";
}

/// <summary>A fact or a property of one: <c>s</c>, <c>letter.regime</c>.</summary>
public sealed record PathExpression(IReadOnlyList<Identifier> Names, TextSpan Span) : Expression(Span)
{
    /// <inheritdoc/>
    public override string ToString() => string.Join('.', Names.Select(n => n.Text));
}

/// <summary><c>s is not-held</c>, <c>letter.regime is not FOIA</c>: a phrase is said, or a property has a value.</summary>
public sealed record IsExpression(Expression Subject, bool IsNegated, Identifier Word, TextSpan Span) : Expression(Span)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Subject} is {(IsNegated ? "not " : "")}{Word.Text}";
}

/// <summary><c>s cites FOIA s.17</c>, <c>c is FOIA s.40(3A)</c>.</summary>
public sealed record CitesExpression(Expression Subject, bool IsNegated, bool IsItself, ProvisionLiteral Provision, TextSpan Span) : Expression(Span)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Subject} {(IsItself ? IsNegated ? "is not" : "is" : "cites")} {Provision.Provision}";
}

/// <summary><c>s mentions "car park*"</c>.</summary>
public sealed record MentionsExpression(Expression Subject, TextLiteral Pattern, TextSpan Span) : Expression(Span)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Subject} mentions \"{Pattern.Text}\"";
}

/// <summary><c>f.value from 1 to 4</c>, <c>f.value at least 5</c>, <c>f.value at most 9</c>: both ends count.</summary>
public sealed record RangeExpression(Expression Subject, int From, int To, TextSpan Span) : Expression(Span)
{
    /// <inheritdoc/>
    public override string ToString() => (From, To) switch
    {
        (int.MinValue, _) => $"{Subject} at most {To}",
        (_, int.MaxValue) => $"{Subject} at least {From}",
        _ => $"{Subject} from {From} to {To}",
    };
}

/// <summary><c>no statement in letter is regulator</c>, <c>any citation c in the same answer where c.exemption</c>.</summary>
/// <param name="Quantity">"any", "no" or "every".</param>
/// <param name="Kind">The kind of fact.</param>
/// <param name="Variable">Its name in the condition; "it" where none is given.</param>
/// <param name="Scope">Where to look.</param>
/// <param name="Condition">What must hold for it; null where its being there is enough.</param>
/// <param name="Span">All of it.</param>
public sealed record QuantifierExpression(string Quantity, Identifier Kind, Identifier Variable, Scope Scope, Expression? Condition, TextSpan Span) : Expression(Span)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Quantity} {Kind.Text} {Variable.Text} in {Scope}{(Condition is null ? "" : $" where ({Condition})")}";
}
