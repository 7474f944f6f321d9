using System.Globalization;
using FoiRules.Text;
using FoiRules.Time;

namespace FoiRules.Language.Syntax;

/// <summary>What a number counts.</summary>
public enum NumberUnit
{
    /// <summary>Nothing in particular.</summary>
    None,

    /// <summary>Hundredths: <c>20%</c>.</summary>
    Percent,

    /// <summary>Pounds sterling: <c>£450</c>.</summary>
    Pounds,
}

/// <summary>A number: <c>4</c>, <c>2.5</c>, <c>20%</c>, <c>£450</c>.</summary>
public sealed record NumberExpression(decimal Value, NumberUnit Unit, TextSpan Span) : Expression(Span)
{
    /// <inheritdoc/>
    public override string ToString()
    {
        var number = Value.ToString(CultureInfo.InvariantCulture);
        return Unit switch { NumberUnit.Percent => number + "%", NumberUnit.Pounds => "£" + number, _ => number };
    }
}

/// <summary>A day: <c>4 March 2024</c>, <c>2024-03-04</c>.</summary>
public sealed record DateExpression(DateOnly Date, TextSpan Span) : Expression(Span)
{
    /// <inheritdoc/>
    public override string ToString() => Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>A length of time: <c>20 working days</c>.</summary>
public sealed record DurationExpression(Duration Duration, TextSpan Span) : Expression(Span)
{
    /// <inheritdoc/>
    public override string ToString() => Duration.ToString();
}

/// <summary>A text in double quotes.</summary>
public sealed record TextExpression(TextLiteral Literal) : Expression(Literal.Span)
{
    /// <inheritdoc/>
    public override string ToString() => Written.Quoted(Literal);
}

/// <summary>A provision.</summary>
public sealed record ProvisionExpression(ProvisionLiteral Literal) : Expression(Literal.Span)
{
    /// <inheritdoc/>
    public override string ToString() => Literal.Provision.ToString();
}
