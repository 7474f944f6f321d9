using FoiRules.Text;

namespace FoiRules.Language.Syntax;

/// <summary>A clause that is only there or not: <c>zero counts</c>, <c>zero is fine</c>, <c>all counts</c>, <c>permanent</c>.</summary>
public sealed record FlagClause(string Keyword, TextSpan Span) : Clause(Keyword, Span)
{
    /// <inheritdoc/>
    public override string ToString() => Keyword;
}

/// <summary><c>status preview</c>, <c>status deprecated "Use REF03."</c>.</summary>
public sealed record StatusClause(Identifier Status, TextLiteral? Note, TextSpan Span) : Clause("status", Span)
{
    /// <inheritdoc/>
    public override string ToString() => Note is null ? $"status {Status.Text}" : $"status {Status.Text} {Written.Quoted(Note)}";
}

/// <summary><c>sensitive from 1 to 9</c>: what is small where the group is a sensitive one.</summary>
public sealed record SensitiveClause(int From, int To, TextSpan Span) : Clause("sensitive", Span)
{
    /// <inheritdoc/>
    public override string ToString() => $"sensitive from {From} to {To}";
}

/// <summary><c>style words</c>, <c>style digits</c>, <c>style mark "[c]"</c>: what is written in the place of a small count.</summary>
public sealed record StyleClause(Identifier Style, TextLiteral? Mark, TextSpan Span) : Clause("style", Span)
{
    /// <inheritdoc/>
    public override string ToString() => Mark is null ? $"style {Style.Text}" : $"style {Style.Text} {Written.Quoted(Mark)}";
}

/// <summary><c>parameter limit default 5 from 1 to 50 "The smallest count that is not small."</c>.</summary>
/// <param name="Name">As conditions and messages write it.</param>
/// <param name="Default">A literal.</param>
/// <param name="From">The least a house may set, or null.</param>
/// <param name="To">The most, or null.</param>
/// <param name="Meaning">What it means, for the reference.</param>
/// <param name="Span">All of it.</param>
public sealed record ParameterClause(Identifier Name, Expression Default, Expression? From, Expression? To, TextLiteral Meaning, TextSpan Span) : Clause("parameter", Span)
{
    /// <inheritdoc/>
    public override string ToString() => $"parameter {Name.Text} default {Default}{(From is null ? "" : $" from {From} to {To}")} {Written.Quoted(Meaning)}";
}

/// <summary><c>except where letter.dated because "The date is known."</c>, with an example that shows it, or without.</summary>
public sealed record ExceptClause(Expression Condition, TextLiteral Because, TextLiteral? Example, TextSpan Span) : Clause("except", Span)
{
    /// <inheritdoc/>
    public override string ToString() => $"except where {Condition} because {Written.Quoted(Because)}{(Example is null ? "" : $"\n  right{Written.Block(Example)}")}";
}

/// <summary><c>shows values because "The figures are public."</c>: its messages may show what others must not.</summary>
public sealed record ShowsClause(TextLiteral Because, TextSpan Span) : Clause("shows", Span)
{
    /// <inheritdoc/>
    public override string ToString() => $"shows values because {Written.Quoted(Because)}";
}

/// <summary><c>given """…"""</c>: what a house file would say, for the examples of the rule. <c>beside """…"""</c>: an earlier letter of the same run.</summary>
/// <param name="Keyword">"given" or "beside".</param>
/// <param name="Text">The house file, or the letter.</param>
/// <param name="Span">All of it.</param>
public sealed record GivenClause(string Keyword, TextLiteral Text, TextSpan Span) : Clause(Keyword, Span)
{
    /// <inheritdoc/>
    public override string ToString() => Keyword + Written.Block(Text);
}

/// <summary><c>wrong """…"""</c> or <c>right """…"""</c>, with what it becomes, what is said of it, and why it is a known gap.</summary>
/// <param name="Keyword">"wrong" or "right"; "gap wrong" or "gap right" for one that the rule is known to fail.</param>
/// <param name="Text">The letter.</param>
/// <param name="Becomes">What the fix makes of it, or null.</param>
/// <param name="Says">The message, or null.</param>
/// <param name="Because">Why the gap is there; null for an example that must hold.</param>
/// <param name="Span">All of it.</param>
public sealed record ExampleClause(string Keyword, TextLiteral Text, TextLiteral? Becomes, TextLiteral? Says, TextLiteral? Because, TextSpan Span) : Clause(Keyword, Span)
{
    /// <summary>Whether it must be reported.</summary>
    public bool IsWrong => Keyword is "wrong" or "gap wrong";

    /// <inheritdoc/>
    public override string ToString() => Keyword + Written.Block(Text)
        + (Becomes is null ? "" : $"\n    becomes{Written.Either(Becomes)}")
        + (Says is null ? "" : $"\n    says {Written.Quoted(Says)}")
        + (Because is null ? "" : $"\n    because {Written.Quoted(Because)}");
}
