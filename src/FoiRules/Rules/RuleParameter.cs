namespace FoiRules.Rules;

/// <summary>Something of a rule that a house may set.</summary>
/// <param name="Name">As conditions, messages and house files write it: "threshold".</param>
/// <param name="Default">Its value where no house sets it: a number, a length of time, a date or a text.</param>
/// <param name="From">The least a house may set, or null.</param>
/// <param name="To">The most, or null.</param>
/// <param name="Meaning">What it means.</param>
public sealed record RuleParameter(string Name, object Default, object? From, object? To, string Meaning)
{
    internal RuleType Type { get; init; } = RuleType.Number;

    /// <summary>The words it may be, where it is one of a few.</summary>
    public IReadOnlyList<string>? Words => Type.Words;
}
