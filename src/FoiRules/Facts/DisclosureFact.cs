using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>Something that figures give away, or leave unsaid. It never tells the number that is to be hidden.</summary>
/// <param name="What">One of <see cref="DisclosureKinds"/>.</param>
public sealed record DisclosureFact(string What) : Fact
{
    /// <summary>What rules may ask of it, and who reads it.</summary>
    public static FactKind Kind { get; } = new("disclosure", "Something that figures give away, or leave unsaid.", DisclosureReader.Read, () =>
    [
        new("kind", ValueKind.Word, f => ((DisclosureFact)f).What, "What it is; see [the arithmetic](disclosure.md#what-is-told-of-a-letter).", DisclosureKinds.All),
        new("people", ValueKind.Truth, f => ((DisclosureFact)f).IsPeople, "It is about a count of people."),
        new("sensitive", ValueKind.Truth, f => ((DisclosureFact)f).IsSensitive, "It is about ethnicity, religion, health, disability, sexuality, offences or discipline."),
        new("national", ValueKind.Truth, f => ((DisclosureFact)f).IsNational, "It is about a count over a nation."),
        new("certain", ValueKind.Truth, f => ((DisclosureFact)f).IsCertain, "Nothing about it is a matter of reading."),
        new("because", ValueKind.Text, f => ((DisclosureFact)f).Because, "From what it can be worked out, in words."),
        new("repairable", ValueKind.Truth, f => ((DisclosureFact)f).Repair is not null, "Hiding further figures helps."),
        new("repair", ValueKind.Text, f => ((DisclosureFact)f).Repair, "What to hide besides, so that it cannot be worked out any more; none where nothing was found."),
        new("further", ValueKind.Facts, f => ((DisclosureFact)f).Further is { Count: > 0 } further ? further : null, "The figures to hide besides; none where nothing was found.", FactKind: "figure") { IsHidden = true },
    ])
    {
        Describe = (f, _) => f is DisclosureFact d ? d.What : "",
        Example = "| Ward | Wardens |\n| --- | --- |\n| Moor | * |\n| Quay | 21 |\n| Hill | 30 |\n| Total | 54 |",
    };

    /// <summary>Whether it is about a count of people.</summary>
    public bool IsPeople { get; init; }

    /// <summary>Whether it is about a special category, offences or discipline.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>Whether it is about a count over a nation.</summary>
    public bool IsNational { get; init; }

    /// <summary>Whether nothing about it is a matter of reading.</summary>
    public bool IsCertain { get; init; } = true;

    /// <summary>From what it can be worked out; null where there is nothing to reckon.</summary>
    public string? Because { get; init; }

    /// <summary>What to hide besides, in words; null where nothing was found.</summary>
    public string? Repair { get; init; }

    /// <summary>The figures to hide besides, in the order of the letter; empty where nothing was found.</summary>
    public IReadOnlyList<FigureFact> Further { get; init; } = [];

    /// <summary>The places it is worked out from, in the order of the letter.</summary>
    public IReadOnlyList<TextSpan> Witness { get; init; } = [];

    /// <inheritdoc/>
    public override IReadOnlyList<TextSpan>? Grounds => Witness;

    /// <summary>One that stands where another fact does.</summary>
    internal static DisclosureFact At(Fact place, string what) => new(what)
    {
        Span = place.Span,
        Part = place.Part,
        Sentence = place.Sentence,
        Paragraph = place.Paragraph,
        Exchange = place.Exchange,
        Table = place.Table,
    };
}
