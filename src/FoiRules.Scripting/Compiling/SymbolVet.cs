using FoiRules.Scripting.Api;
using Microsoft.CodeAnalysis;

namespace FoiRules.Scripting.Compiling;

/// <summary>Tells what is wrong with a type or a member, if a script may not use it.</summary>
sealed class SymbolVet(ScriptOrigin origin)
{
    static readonly SymbolDisplayFormat Full = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces, genericsOptions: SymbolDisplayGenericsOptions.None);

    /// <summary>Why a type is refused, or null.</summary>
    public string? Type(ITypeSymbol? type) => type switch
    {
        null or ITypeParameterSymbol or IErrorTypeSymbol => null,
        IArrayTypeSymbol array => Type(array.ElementType),
        IPointerTypeSymbol or IFunctionPointerTypeSymbol => "a script has no pointers",
        IDynamicTypeSymbol => "a script has no 'dynamic': the type of everything is known",
        INamedTypeSymbol named => Named(named),
        _ => $"a script may not use '{type.ToDisplayString(Full)}'",
    };

    /// <summary>Why a member is refused, or null.</summary>
    public string? Member(ISymbol? member)
    {
        if (member is null || member is ILocalSymbol or IParameterSymbol or IRangeVariableSymbol or IDiscardSymbol or IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction or MethodKind.DelegateInvoke })
        {
            return null;
        }

        member = member is IMethodSymbol { ReducedFrom: { } reduced } ? reduced : member;
        if (member is IMethodSymbol method && method.TypeArguments.Select(Type).FirstOrDefault(f => f is not null) is { } argument)
        {
            return argument;
        }

        if (member.ContainingType is not { } type)
        {
            return $"a script may not use '{member.Name}'";
        }

        if (type.IsScriptClass)
        {
            return origin.IsLibrary(member) ? null : $"'{member.Name}' is not a script's to use";
        }

        if (type.IsTupleType || type.IsAnonymousType || type.TypeKind == TypeKind.Enum || IsApi(type))
        {
            return Named(type);
        }

        if (Named(type) is { } refused)
        {
            return refused;
        }

        var members = AllowedTypes.All[NameOf(type)];
        var name = member is IPropertySymbol { IsIndexer: true } ? "this[]" : member is IMethodSymbol { AssociatedSymbol: { } property } ? property is IPropertySymbol { IsIndexer: true } ? "this[]" : property.Name : member.Name;
        return (members is null ? name is not ("GetType" or "MemberwiseClone" or "TryFormat" or "GetTypeCode" or "Finalize") : members.Contains(name)) && IsBounded(member) ? null
            : $"a script may not use '{type.Name}.{(name == ".ctor" ? "new" : name)}'{Instead(type, name)}";
    }

    /// <summary>Whether a type is one of those made for scripts.</summary>
    public static bool IsApi(INamedTypeSymbol type) =>
        type.ContainingAssembly?.Name == typeof(Check).Assembly.GetName().Name && type.ContainingNamespace.ToDisplayString() is "FoiRules.Scripting.Api" or "FoiRules.Scripting.Queries";

    string? Named(INamedTypeSymbol type)
    {
        if (type.TypeArguments.Select(Type).FirstOrDefault(f => f is not null) is { } argument)
        {
            return argument;
        }

        if (type.IsAnonymousType || type.IsScriptClass || IsApi(type))
        {
            return null;
        }

        if (type.IsTupleType)
        {
            return type.TupleElements.Select(e => Type(e.Type)).FirstOrDefault(f => f is not null);
        }

        var name = NameOf(type);
        return AllowedTypes.All.ContainsKey(name) ? null : $"a script may not use '{type.Name}'{(AllowedTypes.Advice(name) is { } advice ? $"; {advice}" : "")}";
    }

    static string NameOf(INamedTypeSymbol type)
    {
        var definition = type.OriginalDefinition;
        var around = definition.ContainingType is { } outer ? NameOf(outer) + "." : definition.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() + "." : "";
        return around + definition.MetadataName;
    }

    // A list is begun empty: one call must not ask for more memory than there is.
    static bool IsBounded(ISymbol member) => member is not IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType.Name: "List" or "Dictionary" or "HashSet", Parameters.Length: > 0 } constructor
        || constructor.Parameters is [{ Type.Name: "IEqualityComparer" }];

    static string Instead(INamedTypeSymbol type, string name) => (type.Name, name) switch
    {
        ("List" or "HashSet" or "Dictionary", ".ctor") => " with a size or with elements; write .ToList(), or add them one by one",
        ("String", ".ctor" or "Create") => "; write a text in quotes, or string.Join",
        ("String", "Format") => "; write $\"…\"",
        _ => "",
    };
}
