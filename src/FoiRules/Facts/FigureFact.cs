using System.Globalization;

namespace FoiRules.Facts;

/// <summary>What a figure says: exactly so many, or hidden behind a mark.</summary>
/// <param name="Value">The number; never shown in a message unless the rule says so.</param>
public sealed record FigureFact(int Value) : Fact
{
    /// <summary>What rules may ask of it, and who reads it.</summary>
    public static FactKind Kind { get; } = new("figure", "A count.", FigureReader.Read,
    [
        new("value", ValueKind.Number, f => ((FigureFact)f).Value, "How many.") { IsHidden = true },
        new("people", ValueKind.Truth, f => ((FigureFact)f).IsPeople, "It counts people, or things that are one a person."),
        new("sensitive", ValueKind.Truth, f => ((FigureFact)f).IsSensitive, "It is about ethnicity, religion, health, disability, sexuality, offences or discipline."),
        new("national", ValueKind.Truth, f => ((FigureFact)f).IsNational, "It counts over a nation."),
        new("cell", ValueKind.Truth, f => ((FigureFact)f).IsCell, "It stands in a table or a list of figures."),
    ])
    {
        Describe = (f, _) => f is FigureFact n ? $"{n.Value.ToString(CultureInfo.InvariantCulture)}{(n.IsPeople ? ", people" : "")}{(n.IsSensitive ? ", sensitive" : "")}" : "",
    };

    /// <summary>Whether it counts people, or things that are one a person.</summary>
    public bool IsPeople { get; init; }

    /// <summary>What it counts, as written, or "people".</summary>
    public string Noun { get; init; } = "people";

    /// <summary>Whether the group is one of a special category, or of offences or discipline.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>Whether it counts over a nation, where nobody can be told apart.</summary>
    public bool IsNational { get; init; }

    /// <summary>Whether it stands in a table or a list of figures.</summary>
    public bool IsCell { get; init; }
}
