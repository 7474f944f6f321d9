using System.Globalization;
using FoiRules.Scripting.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FoiRules.Scripting.Compiling;

/// <summary>Reads each script by itself, before anything is compiled, and refuses what no script may say.</summary>
sealed class SyntaxVet(ScriptOrigin origin, ScriptSegment segment, bool isCondition)
{
    const int LongestScript = 64 << 10;
    const int MostNesting = 100;
    const int MostLambdas = 4;

    /// <summary>How scripts are read: C# 12, in which a call never prefers a span.</summary>
    public static CSharpParseOptions Options { get; } = new(LanguageVersion.CSharp12, DocumentationMode.None, SourceCodeKind.Script);

    /// <summary>Reports what is wrong.</summary>
    public void Run()
    {
        var text = segment.Source.Content.Substring(segment.SourceStart, segment.Length);
        if (Fault(text) is { } fault)
        {
            origin.Add(segment, fault.Place, fault.Place + 1, fault.Message);
            return;
        }

        try
        {
            var root = isCondition ? SyntaxFactory.ParseExpression(text, options: Options) : (SyntaxNode)CSharpSyntaxTree.ParseText(text, Options).GetRoot();
            foreach (var diagnostic in root.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error && !IsDirective(d, root)))
            {
                Add(diagnostic.Location.SourceSpan, diagnostic.GetMessage(CultureInfo.InvariantCulture));
            }

            if (isCondition && root.FullSpan.Length < text.Length)
            {
                origin.Add(segment, root.FullSpan.Length, text.Length, "a condition in C# is one expression");
            }

            Look(root);
        }
        catch (InsufficientExecutionStackException)
        {
            origin.Add(segment, 0, 1, "this script is nested too deeply");
        }
    }

    static bool IsDirective(Diagnostic diagnostic, SyntaxNode root) => root.ContainsDirectives && root.FindTrivia(diagnostic.Location.SourceSpan.Start, findInsideTrivia: false).IsDirective;

    void Look(SyntaxNode root)
    {
        foreach (var trivia in root.DescendantTrivia(descendIntoTrivia: false))
        {
            if (trivia.IsDirective)
            {
                Add(trivia.Span, $"a script has no '#' lines; '{trivia.ToString().Trim().Split(' ')[0]}' is refused");
            }
        }

        foreach (var node in root.DescendantNodesAndSelf())
        {
            if (Refusal(node) is { } refusal)
            {
                Add(node.Span, refusal);
            }
        }

        foreach (var token in root.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText.Any(c => c > '~'))
            {
                Add(token.Span, "a name has letters from a to z only, so that none looks like another");
            }
            else if (token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText.StartsWith("__", StringComparison.Ordinal))
            {
                Add(token.Span, "a name does not begin with two underscores");
            }
        }
    }

    string? Refusal(SyntaxNode node) => node switch
    {
        CompilationUnitSyntax unit => unit.Members.FirstOrDefault(m => segment.Script < 0 ? m is not MethodDeclarationSyntax : m is not (GlobalStatementSyntax or FieldDeclarationSyntax or MethodDeclarationSyntax)) is { } member && member is not BaseTypeDeclarationSyntax
            ? segment.Script < 0 ? "a library has methods and nothing else" : "a script is a row of statements" : null,
        UsingDirectiveSyntax or ExternAliasDirectiveSyntax => "a script has no 'using'; what it may use is there already",
        BaseTypeDeclarationSyntax or DelegateDeclarationSyntax or NamespaceDeclarationSyntax or FileScopedNamespaceDeclarationSyntax => "a script declares no types; it has tuples, anonymous types and methods",
        AttributeListSyntax => "a script has no attributes",
        GotoStatementSyntax { RawKind: (int)SyntaxKind.GotoStatement } or LabeledStatementSyntax => "a script has no 'goto'",
        AwaitExpressionSyntax => "a script has no 'await': nothing in it waits",
        UnsafeStatementSyntax or FixedStatementSyntax or PointerTypeSyntax or FunctionPointerTypeSyntax or StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax or SizeOfExpressionSyntax => "a script has no unsafe code",
        TryStatementSyntax => "a script has no 'try': what goes wrong in it becomes a finding",
        LockStatementSyntax => "a script has no 'lock': nothing else runs beside it",
        UsingStatementSyntax or LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0 } => "a script has no 'using': it holds nothing that has to be given back",
        YieldStatementSyntax => "a script has no 'yield'; return a list",
        TypeOfExpressionSyntax => "a script has no 'typeof'",
        RefTypeSyntax or RefExpressionSyntax or MakeRefExpressionSyntax or RefValueExpressionSyntax => "a script has no references",
        ThisExpressionSyntax or BaseExpressionSyntax => "a script has no 'this' or 'base'",
        CheckedStatementSyntax or CheckedExpressionSyntax => "a script always checks its arithmetic; 'checked' and 'unchecked' are not needed",
        LocalDeclarationStatementSyntax { IsConst: true } local when !IsLiteral(local.Declaration) => "a constant is one literal",
        FieldDeclarationSyntax { Modifiers: [{ RawKind: (int)SyntaxKind.ConstKeyword }] } field when segment.Script >= 0 => IsLiteral(field.Declaration) ? null : "a constant is one literal",
        FieldDeclarationSyntax field when field.Modifiers.Count > 0 => $"a script keeps nothing from one letter to the next; '{field.Modifiers[0].Text}' is refused",
        FieldDeclarationSyntax when segment.Script < 0 => "a library has methods and nothing else",
        MethodDeclarationSyntax method when Modifier(method.Modifiers) is { } word => $"'{word}' is refused here",
        LocalFunctionStatementSyntax function when Modifier(function.Modifiers) is { } word => $"'{word}' is refused here",
        LambdaExpressionSyntax lambda when lambda.AsyncKeyword.RawKind != 0 => "a script has no 'async'",
        LambdaExpressionSyntax lambda when lambda.Ancestors().OfType<LambdaExpressionSyntax>().Count() >= MostLambdas => "functions stand in one another at most four deep",
        ForStatementSyntax loop when loop.Incrementors.Count > 2 => "a 'for' counts at most two things",
        AliasQualifiedNameSyntax => "a script has no 'global::'; what it may use is there already",
        IdentifierNameSyntax { Identifier.ValueText: "dynamic" } => "a script has no 'dynamic': the type of everything is known",
        _ => null,
    };

    // What is put together of others could double at each line, before anything runs.
    static bool IsLiteral(VariableDeclarationSyntax constants) => constants.Variables.All(v => v.Initializer?.Value is LiteralExpressionSyntax or PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax });

    static string? Modifier(SyntaxTokenList modifiers) => modifiers.Select(m => m.Text).FirstOrDefault(m => m is not ("static" or "private" or "public"));

    void Add(Microsoft.CodeAnalysis.Text.TextSpan span, string message) => origin.Add(segment, span.Start, span.End, message);

    // What can be seen without reading.
    static (int Place, string Message)? Fault(string text)
    {
        if (text.Length > LongestScript)
        {
            return (0, "a script has at most 65,536 characters");
        }

        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var kind = char.GetUnicodeCategory(text, i);
            if (kind is UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator || (kind == UnicodeCategory.Control && text[i] is not ('\n' or '\r' or '\t')))
            {
                return (i, $"this character (U+{(int)text[i]:X4}) is not seen, and could make the script look like another");
            }

            depth += text[i] switch { '(' or '[' or '{' => 1, ')' or ']' or '}' => -1, _ => 0 };
            if (depth > MostNesting)
            {
                return (i, "this script is nested too deeply");
            }
        }

        return null;
    }
}
