using FoiRules.Findings;

namespace FoiRules.Cli.Walking;

/// <summary>Which of the letters that are named are checked, and what standard input is called.</summary>
sealed record LetterSelection
{
    /// <summary>Only those that are not as in this revision of git; null for all.</summary>
    public string? ChangedSince { get; init; }

    /// <summary>Only those of one part of several; null for all.</summary>
    public Shard? Shard { get; init; }

    /// <summary>The path that standard input is read as; null where it has none.</summary>
    public string? InputName { get; init; }

    /// <summary>Those that are checked.</summary>
    public IReadOnlyList<string> Of(IReadOnlyList<string> letters, List<Finding> faults)
    {
        var shared = Shard is null ? letters : [.. letters.Where(Shard.Has)];
        return ChangedSince is null ? shared : ChangedLetters.Of(shared, ChangedSince, faults);
    }
}
