using FoiRules.Text;

namespace FoiRules.Language.Syntax;

/// <summary>What a script does, in C#: <c>csharp """…"""</c> or <c>csharp from "dominance.csx"</c>.</summary>
/// <param name="Code">The C#, or null where it is in a file.</param>
/// <param name="File">The file, told from the folder of the rule file; null where the C# stands here.</param>
/// <param name="Span">All of it.</param>
public sealed record BodyClause(TextLiteral? Code, TextLiteral? File, TextSpan Span) : Clause("csharp", Span)
{
    /// <inheritdoc/>
    public override string ToString() => Code is null ? $"csharp from {Written.Quoted(File!)}" : $"csharp{Written.Block(Code)}";
}

/// <summary>A condition in C#: <c>where csharp "f.Value > limit"</c>. It stands alone in its clause.</summary>
public sealed record ScriptExpression(TextLiteral Code, TextSpan Span) : Expression(Span)
{
    /// <inheritdoc/>
    public override string ToString() => $"csharp{Written.Either(Code)}";
}
