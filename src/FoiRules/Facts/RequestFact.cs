using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>An item of the request as quoted.</summary>
/// <param name="Number">Its number as written, or null.</param>
public sealed record RequestFact(string? Number) : Fact
{
    /// <summary>What rules may ask of it, and who reads it.</summary>
    public static FactKind Kind { get; } = new("request", "An item of the request, as quoted.", ExchangeFacts.Requests, () =>
    [
        new("number", ValueKind.Text, f => ((RequestFact)f).Number, "Its number as written."),
        new("parent", ValueKind.Text, f => ((RequestFact)f).Parent, "The number of the item it stands under: 2 for the a) of \"2. …: a) …\"."),
        new("text", ValueKind.Text, f => ((RequestFact)f).Text, "Its words."),
        new("depth", ValueKind.Number, f => ((RequestFact)f).Depth, "How many items it stands under, one in the other."),
        new("repeated", ValueKind.Truth, f => ((RequestFact)f).IsRepeated, "An item before it, answered too, has its number and other words."),
        new("skips", ValueKind.Truth, f => ((RequestFact)f).Skips, "The number before its own is nowhere."),
        new("out-of-order", ValueKind.Truth, f => ((RequestFact)f).IsOutOfOrder, "It stands behind an item with a higher number, and none is missing; or its answer carries the number of another."),
        new("answered", ValueKind.Truth, f => ((RequestFact)f).IsAnswered, "It has an answer, its own or one given to several items, or what stands under it has."),
        new("ambiguous", ValueKind.Truth, f => ((RequestFact)f).Ambiguity is not null, "It is uncertain whether this was asked, or what answers it."),
    ]);

    /// <summary>The number of the item it stands under, or null.</summary>
    public string? Parent { get; init; }

    /// <summary>Its words.</summary>
    public string Text { get; init; } = "";

    /// <summary>How many items it stands under.</summary>
    public int Depth { get; init; }

    /// <summary>Whether an item before it, answered too, has its number and other words.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>Whether the number before its own is nowhere.</summary>
    public bool Skips { get; init; }

    /// <summary>Whether it stands behind an item with a higher number, or its answer carries the number of another.</summary>
    public bool IsOutOfOrder { get; init; }

    /// <summary>Whether it, or something under it, has an answer.</summary>
    public bool IsAnswered { get; init; }

    /// <summary>Where its answer begins; null where it has none.</summary>
    public TextSpan? Answer { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<TextSpan> Grounds => Answer is { } span && !IsRepeated && !Skips ? [span] : [];

    /// <summary>Why it is uncertain how it was read, or null.</summary>
    public string? Ambiguity { get; init; }
}
