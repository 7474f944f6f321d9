using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace FoiRules.Scripting.Compiling;

/// <summary>Puts operations on texts and lists that know their limits in the place of those that do not.</summary>
sealed class TextRewriter(SemanticModel model)
{
    static readonly ExpressionSyntax Texts = ParseExpression("global::FoiRules.Scripting.Running.Texts");

    /// <summary>A sum of texts; null for one of anything else.</summary>
    public ExpressionSyntax? Plus(BinaryExpressionSyntax node, Func<ExpressionSyntax, ExpressionSyntax> visit) =>
        node.IsKind(SyntaxKind.AddExpression) && IsText(node) && !model.GetConstantValue(node).HasValue ? Call("Plus", visit(node.Left), visit(node.Right)) : null;

    /// <summary>A text added to another; null for anything else.</summary>
    public ExpressionSyntax? Append(AssignmentExpressionSyntax node, Func<ExpressionSyntax, ExpressionSyntax> visit) => node.IsKind(SyntaxKind.AddAssignmentExpression) && IsText(node)
        ? AssignmentExpression(SyntaxKind.SimpleAssignmentExpression, node.Left, Call("Plus", node.Left, visit(node.Right))) : null;

    /// <summary>A text with places in it.</summary>
    public ExpressionSyntax Interpolated(InterpolatedStringExpressionSyntax node, InterpolatedStringExpressionSyntax visited) =>
        model.GetConstantValue(node).HasValue ? visited : Call("Of", visited);

    /// <summary>A call of what knows its limits, for one that does not; others as they are.</summary>
    public InvocationExpressionSyntax Twin(InvocationExpressionSyntax node, InvocationExpressionSyntax visited)
    {
        if (model.GetSymbolInfo(node).Symbol is not IMethodSymbol method)
        {
            return visited;
        }

        var isText = method.ContainingType.SpecialType == SpecialType.System_String;
        if (isText && method is { IsStatic: true, Name: "Join" or "Concat" })
        {
            return visited.WithExpression(Member(method.Name));
        }

        var isGuarded = (isText && !method.IsStatic && method.Name is "Replace" or "PadLeft" or "PadRight" or "Insert")
            || method is { Name: "AddRange", ContainingType.Name: "List" }
            || (method is { Name: "ToString", Parameters.Length: > 0 } && !SymbolVet.IsApi(method.ContainingType));
        return !isGuarded ? visited : visited.Expression switch
        {
            MemberAccessExpressionSyntax access => visited.WithExpression(access.WithName(IdentifierName("Guarded" + method.Name))),
            MemberBindingExpressionSyntax binding => visited.WithExpression(binding.WithName(IdentifierName("Guarded" + method.Name))),
            _ => visited,
        };
    }

    bool IsText(ExpressionSyntax node) => model.GetTypeInfo(node).Type?.SpecialType == SpecialType.System_String;

    static MemberAccessExpressionSyntax Member(string name) => MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, Texts, IdentifierName(name));

    static InvocationExpressionSyntax Call(string method, params ExpressionSyntax[] arguments) =>
        InvocationExpression(Member(method), ArgumentList(SeparatedList(arguments.Select(Argument))));
}
