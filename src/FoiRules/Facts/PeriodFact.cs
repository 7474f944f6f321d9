using System.Globalization;
using FoiRules.Time;

namespace FoiRules.Facts;

/// <summary>A stretch of time named in the letter.</summary>
/// <param name="Text">As written.</param>
/// <param name="Mention">How it is read.</param>
/// <param name="Received">When the request was received, or else the day it bears; null where the letter says neither.</param>
public sealed record PeriodFact(string Text, PeriodMention Mention, DateOnly? Received) : Fact
{
    // In the order of PeriodForm and PeriodBasis, of which these are the names.
    static readonly string[] Forms = ["day", "month", "quarter", "year", "years", "range", "relative"];
    static readonly string[] Bases = ["calendar", "financial", "academic", "tax", "explicit", "rolling", "instant"];

    /// <summary>What rules may ask of it, and who reads it.</summary>
    public static FactKind Kind { get; } = new("period", "A stretch of time: a year, a quarter, a month, a range, 'the last three years'.", PeriodFacts.Read, () =>
    [
        new("text", ValueKind.Text, f => ((PeriodFact)f).Text, "As written."),
        new("begins", ValueKind.Date, f => ((PeriodFact)f).Period.From, "Its first day, by the usual reading."),
        new("ends", ValueKind.Date, f => ((PeriodFact)f).To, "Its last day; where it has no end, the day the request was received, or else that which it bears."),
        new("kind", ValueKind.Word, f => ((PeriodFact)f).Form, "How it is written.", Forms),
        new("basis", ValueKind.Word, f => ((PeriodFact)f).Basis, "The calendar it is counted by; 'explicit' between two bounds.", Bases),
        new("months", ValueKind.Number, f => ((PeriodFact)f).Months, "The calendar months it lies in."),
        new("certain", ValueKind.Truth, f => ((PeriodFact)f).Period.Certainty == Certainty.Exact, "It has one reading."),
        new("ambiguous", ValueKind.Truth, f => ((PeriodFact)f).Period.Certainty == Certainty.Ambiguous, "Readers would differ."),
        new("alternatives", ValueKind.Text, f => ((PeriodFact)f).Alternatives, "What else it may mean, likelier readings first."),
        new("open", ValueKind.Truth, f => ((PeriodFact)f).IsOpen, "It has one bound only: 'since 2014'."),
        new("reversed", ValueKind.Truth, f => ((PeriodFact)f).Mention.IsReversed, "Its end is written before its beginning."),
        new("future", ValueKind.Truth, f => ((PeriodFact)f).IsFuture, "It begins after the request was received."),
    ])
    {
        Describe = (f, _) => f is PeriodFact p ? $"{Days(p.Period)}, {p.Form}{(p.Alternatives is { } others ? $", or {others}" : "")}" : "",
        Example = "In 2022/23, and from May to July 2023, 14 staff left.",
    };

    /// <summary>The usual reading.</summary>
    public Period Period => Mention.Period;

    /// <summary>The last day; where the end is open, the day the request was received.</summary>
    public DateOnly? To => Period.To ?? (IsOpen && Received >= Period.From ? Received : null);

    /// <summary>Whether it has one bound only.</summary>
    public bool IsOpen => Period.From is null != Period.To is null;

    /// <summary>Whether it has all days of another.</summary>
    internal bool Covers(PeriodFact other) => Period.From <= other.Period.From && To >= other.Period.To;

    /// <summary>Whether it begins after the day the request was received.</summary>
    public bool IsFuture => Received is { } day && Period.From > day;

    /// <summary>"day", "month", "quarter", "year", "years", "range" or "relative".</summary>
    public string Form => Forms[(int)Mention.Form];

    /// <summary>"calendar", "financial", "academic", "tax", "explicit", "rolling" or "instant".</summary>
    public string Basis => Bases[(int)Period.Basis];

    int? Months => (Period with { To = To }).Months;

    string? Alternatives
    {
        get
        {
            var days = new List<string>();
            foreach (var other in Mention.Alternatives)
            {
                days.Add(Days(other));
            }

            return days.Count == 0 ? null : string.Join(" or ", days);
        }
    }

    static string Days(Period period) => period.From == period.To && period.From is not null ? Day(period.From) : $"{Day(period.From)} to {Day(period.To)}";

    static string Day(DateOnly? day) => day?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? "…";
}
