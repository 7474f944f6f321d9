using System.Globalization;
using FoiRules.Law;
using FoiRules.Time;

namespace FoiRules.Facts;

/// <summary>A whole date in the letter, or in what the draft says of itself at its top.</summary>
/// <param name="Date">The date.</param>
/// <param name="Event">"received", "dated", "responded", "due", or "unsaid" where the sentence does not tell.</param>
public sealed record DateFact(DateOnly Date, string Event) : Fact
{
    /// <summary>What rules may ask of it, and who reads it.</summary>
    public static FactKind Kind { get; } = new("date", "A whole date that is no bound of a period, in the text or in the front matter.", DateFacts.Read, () =>
    [
        new("date", ValueKind.Date, f => ((DateFact)f).Date, "The day."),
        new("event", ValueKind.Word, f => ((DateFact)f).Event, "What is said to have happened on it, or to be due.", ["received", "dated", "responded", "due", "unsaid"]),
        new("working-days", ValueKind.Number, f => ((DateFact)f).WorkingDays, "How many working days it lies after the day of receipt, as the statute counts them."),
        new("deadline", ValueKind.Date, f => ((DateFact)f).Deadline, "The last day for an answer, of the day of receipt or the day that the request bears."),
    ])
    {
        Describe = (f, _) => f is DateFact d ? $"{d.Date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}{(d.Event == "unsaid" ? "" : $", {d.Event}")}" : "",
        Example = "Your request was received on 4 March 2024.",
    };

    /// <summary>The law the letter answers under, by which working days are counted.</summary>
    public required Act Act { get; init; }

    /// <summary>When the request was received; null where the letter does not say.</summary>
    public DateOnly? Received { get; init; }

    /// <summary>The working days after the day of receipt; null where that is not known, or later.</summary>
    public int? WorkingDays => Received is { } received && received <= Date ? Time.WorkingDays.Between(received, Date, Time.WorkingDays.CountedOut(Act)) : null;

    /// <summary>The last day for an answer, of a day of receipt or of the day that a request bears; null for any other date.</summary>
    public DateOnly? Deadline => Event is "received" or "dated" ? Deadlines.Answer(Date, Act) : null;
}
