namespace FoiRules.Facts;

/// <summary>What one answer comes to, read from all that it says.</summary>
/// <param name="Statement">The sentence it rests on; null where the answer is a table with no sentence.</param>
public sealed record OutcomeFact(StatementFact? Statement) : Fact
{
    /// <summary>What rules may ask of it, and who reads it.</summary>
    public static FactKind Kind { get; } = new("outcome", "What the answer to one item comes to. One an answer.", OutcomeReader.Read, () =>
    [
        new("kind", ValueKind.Word, f => ((OutcomeFact)f).Outcome, "What the answer does; where it does several things, the one that limits the requester most.", OutcomeKinds.All),
        new("gives", ValueKind.Truth, f => ((OutcomeFact)f).Outcome is OutcomeKinds.Discloses or OutcomeKinds.Held or OutcomeKinds.Unclear, "It answers, and denies, refuses or defers nothing."),
        new("mixed", ValueKind.Truth, f => ((OutcomeFact)f).Others.Count > 0, "The answer does more than one thing: it gives some information and withholds the rest. Numbers in sentences are not seen by it."),
        new("also", ValueKind.Text, f => ((OutcomeFact)f).Others.Count > 0 ? string.Join(", ", ((OutcomeFact)f).Others) : null, "What else the answer does."),
        new("shown", ValueKind.Truth, f => ((OutcomeFact)f).IsShown, "It withholds something by name, and a line of a table or list of the answer has that name and a figure."),
        new("statement", ValueKind.Fact, f => ((OutcomeFact)f).Statement, "The sentence it rests on.", FactKind: "statement"),
        new("provision", ValueKind.Fact, f => ((OutcomeFact)f).Provision, "The exemption, exception or limit relied on.", FactKind: "citation"),
        new("number", ValueKind.Text, f => ((OutcomeFact)f).Number, "The number of the item it answers."),
    ])
    {
        Describe = (f, _) => f is OutcomeFact o
            ? $"{o.Outcome}{(o.Provision?.Provision is { } p ? $", under {p}" : "")}{(o.Others.Count > 0 ? $"; also {string.Join(", ", o.Others)}" : "")}" : "",
        Example = "We hold the letters. They are exempt under section 42(1) of the Freedom of Information Act 2000.",
    };

    /// <summary>One of <see cref="OutcomeKinds.All"/>.</summary>
    public required string Outcome { get; init; }

    /// <summary>What else the answer does, in the order of <see cref="OutcomeKinds.All"/>.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];

    /// <summary>The exemption, exception or limit relied on; null where none is.</summary>
    public CitationFact? Provision { get; init; }

    /// <summary>Whether it withholds something that a table or list of the answer shows.</summary>
    public bool IsShown { get; init; }

    /// <summary>The number of the item answered, as written, or null.</summary>
    public string? Number { get; init; }
}
