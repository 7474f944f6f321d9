using FoiRules.Text;
using FoiRules.Time;

namespace FoiRules.Language.Syntax;

/// <summary><c>for 6 months from creation</c>, <c>for at least 6 years from closure</c>.</summary>
/// <param name="Bound">"at least" or "at most"; null where the period is exact.</param>
/// <param name="Period">How long.</param>
/// <param name="Start">From when.</param>
/// <param name="Span">All of it.</param>
public sealed record ForClause(string? Bound, Duration Period, Identifier Start, TextSpan Span) : Clause("for", Span)
{
    /// <inheritdoc/>
    public override string ToString() => $"for {(Bound is null ? "" : Bound + " ")}{Period} from {Start.Text}";
}

/// <summary><c>hold from 1 July 2015 because "An inquiry asked for it."</c>: from then on nothing of it may be destroyed.</summary>
public sealed record HoldClause(DateOnly? From, TextLiteral Because, TextSpan Span) : Clause("hold", Span)
{
    /// <inheritdoc/>
    public override string ToString() => $"hold{(From is { } day ? $" from {Written.Day(day)}" : "")} because {Written.Quoted(Because)}";
}

/// <summary><c>about "agency" with ("recruit*" or "vacanc*")</c>: every group must be said, any text of a group will do. Likewise <c>answers</c>.</summary>
public sealed record AboutClause(string Keyword, IReadOnlyList<IReadOnlyList<TextLiteral>> Groups, TextSpan Span) : Clause(Keyword, Span)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Keyword} {string.Join(" with ", Groups.Select(g => g.Count == 1 ? Written.Quoted(g[0]) : $"({string.Join(" or ", g.Select(Written.Quoted))})"))}";
}

/// <summary><c>at &lt;https://…&gt;</c>, <c>landing &lt;https://…&gt;</c>, <c>link &lt;https://…&gt;</c>.</summary>
public sealed record AddressClause(string Keyword, string Address, TextSpan Span) : Clause(Keyword, Span)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Keyword} <{Address}>";
}
