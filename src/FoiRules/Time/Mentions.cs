using FoiRules.Text;

namespace FoiRules.Time;

/// <summary>A length of time where it stands in a text.</summary>
/// <param name="Span">The words that were read, as offsets into the text given.</param>
/// <param name="Duration">What they say.</param>
public sealed record DurationMention(TextSpan Span, Duration Duration);

/// <summary>A date where it stands in a text.</summary>
/// <param name="Span">The words that were read, as offsets into the text given.</param>
/// <param name="Date">What they say.</param>
public sealed record DateMention(TextSpan Span, DateOnly Date);

/// <summary>A period where it stands in a text.</summary>
/// <param name="Span">The words that were read, as offsets into the text given.</param>
/// <param name="Period">What they say, by the usual reading.</param>
public sealed record PeriodMention(TextSpan Span, Period Period)
{
    /// <summary>In what form it was written.</summary>
    public required PeriodForm Form { get; init; }

    /// <summary>What else the words may mean, likelier readings first; empty where they mean one thing.</summary>
    public IReadOnlyList<Period> Alternatives { get; init; } = [];

    /// <summary>Whether it was written with its end before its beginning.</summary>
    public bool IsReversed { get; init; }
}

/// <summary>What is known of the place where a period is read.</summary>
/// <param name="Received">The day the request was received, from which "the last three years" is counted; null where it is not known.</param>
public sealed record PeriodSetting(DateOnly? Received)
{
    /// <summary>Whether the text is the head of a column or row, where "16/17" is a year.</summary>
    public bool IsHeader { get; init; }

    /// <summary>The year the text stands under, to which "Q1" belongs; null where there is none.</summary>
    public Period? Year { get; init; }

    /// <summary>The day of the year announced before, of which the years that follow are meant: "On 1 April in: 2017/18"; null where none is.</summary>
    public DayOfYear? Day { get; init; }
}
