using FoiRules.Text;

namespace FoiRules.Language.Syntax;

/// <summary><c>fix unsafe "Hide the count" replace figure with "fewer than five"</c>: one or more edits that belong together.</summary>
/// <param name="Safety">"safe" where no meaning can be lost, else "unsafe".</param>
/// <param name="Label">What it does.</param>
/// <param name="Edits">The edits, made together or not at all.</param>
/// <param name="Condition">When it is offered, or null.</param>
/// <param name="Span">All of it.</param>
public sealed record FixClause(Identifier Safety, TextLiteral Label, IReadOnlyList<EditSyntax> Edits, Expression? Condition, TextSpan Span) : Clause("fix", Span)
{
    /// <inheritdoc/>
    public override string ToString() => $"fix {Safety.Text} {Written.Quoted(Label)} {string.Join(" and ", Edits)}{Written.Option("when", Condition)}";
}

/// <summary>One edit of a fix.</summary>
/// <param name="Action">"replace", "delete", "insert before", "insert after" or "insert clause".</param>
/// <param name="Target">The fact whose place it is; null for a clause.</param>
/// <param name="Text">What is written there; null for "delete" and "insert clause".</param>
/// <param name="Clause">The name of the clause that is inserted, or null.</param>
/// <param name="Place">"answer" or "letter", at whose end it is inserted; null without a clause.</param>
/// <param name="Span">All of it.</param>
public sealed record EditSyntax(string Action, PathExpression? Target, TextLiteral? Text, Identifier? Clause, Identifier? Place, TextSpan Span)
{
    /// <inheritdoc/>
    public override string ToString() => Action switch
    {
        "replace" => $"replace {Target} with {Written.Quoted(Text!)}",
        "delete" => $"delete {Target}",
        "insert clause" => $"insert clause {Clause!.Text} at the end of the {Place!.Text}",
        _ => $"insert {Written.Quoted(Text!)} {Action["insert ".Length..]} {Target}",
    };
}
