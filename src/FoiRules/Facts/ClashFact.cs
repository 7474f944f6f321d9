using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>Something the letter says that another place of it contradicts.</summary>
/// <param name="Sort">One of <see cref="Sorts"/>.</param>
public sealed record ClashFact(string Sort) : Fact
{
    /// <summary>What rules may ask of it, and who reads it.</summary>
    public static FactKind Kind { get; } = new("clash", "Something the answers say that another place of them contradicts.", ClashReader.Read, () =>
    [
        new("kind", ValueKind.Word, f => ((ClashFact)f).Sort, "What contradicts what: a count of a list, a count that should be hidden, two counts of one thing and time, a total told and one reckoned, two days of one event, a number taken up again, a bound that is not kept, figures from after an end, two kinds of year, what is counted in and left out.", Sorts),
    ])
    {
        Describe = (f, _) => f is ClashFact c ? c.Sort : "",
    };

    /// <summary>What can contradict.</summary>
    public static IReadOnlyList<string> Sorts { get; } = ["list", "hidden", "count", "total", "day", "number", "bound", "end", "year", "scope"];

    /// <summary>The place that says otherwise; null where that is the whole letter.</summary>
    public TextSpan? Other { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<TextSpan> Grounds => Other is { } span ? [span] : [];

    /// <summary>A clash at the place of a fact.</summary>
    internal static ClashFact At(Fact place, string sort, TextSpan? other) => new(sort)
    {
        Span = place.Span,
        Part = place.Part,
        Sentence = place.Sentence,
        Paragraph = place.Paragraph,
        Exchange = place.Exchange,
        Table = place.Table,
        Other = other,
    };
}
