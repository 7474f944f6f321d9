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
/// <param name="Period">What they say.</param>
public sealed record PeriodMention(TextSpan Span, Period Period);
