using FoiRules.Time;

namespace FoiRules.Facts;

/// <summary>An answer that explains by retention why something is not held.</summary>
public sealed record RetentionFact(StatementFact Statement) : Fact
{
    /// <summary>What rules may ask of it, and who reads it.</summary>
    public static FactKind Kind { get; } = new("retention", "An answer that explains by retention why something is not held.", RetentionReader.Read, () =>
    [
        new("statement", ValueKind.Fact, f => ((RetentionFact)f).Statement, "The sentence.", FactKind: "statement"),
        new("timed", ValueKind.Truth, f => ((RetentionFact)f).Period is not null, "It says how long the records are kept."),
        new("period", ValueKind.Text, f => ((RetentionFact)f).Period?.ToString(), "How long the records are kept."),
        new("destroyed", ValueKind.Truth, f => ((RetentionFact)f).IsDestroyed, "It says that the records were destroyed."),
        new("classed", ValueKind.Truth, f => ((RetentionFact)f).IsClassNamed, "It says which records it means."),
        new("outcome", ValueKind.Word, f => ((RetentionFact)f).Outcome, "What was asked for, against what should still have been there.", ["consistent", "inconsistent", "straddling", "unknown"]),
        new("kept-from", ValueKind.Date, f => ((RetentionFact)f).Range.Kept, "The first day from which records should have been there when the request was received."),
        new("earlier", ValueKind.Text, f => ((RetentionFact)f).Range.Earlier, "Of a straddling period, the days that need not be there."),
        new("later", ValueKind.Text, f => ((RetentionFact)f).Range.Later, "Of a straddling period, the days that should be there."),
        new("class", ValueKind.Text, f => ((RetentionFact)f).Entry?.Title, "The class of records in the house's schedule."),
        new("scheduled", ValueKind.Text, f => ((RetentionFact)f).Entry?.Period?.ToString(), "How long the schedule keeps them."),
        new("permanent", ValueKind.Truth, f => ((RetentionFact)f).Entry is { IsPermanent: true }, "The schedule keeps them for good."),
        new("shorter", ValueKind.Truth, f => ((RetentionFact)f).IsShorter, "The letter says less than the schedule does."),
        new("longer", ValueKind.Truth, f => ((RetentionFact)f).IsLonger, "The letter says more than the schedule does."),
        new("barred", ValueKind.Truth, f => ((RetentionFact)f).IsBarred, "They were destroyed, though by the schedule nothing of them may be for the time being."),
        new("late", ValueKind.Truth, f => ((RetentionFact)f).IsDestroyedLate, "They were destroyed on or after the day the request was received, or 'since'."),
    ])
    {
        Describe = (f, _) => f is RetentionFact r ? $"{r.Period?.ToString() ?? "no period"}, {r.Outcome}{(r.IsDestroyed ? ", destroyed" : "")}" : "",
        Example = "The logs are kept for 6 months and were destroyed.",
    };

    /// <summary>How long the letter says that the records are kept; null where it does not.</summary>
    public Duration? Stated { get; init; }

    /// <summary>What the house's schedule says of the records; null where it has no such class.</summary>
    public ScheduleEntry? Entry { get; init; }

    /// <summary>How long the records are kept: as the letter says, or else as the schedule does; null where neither tells.</summary>
    public Duration? Period => Stated ?? Entry?.Period;

    /// <summary>Whether the answer denies or refuses anything, and does not only tell how long records are kept.</summary>
    public bool IsDenied { get; init; }

    /// <summary>Whether the letter says that the records were in fact destroyed.</summary>
    public bool IsDestroyed { get; init; }

    /// <summary>The last day on which the letter says that any were destroyed; null where it does not say.</summary>
    public DateOnly? DestroyedOn { get; init; }

    /// <summary>Whether they were destroyed on or after the day of receipt, as far as the letter tells (FOIA s.77, s.1(4)).</summary>
    public bool IsDestroyedLate { get; init; }

    /// <summary>Whether they were destroyed while the schedule says that nothing of them may be.</summary>
    public bool IsBarred => IsDestroyed && Entry is { IsHeld: true } && !(DestroyedOn < Entry.HeldFrom);

    /// <summary>Whether the letter says which records it means.</summary>
    public bool IsClassNamed { get; init; }

    /// <summary>What was asked for, against what should still have been there.</summary>
    public required RetentionRange Range { get; init; }

    /// <summary>"consistent", "inconsistent", "straddling", or "unknown" where dates or periods are missing.</summary>
    public string Outcome => Range.Outcome;

    /// <summary>Whether the letter says a shorter time than the schedule, where the schedule does not allow for one.</summary>
    public bool IsShorter => Stated is not null && Entry is { } e && (e.IsPermanent || (e is { IsMaximum: false, Period: { } period } && Days(Stated) < Days(period)));

    /// <summary>Whether the letter says a longer time than the schedule, where the schedule does not allow for one.</summary>
    public bool IsLonger => Stated is not null && Entry is { IsMinimum: false, IsPermanent: false, Period: { } period } && Days(Stated) > Days(period);

    /// <summary>How long the letter says that they are kept, in days; 0 where it does not.</summary>
    public int StatedDays => Stated is null ? 0 : Days(Stated) - Day.DayNumber;

    // Any day will do to tell which of two lengths is the longer.
    static readonly DateOnly Day = new(2001, 4, 1);

    static int Days(Duration duration) => duration.After(Day).DayNumber;
}
