using FoiRules.Text;

namespace FoiRules.Findings;

/// <summary>The outcome of a run: what was read, by which rules, and what was found.</summary>
/// <param name="Letters">Every letter that was read, in the order checked; a letter with no finding is listed too, but its text need not be kept.</param>
/// <param name="Rules">The rules in force, in the order of their codes.</param>
/// <param name="Findings">In the order of the letters, then of their places.</param>
public sealed record CheckResult(
    IReadOnlyList<SourceText> Letters,
    IReadOnlyList<RuleDescription> Rules,
    IReadOnlyList<Finding> Findings)
{
    /// <summary>What was found and is suppressed by a comment in its letter; none of it is among <see cref="Findings"/>.</summary>
    public IReadOnlyList<SuppressedFinding> Suppressed { get; init; } = [];

    /// <summary>What was found and is in the baseline; none of it is among <see cref="Findings"/>. Null where there is no baseline.</summary>
    public IReadOnlyList<Finding>? Known { get; init; }

    /// <summary>How many findings are less grave than what is to be shown; they are not among <see cref="Findings"/>.</summary>
    public int NotShown { get; init; }

    /// <summary>Every suppression in the letters, used or not.</summary>
    public IReadOnlyList<SuppressionUse> Suppressions { get; init; } = [];

    /// <summary>Which part of the letters it is about; null where it is about all of them.</summary>
    public ShardNumber? Shard { get; init; }
}

/// <summary>One of several parts of the letters of a run.</summary>
/// <param name="Number">Which part, counted from 1.</param>
/// <param name="Count">How many there are.</param>
public sealed record ShardNumber(int Number, int Count)
{
    /// <summary>"3/16".</summary>
    public override string ToString() => FormattableString.Invariant($"{Number}/{Count}");
}
