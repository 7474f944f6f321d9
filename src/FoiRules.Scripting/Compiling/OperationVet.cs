using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FoiRules.Scripting.Compiling;

/// <summary>Walks all that a script does, whether written or implied, and refuses what is not allowed.</summary>
sealed class OperationVet(ScriptOrigin origin) : OperationWalker
{
    const int LargestArray = 1_000;

    static readonly HashSet<OperationKind> Kinds =
    [
        OperationKind.MethodBody, OperationKind.Block, OperationKind.VariableDeclarationGroup, OperationKind.VariableDeclaration, OperationKind.VariableDeclarator, OperationKind.VariableInitializer,
        OperationKind.Switch, OperationKind.SwitchCase, OperationKind.CaseClause, OperationKind.Loop, OperationKind.Branch, OperationKind.Empty, OperationKind.Return, OperationKind.ExpressionStatement,
        OperationKind.LocalFunction, OperationKind.Literal, OperationKind.Conversion, OperationKind.Invocation, OperationKind.Argument, OperationKind.ArrayElementReference, OperationKind.LocalReference,
        OperationKind.ParameterReference, OperationKind.FieldReference, OperationKind.MethodReference, OperationKind.PropertyReference, OperationKind.Unary, OperationKind.Binary, OperationKind.Conditional,
        OperationKind.Coalesce, OperationKind.AnonymousFunction, OperationKind.ObjectCreation, OperationKind.ArrayCreation, OperationKind.ArrayInitializer, OperationKind.InstanceReference, OperationKind.IsType,
        OperationKind.AnonymousObjectCreation, OperationKind.ObjectOrCollectionInitializer, OperationKind.MemberInitializer, OperationKind.NameOf, OperationKind.Tuple, OperationKind.TupleBinary,
        OperationKind.DelegateCreation, OperationKind.DefaultValue, OperationKind.InterpolatedString, OperationKind.InterpolatedStringText, OperationKind.Interpolation, OperationKind.ConditionalAccess,
        OperationKind.ConditionalAccessInstance, OperationKind.Parenthesized, OperationKind.IsPattern, OperationKind.ConstantPattern, OperationKind.DeclarationPattern, OperationKind.RecursivePattern,
        OperationKind.DiscardPattern, OperationKind.RelationalPattern, OperationKind.NegatedPattern, OperationKind.BinaryPattern, OperationKind.TypePattern, OperationKind.ListPattern, OperationKind.SlicePattern,
        OperationKind.PropertySubpattern, OperationKind.SwitchExpression, OperationKind.SwitchExpressionArm, OperationKind.SimpleAssignment, OperationKind.CompoundAssignment, OperationKind.CoalesceAssignment,
        OperationKind.DeconstructionAssignment, OperationKind.DeclarationExpression, OperationKind.Increment, OperationKind.Decrement, OperationKind.Throw, OperationKind.Discard, OperationKind.Range,
        OperationKind.CollectionExpression, OperationKind.Spread, OperationKind.TranslatedQuery, OperationKind.ImplicitIndexerReference, OperationKind.IsNull, OperationKind.Tuple, OperationKind.Discard,
    ];

    readonly SymbolVet symbols = new(origin);

    /// <inheritdoc/>
    public override void Visit(IOperation? operation)
    {
        if (operation is null)
        {
            return;
        }

        if (operation.Kind == OperationKind.Invalid)
        {
            // The compiler has the words for it.
            origin.Add(operation.Syntax.Span, "");
            return;
        }

        if (Refusal(operation) is { } refusal)
        {
            origin.Add(operation.Syntax.Span, refusal);
            return;
        }

        base.Visit(operation);
    }

    string? Refusal(IOperation operation) => !Kinds.Contains(operation.Kind) && !IsOfEveryScript(operation) ? $"a script may not do this ({operation.Kind})" : Of(operation) ?? symbols.Type(operation.Type);

