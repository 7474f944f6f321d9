using FoiRules.Letters;
using FoiRules.Time;

namespace FoiRules.Facts;

/// <summary>When the messages of a thread were sent: the reply above, with the request it answers below.</summary>
/// <param name="Reply">The line that says when the reply was sent; -1 where there is no such thread.</param>
/// <param name="Request">The line that says when the request was.</param>
sealed record MailDates(int Reply, int Request)
{
    const int Reach = 3;

    static readonly MailDates None = new(-1, -1);

    /// <summary>Finds the line above a reply that says when it was sent, and that above the request below it; the request must be of an earlier day.</summary>
    public static MailDates In(List<Reading> readings)
    {
        var (reply, request, last) = (-1, -1, -1);
        for (var i = 0; i < readings.Count; i++)
        {
            if (readings[i].Part == Part.Clause && IsHeader(readings, i))
            {
                (reply, last) = (reply < 0 ? i : reply, i);
            }
            else if (readings[i].Part == Part.Request && last > reply)
            {
                request = last;
            }
        }

        return request > 0 && DayOf(readings[request]) < DayOf(readings[reply]) ? new MailDates(reply, request) : None;
    }

    /// <summary>What happened on the day that a line names; null for all other lines.</summary>
    public string? EventAt(int line) => line < 0 ? null : line == Reply ? "responded" : line == Request ? "dated" : null;

    // "Sent: 9 May 2023", with "From: …" or "Subject: …" beside it; a list of days has neither.
    static bool IsHeader(List<Reading> readings, int at) => IsNamed(readings[at].Passage, "sent", "date") && DateText.Find(readings[at].Passage.Prose.Text).Count == 1
        && readings.GetRange(Math.Max(0, at - Reach), Math.Min(at + Reach + 1, readings.Count) - Math.Max(0, at - Reach)).Exists(r => IsNamed(r.Passage, "from", "subject"));

    static bool IsNamed(Passage passage, string one, string other) => passage.Words.Count > 1 && passage.Words[0] is { Start: 0, End: var end } first && (first.Lower == one || first.Lower == other)
        && end < passage.Prose.Text.Length && passage.Prose.Text[end] == ':';

    static DateOnly DayOf(Reading reading) => DateText.Find(reading.Passage.Prose.Text)[0].Date;
}
