using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FoiRules.Scripting.Compiling;

/// <summary>Looks at the types that are written down: those of parameters and results too, which no operation shows.</summary>
static class SignatureVet
{
    /// <summary>Reports those that are refused.</summary>
    public static void Run(MethodDeclarationSyntax method, SemanticModel model, ScriptOrigin origin)
    {
        var symbols = new SymbolVet(origin);
        foreach (var type in method.DescendantNodes().OfType<TypeSyntax>())
        {
            if (model.GetSymbolInfo(type).Symbol is ITypeSymbol written && symbols.Type(written) is { } refusal)
            {
                origin.Add(type.Span, refusal);
            }
        }

        foreach (var parameter in method.DescendantNodes().OfType<ParameterSyntax>())
        {
            if (parameter.Modifiers.Any(m => !m.IsKind(SyntaxKind.ParamsKeyword)))
            {
                origin.Add(parameter.Span, "a script has no references");
            }
        }
    }
}
