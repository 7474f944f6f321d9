namespace FoiRules.Facts;

/// <summary>The whole answer to one request item, or to several that are answered together.</summary>
/// <param name="Number">The number of the item it answers, the first of several; or null.</param>
public sealed record AnswerFact(string? Number) : Fact
{
    /// <summary>What rules may ask of it, and who reads it.</summary>
    public static FactKind Kind { get; } = new("answer", "The answer to one item, or to several that are answered together.", ExchangeFacts.Answers, () =>
    [
        new("number", ValueKind.Text, f => ((AnswerFact)f).Number, "The number of the item it answers; the first of several."),
        new("parent", ValueKind.Text, f => ((AnswerFact)f).Parent, "The number of the item that one stands under."),
        new("question", ValueKind.Text, f => ((AnswerFact)f).Question, "The words of what it answers."),
        new("items", ValueKind.Number, f => ((AnswerFact)f).Items, "How many items it answers."),
        new("pointer", ValueKind.Truth, f => ((AnswerFact)f).IsPointer, "It points to the answer to another item: \"see question 2\", \"as above\"."),
        new("points-to", ValueKind.Text, f => ((AnswerFact)f).PointsTo, "The number of the item it points to."),
        new("ambiguous", ValueKind.Truth, f => ((AnswerFact)f).Ambiguity is not null, "It is uncertain whether this is the answer, or what it answers."),
    ]);

    /// <summary>The number of the item that the answered item stands under, or null.</summary>
    public string? Parent { get; init; }

    /// <summary>What it answers.</summary>
    public string Question { get; init; } = "";

    /// <summary>How many items it answers; at least 1.</summary>
    public int Items { get; init; } = 1;

    /// <summary>Whether it points to another answer of the letter.</summary>
    public bool IsPointer { get; init; }

    /// <summary>The number of the item it points to, or null.</summary>
    public string? PointsTo { get; init; }

    /// <summary>Why it is uncertain how it was read, or null.</summary>
    public string? Ambiguity { get; init; }
}
