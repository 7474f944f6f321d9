using FoiRules.Letters;
using FoiRules.Time;

namespace FoiRules.Facts;

/// <summary>When the messages of a thread were sent: the reply above, with the request it answers below.</summary>
/// <param name="Reply">The line that says when the reply was sent; -1 where there is no such thread.</param>
/// <param name="Request">The line that says when the request was.</param>
readonly record struct MailDates(int Reply, int Request)
{
    static readonly MailDates None = new(-1, -1);

    /// <summary>Finds the first and the last line of a letter that says when a message was sent; the last must be the earlier day.</summary>
    public static MailDates In(List<Reading> readings)
    {
        var (first, last) = (-1, -1);
        for (var i = 0; i < readings.Count; i++)
        {
            if (IsHeader(readings[i].Passage))
            {
                (first, last) = (first < 0 ? i : first, i);
            }
        }

        return first < last && DayOf(readings[last]) < DayOf(readings[first]) ? new MailDates(first, last) : None;
    }

    /// <summary>What happened on the day that a line names; null for all other lines.</summary>
    public string? EventAt(int line) => line < 0 ? null : line == Reply ? "responded" : line == Request ? "dated" : null;

    static bool IsHeader(Passage passage) => passage.Words.Count > 1 && passage.Words[0].Lower is "sent" or "date" && passage.Words[0] is { Start: 0, End: var end } && end < passage.Prose.Text.Length && passage.Prose.Text[end] == ':' && DateText.Find(passage.Prose.Text).Count == 1;

    static DateOnly DayOf(Reading reading) => DateText.Find(reading.Passage.Prose.Text)[0].Date;
}
