using FoiRules.Scripting.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace FoiRules.Scripting.Compiling;

/// <summary>Puts a step before each statement and into each loop and function, so that a script can be stopped wherever it is.</summary>
sealed class GuardRewriter(SemanticModel model) : CSharpSyntaxRewriter
{
    static readonly ExpressionSyntax Guard = ParseExpression("global::FoiRules.Scripting.Running.Guard");

    readonly TextRewriter texts = new(model);

    /// <inheritdoc/>
    public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node)
    {
        if (node.Identifier.Text == ScriptText.Entry)
        {
            return node;
        }

        return node.ExpressionBody is { } arrow
            ? node.WithExpressionBody(null).WithSemicolonToken(default).WithBody(Body(arrow.Expression, ReturnsNothing(node.ReturnType)))
            : node.WithBody(Entered(node.Body!));
    }

    /// <inheritdoc/>
    public override SyntaxNode? VisitLocalFunctionStatement(LocalFunctionStatementSyntax node) => node.ExpressionBody is { } arrow
        ? node.WithExpressionBody(null).WithSemicolonToken(default).WithBody(Body(arrow.Expression, ReturnsNothing(node.ReturnType)))
        : node.WithBody(Entered(node.Body!));

    /// <inheritdoc/>
    public override SyntaxNode? VisitSimpleLambdaExpression(SimpleLambdaExpressionSyntax node) =>
        node.Block is { } block ? node.WithBlock(Entered(block)) : node.WithExpressionBody(null).WithBlock(Body(node.ExpressionBody!, ReturnsNothing(node)));

    /// <inheritdoc/>
    public override SyntaxNode? VisitParenthesizedLambdaExpression(ParenthesizedLambdaExpressionSyntax node) =>
        node.Block is { } block ? node.WithBlock(Entered(block)) : node.WithExpressionBody(null).WithBlock(Body(node.ExpressionBody!, ReturnsNothing(node)));

    /// <inheritdoc/>
    public override SyntaxNode? VisitBlock(BlockSyntax node) => node.WithStatements(Stepped(node.Statements));

    /// <inheritdoc/>
    public override SyntaxNode? VisitSwitchSection(SwitchSectionSyntax node) => ((SwitchSectionSyntax)base.VisitSwitchSection(node)!).WithStatements(Stepped(node.Statements));

    /// <inheritdoc/>
    public override SyntaxNode? VisitWhileStatement(WhileStatementSyntax node) => node.Update(node.AttributeLists, node.WhileKeyword, node.OpenParenToken, Made(node.Condition), node.CloseParenToken, Looped(node.Statement));

    /// <inheritdoc/>
    public override SyntaxNode? VisitDoStatement(DoStatementSyntax node) => node.Update(node.AttributeLists, node.DoKeyword, Looped(node.Statement), node.WhileKeyword, node.OpenParenToken, Made(node.Condition), node.CloseParenToken, node.SemicolonToken);

    /// <inheritdoc/>
    public override SyntaxNode? VisitForStatement(ForStatementSyntax node) => node.Update(
        node.AttributeLists, node.ForKeyword, node.OpenParenToken, (VariableDeclarationSyntax?)Visit(node.Declaration), VisitList(node.Initializers), node.FirstSemicolonToken,
        (ExpressionSyntax?)Visit(node.Condition), node.SecondSemicolonToken, VisitList(node.Incrementors), node.CloseParenToken, Looped(node.Statement));

    /// <inheritdoc/>
    public override SyntaxNode? VisitForEachStatement(ForEachStatementSyntax node) => node.WithExpression(Made(node.Expression)).WithStatement(Looped(node.Statement));

    /// <inheritdoc/>
    public override SyntaxNode? VisitForEachVariableStatement(ForEachVariableStatementSyntax node) => node.WithExpression(Made(node.Expression)).WithStatement(Looped(node.Statement));

    /// <inheritdoc/>
    public override SyntaxNode? VisitSpreadElement(SpreadElementSyntax node) => node.WithExpression(Call("Each", Made(node.Expression)));

    /// <inheritdoc/>
    public override SyntaxNode? VisitBinaryExpression(BinaryExpressionSyntax node) => texts.Plus(node, n => Made(n)) ?? base.VisitBinaryExpression(node);

    /// <inheritdoc/>
    public override SyntaxNode? VisitAssignmentExpression(AssignmentExpressionSyntax node) => texts.Append(node, n => Made(n)) ?? base.VisitAssignmentExpression(node);

    /// <inheritdoc/>
    public override SyntaxNode? VisitInterpolatedStringExpression(InterpolatedStringExpressionSyntax node) => texts.Interpolated(node, (InterpolatedStringExpressionSyntax)base.VisitInterpolatedStringExpression(node)!);

    /// <inheritdoc/>
    public override SyntaxNode? VisitInvocationExpression(InvocationExpressionSyntax node)
    {
        var call = texts.Twin(node, (InvocationExpressionSyntax)base.VisitInvocationExpression(node)!);
        return MakesSomething(node) && !IsConditional(node) ? Call("Check", call) : call;
    }

    /// <inheritdoc/>
    public override SyntaxNode? VisitConditionalAccessExpression(ConditionalAccessExpressionSyntax node)
    {
        var access = (ExpressionSyntax)base.VisitConditionalAccessExpression(node)!;
        return node.Parent is not (ExpressionStatementSyntax or ConditionalAccessExpressionSyntax or LambdaExpressionSyntax) && model.GetTypeInfo(node).Type is { IsReferenceType: true } ? Call("Check", access) : access;
    }

    // What was made is looked at at once, before the next thing is.
    bool MakesSomething(InvocationExpressionSyntax node) =>
        node.Parent is not ExpressionStatementSyntax && model.GetSymbolInfo(node).Symbol is IMethodSymbol { ReturnType.IsReferenceType: true, ReturnsVoid: false, ContainingType.IsScriptClass: false };

    static bool IsConditional(InvocationExpressionSyntax node)
    {
        for (var (child, parent) = ((SyntaxNode)node, node.Parent); parent is ExpressionSyntax; (child, parent) = (parent, parent.Parent))
        {
            if (parent is ConditionalAccessExpressionSyntax access && access.WhenNotNull == child)
            {
                return true;
            }
        }

        return false;
    }

    ExpressionSyntax Made(ExpressionSyntax node) => (ExpressionSyntax)Visit(node)!;

    bool ReturnsNothing(LambdaExpressionSyntax lambda) => model.GetSymbolInfo(lambda).Symbol is IMethodSymbol { ReturnsVoid: true };

    bool ReturnsNothing(TypeSyntax type) => model.GetTypeInfo(type).Type?.SpecialType == SpecialType.System_Void;

    BlockSyntax Body(ExpressionSyntax expression, bool returnsNothing)
    {
        StatementSyntax made = expression is ThrowExpressionSyntax thrown ? ThrowStatement(Made(thrown.Expression)) : returnsNothing ? ExpressionStatement(Made(expression)) : ReturnStatement(Made(expression));
        return Block(Step("Enter", expression.SpanStart), made);
    }

    BlockSyntax Entered(BlockSyntax block) => block.WithStatements(Stepped(block.Statements).Insert(0, Step("Enter", block.SpanStart)));

    BlockSyntax Looped(StatementSyntax body) => Block(Step("Step", body.SpanStart), (StatementSyntax)Visit(body)!);

    SyntaxList<StatementSyntax> Stepped(SyntaxList<StatementSyntax> statements)
    {
        var stepped = new List<StatementSyntax>(statements.Count * 2);
        foreach (var statement in statements)
        {
            if (statement is not LocalFunctionStatementSyntax)
            {
                stepped.Add(Step("Step", statement.SpanStart));
            }

            stepped.Add((StatementSyntax)Visit(statement)!);
        }

        return List(stepped);
    }

    static ExpressionStatementSyntax Step(string method, int at) => ExpressionStatement(Call(method, LiteralExpression(SyntaxKind.NumericLiteralExpression, Literal(at))));

    static InvocationExpressionSyntax Call(string method, ExpressionSyntax argument) =>
        InvocationExpression(MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, Guard, IdentifierName(method)), ArgumentList(SingletonSeparatedList(Argument(argument))));
}
