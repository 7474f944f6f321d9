using FoiRules.Text;

namespace FoiRules.Language.Syntax;

/// <summary>One clause of a declaration. Its keyword tells the kinds apart.</summary>
/// <param name="Keyword">"title", "for each", "where" ….</param>
/// <param name="Span">The whole clause.</param>
public abstract record Clause(string Keyword, TextSpan Span);

/// <summary>A clause that only carries a text: title, why, source, website, intranet, mailbox.</summary>
public sealed record TextClause(string Keyword, TextLiteral Text, TextSpan Span) : Clause(Keyword, Span)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Keyword} {Written.Quoted(Text)}";
}

/// <summary>A clause that carries one word: once per, outcome, jurisdiction, body, threshold.</summary>
public sealed record WordClause(string Keyword, Identifier Word, TextSpan Span) : Clause(Keyword, Span)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Keyword} {Word.Text}";
}

/// <summary><c>under FOIA s.40(2) by virtue of s.40(3A)(a)</c>.</summary>
public sealed record UnderClause(ProvisionLiteral Provision, ProvisionLiteral? ByVirtueOf, TextSpan Span) : Clause("under", Span)
{
    /// <inheritdoc/>
    public override string ToString() => ByVirtueOf is null ? $"under {Provision.Provision}" : $"under {Provision.Provision} by virtue of {ByVirtueOf.Provision}";
}

/// <summary><c>severity error when letter.refuses</c>: the first whose condition holds decides.</summary>
public sealed record SeverityClause(Identifier Severity, Expression? Condition, TextSpan Span) : Clause("severity", Span)
{
    /// <inheritdoc/>
    public override string ToString() => $"severity {Severity.Text}{Written.Option("when", Condition)}";
}

/// <summary><c>say "…" when …</c> or <c>write "…" when …</c>: the first whose condition holds is used.</summary>
public sealed record MessageClause(string Keyword, TextLiteral Text, Expression? Condition, TextSpan Span) : Clause(Keyword, Span)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Keyword} {Written.Quoted(Text)}{Written.Option("when", Condition)}";
}

/// <summary><c>applies where …</c> or <c>where …</c>.</summary>
public sealed record ConditionClause(string Keyword, Expression Condition, TextSpan Span) : Clause(Keyword, Span)
{
    /// <inheritdoc/>
    public override string ToString() => Keyword == "applies" ? $"applies where {Condition}" : $"{Keyword} {Condition}";
}

/// <summary><c>for each statement s in answers</c>.</summary>
public sealed record ForEachClause(Identifier Kind, Identifier Variable, Scope Scope, TextSpan Span) : Clause("for each", Span)
{
    /// <inheritdoc/>
    public override string ToString() => $"for each {Kind.Text} {Variable.Text} in {Scope}";
}

/// <summary><c>in answers</c>, for the forms whose subject is fixed.</summary>
public sealed record InClause(Scope Scope, TextSpan Span) : Clause("in", Span)
{
    /// <inheritdoc/>
    public override string ToString() => $"in {Scope}";
}

/// <summary><c>counts people from 1 to 4</c>.</summary>
public sealed record CountsClause(Identifier What, int From, int To, TextSpan Span) : Clause("counts", Span)
{
    /// <inheritdoc/>
    public override string ToString() => $"counts {What.Text} from {From} to {To}";
}

/// <summary><c>report s.citation</c>.</summary>
public sealed record ReportClause(PathExpression Path, TextSpan Span) : Clause("report", Span)
{
    /// <inheritdoc/>
    public override string ToString() => $"report {Path}";
}

/// <summary><c>must be public</c>, <c>must have location</c>.</summary>
public sealed record MustClause(string Verb, Identifier Quality, TextSpan Span) : Clause("must", Span)
{
    /// <inheritdoc/>
    public override string ToString() => $"must {Verb} {Quality.Text}";
}

/// <summary>A clause that could not be read. Its mistake is reported already; that it was meant to be there is known.</summary>
/// <param name="Keyword">The keyword it begins with, or the one that was probably meant; empty where nobody can tell.</param>
/// <param name="Span">Where it begins.</param>
public sealed record BrokenClause(string Keyword, TextSpan Span) : Clause(Keyword, Span);