    string? Of(IOperation operation) => operation switch
    {
        IInvocationOperation call => symbols.Member(call.TargetMethod) ?? (call.Syntax is InvocationExpressionSyntax && IsDelegateMember(call.TargetMethod) ? "a function is called and nothing else" : null),
        IObjectCreationOperation made => symbols.Member(made.Constructor),
        ISimpleAssignmentOperation { Target: IParameterReferenceOperation { Parameter: var parameter } } when IsGiven(parameter) => $"'{parameter.Name}' cannot be changed",
        ICompoundAssignmentOperation compound => Compound(compound),
        IMemberReferenceOperation reference => symbols.Member(reference.Member),
        IConversionOperation conversion => symbols.Member(conversion.OperatorMethod),
        IBinaryOperation binary => symbols.Member(binary.OperatorMethod) ?? OfDelegate(binary.Type),
        IUnaryOperation unary => symbols.Member(unary.OperatorMethod),
        IIncrementOrDecrementOperation { Target: IParameterReferenceOperation { Parameter: var parameter } } when IsGiven(parameter) => $"'{parameter.Name}' cannot be changed",
        IArrayCreationOperation { IsImplicit: false } array when Size(array) is not (>= 0 and <= LargestArray) => "an array has a size that is written there, of at most 1,000; use a list",
        IVariableDeclaratorOperation declarator => symbols.Type(declarator.Symbol.Type),
        ILocalFunctionOperation function => Function(function.Symbol),
        IAnonymousFunctionOperation function => Function(function.Symbol),
        IIsTypeOperation test => symbols.Type(test.TypeOperand),
        IDeclarationPatternOperation pattern => symbols.Type(pattern.MatchedType),
        IRecursivePatternOperation pattern => symbols.Type(pattern.MatchedType) ?? symbols.Member(pattern.DeconstructSymbol),
        ITypePatternOperation pattern => symbols.Type(pattern.MatchedType),
        _ => null,
    };

    string? Compound(ICompoundAssignmentOperation compound) =>
        compound.Target is IParameterReferenceOperation { Parameter: var parameter } && IsGiven(parameter) ? $"'{parameter.Name}' cannot be changed"
        : compound.Type?.SpecialType == SpecialType.System_String && compound.Target is not (ILocalReferenceOperation or IParameterReferenceOperation) ? "write 'x = x + y' for a text"
        : symbols.Member(compound.OperatorMethod) ?? OfDelegate(compound.Type);

    string? Function(IMethodSymbol function) => symbols.Type(function.ReturnType) ?? function.Parameters.Select(p => p.RefKind == RefKind.None ? symbols.Type(p.Type) : "a script has no references").FirstOrDefault(f => f is not null);

    static string? OfDelegate(ITypeSymbol? type) => type?.TypeKind == TypeKind.Delegate ? "functions are not added up" : null;

    // What Letter and Report are members of, which is not written.
    static bool IsOfEveryScript(IOperation operation) => operation is { Kind: OperationKind.None, Syntax: IdentifierNameSyntax } && !operation.ChildOperations.Any();

    static bool IsDelegateMember(IMethodSymbol method) => method.ContainingType?.TypeKind == TypeKind.Delegate && method.Name != "Invoke";

    // What the rule gives to the script: its parameters and what it selects.
    static bool IsGiven(IParameterSymbol parameter) => parameter.ContainingSymbol is IMethodSymbol { ContainingType.IsScriptClass: true, MethodKind: MethodKind.Ordinary } method && method.Name.StartsWith("__", StringComparison.Ordinal);

    static long Size(IArrayCreationOperation array)
    {
        var size = 1L;
        foreach (var dimension in array.DimensionSizes)
        {
            size = dimension.ConstantValue is { HasValue: true, Value: int number } && number <= LargestArray ? size * number : -1;
            if (size is < 0 or > LargestArray)
            {
                return -1;
            }
        }

        return size;
    }
}
