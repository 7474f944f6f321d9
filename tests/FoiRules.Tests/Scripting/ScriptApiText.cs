using System.Text;
using FoiRules.Facts;

namespace FoiRules.Tests.Scripting;

/// <summary>Writes the types by which scripts see the facts of a letter, from the catalogue of facts.</summary>
static class ScriptApiText
{
    /// <summary>Each file with its text.</summary>
    public static IEnumerable<(string Name, string Text)> Files()
    {
        foreach (var kind in FactCatalogue.Kinds.Values)
        {
            yield return ($"{TypeOf(kind.Name)}.cs", Class(kind));
        }

        yield return ("ViewMaker.cs", Maker());
    }

    /// <summary>The type of a kind of fact; a date is written, because nothing may be called as what it is in.</summary>
    public static string TypeOf(string kind) => kind == "date" ? "WrittenDate" : Pascal(kind);

    /// <summary>"hide-also" as C# writes it.</summary>
    public static string Pascal(string name) => string.Concat(name.Split('-').Select(p => char.ToUpperInvariant(p[0]) + p[1..]));

    static string Class(FactKind kind)
    {
        var text = new StringBuilder("// Made from the catalogue of facts; FOIRULES_UPDATE=1 writes it anew.\nusing FoiRules.Scripting.Running;\n\nnamespace FoiRules.Scripting.Api;\n\n");
        text.Append(Summary(kind.Summary, "")).Append("public sealed partial class ").Append(TypeOf(kind.Name)).Append(" : Fact\n{\n");
        text.Append($"    internal {TypeOf(kind.Name)}(Facts.Fact fact, LetterRoom room)\n        : base(fact, room, FoiRules.Facts.FactCatalogue.Kinds[\"{kind.Name}\"])\n    {{\n    }}\n");
        foreach (var property in kind.Properties)
        {
            text.Append('\n').Append(Summary(property.Summary, "    ")).Append($"    public {Type(property)} {Pascal(property.Name)} => {Get(property)};\n");
        }

        return text.Append("}\n").ToString();
    }

    static string Maker()
    {
        var text = new StringBuilder("// Made from the catalogue of facts; FOIRULES_UPDATE=1 writes it anew.\nnamespace FoiRules.Scripting.Running;\n\n/// <summary>Makes what scripts see of a fact.</summary>\nstatic class ViewMaker\n{\n    /// <summary>Makes it.</summary>\n    public static Api.Fact Of(Facts.Fact fact, LetterRoom room) => fact switch\n    {\n");
        foreach (var kind in FactCatalogue.Kinds.Keys)
        {
            text.Append($"        Facts.{Pascal(kind)}Fact => new Api.{TypeOf(kind)}(fact, room),\n");
        }

        return text.Append("        _ => throw new NotSupportedException($\"{fact.GetType().Name} has no view.\"),\n    };\n}\n").ToString();
    }

    static string Summary(string text, string indent) => $"{indent}/// <summary>{text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)}</summary>\n";

    static string Type(FactProperty property) => property.Kind switch
    {
        ValueKind.Truth => "bool",
        ValueKind.Number => "int?",
        ValueKind.Percent or ValueKind.Money or ValueKind.Amount => "decimal?",
        ValueKind.Date => "DateOnly?",
        ValueKind.Fact => TypeOf(property.FactKind!) + "?",
        ValueKind.Facts => $"IReadOnlyList<{TypeOf(property.FactKind!)}>",
        _ => "string?",
    };

    static string Get(FactProperty property) => property.Kind switch
    {
        ValueKind.Truth => $"TruthOf(\"{property.Name}\")",
        ValueKind.Number => $"NumberOf(\"{property.Name}\")",
        ValueKind.Percent or ValueKind.Money or ValueKind.Amount => $"AmountOf(\"{property.Name}\")",
        ValueKind.Date => $"DayOf(\"{property.Name}\")",
        ValueKind.Facts => $"ViewsOf<{TypeOf(property.FactKind!)}>(\"{property.Name}\")",
        ValueKind.Fact => $"ViewOf<{TypeOf(property.FactKind!)}>(\"{property.Name}\")",
        _ => $"TextOf(\"{property.Name}\")",
    };
}
