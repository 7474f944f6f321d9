using FoiRules.Text;

namespace FoiRules.Rules.Scripts;

/// <summary>A piece of C# in a rule.</summary>
/// <param name="Code">The code of its rule: "SCR01".</param>
/// <param name="IsCondition">Whether it is one condition and not a whole check.</param>
/// <param name="Source">The file it stands in.</param>
/// <param name="Span">Where in it, as it is written there.</param>
/// <param name="Values">The names it may use besides those of every script.</param>
/// <param name="Libraries">The files whose methods it may call.</param>
public sealed record Script(string Code, bool IsCondition, SourceText Source, TextSpan Span, IReadOnlyList<ScriptValue> Values, IReadOnlyList<SourceText> Libraries)
{
    /// <summary>The C#, with the indentation it has in its file.</summary>
    public string Text => Source.Slice(Span);
}

/// <summary>Something a script knows by a name: what its rule selects, or a parameter.</summary>
/// <param name="Name">In C#: "sensitiveThreshold" for <c>sensitive-threshold</c>.</param>
/// <param name="Kind">The kind of fact; null for a parameter.</param>
/// <param name="Value">For a parameter, its default, which tells its type.</param>
/// <param name="Index">The number of the variable or parameter in <see cref="Evaluation"/>.</param>
public sealed record ScriptValue(string Name, string? Kind, object? Value, int Index)
{
    /// <summary>A name of the language as C# writes it; the first letter stays as it is.</summary>
    public static string NameOf(string name)
    {
        var parts = name.Split('-', '_');
        return string.Concat(parts.Select((p, i) => i == 0 || p.Length == 0 ? p : char.ToUpperInvariant(p[0]) + p[1..]));
    }
}
