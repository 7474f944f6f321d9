using System.Collections;
using FoiRules.Language.Syntax;

namespace FoiRules.Tests.Compiled;

/// <summary>Shows syntax with everything in it, so that two pieces can be compared.</summary>
static class Syntax
{
    /// <summary>Every value, by the names of its properties.</summary>
    public static string Show(object? value) => value switch
    {
        null => "nothing",
        string text => $"'{text}'",
        IEnumerable items => $"[{string.Join(", ", items.Cast<object>().Select(Show))}]",
        _ when IsSyntax(value.GetType()) => $"{value.GetType().Name}({string.Join(", ", value.GetType().GetProperties().Where(p => p.Name != "EqualityContract").Select(p => $"{p.Name}: {Show(p.GetValue(value))}"))})",
        _ => value.ToString()!,
    };

    /// <summary>The kinds of syntax in a value, itself among them.</summary>
    public static IEnumerable<Type> KindsIn(object? value) => value switch
    {
        null or string => [],
        IEnumerable items => items.Cast<object>().SelectMany(KindsIn),
        _ when IsSyntax(value.GetType()) => value.GetType().GetProperties().Where(p => p.Name != "EqualityContract").SelectMany(p => KindsIn(p.GetValue(value))).Append(value.GetType()),
        _ => [],
    };

    /// <summary>Every kind of declaration, clause and expression there is.</summary>
    public static IEnumerable<Type> Kinds() => typeof(Declaration).Assembly.GetTypes().Where(t => !t.IsAbstract
        && (t.IsSubclassOf(typeof(Declaration)) || t.IsSubclassOf(typeof(Clause)) || t.IsSubclassOf(typeof(Expression))));

    static bool IsSyntax(Type type) => type.Namespace == typeof(Declaration).Namespace;
}
