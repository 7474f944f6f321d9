using FoiRules.Letters;
using FoiRules.Time;

namespace FoiRules.Facts;

/// <summary>Finds the label of a date that has a line or a cell to itself: "Date received" above "9 December 2025", or left of it in the same row.</summary>
static class DateLabel
{
    // "Date on which the request was received"; a sentence is longer.
    const int MostWords = 8;

    // "Wednesday, 24th September 2025".
    const int LongestDate = 32;

    /// <summary>The text that says what the date is; null where the text is more than a date, or no label stands before it.</summary>
    public static Passage? Of(List<Reading> readings, int index)
    {
        if (index == 0 || !IsDate(readings[index].Passage.Prose.Text))
        {
            return null;
        }

        var (label, date) = (readings[index - 1], readings[index]);
        return IsBeside(label, date) && IsLabel(label.Passage) ? label.Passage : null;
    }

    static bool IsDate(string text)
    {
        if (text.Length > LongestDate)
        {
            return false;
        }

        var mentions = DateText.Find(text);
        return mentions.Count == 1 && text.AsSpan(mentions[0].Span.End).Trim().Length == 0 && IsNoWord(text.AsSpan(0, mentions[0].Span.Start));
    }

    // A day of the week may stand before it.
    static bool IsNoWord(ReadOnlySpan<char> before)
    {
        var day = before.Trim().TrimEnd(',');
        return day.IsEmpty || (day.EndsWith("day", StringComparison.OrdinalIgnoreCase) && !day.Contains(' '));
    }

    static bool IsBeside(Reading label, Reading date) =>
        label.Cell is null == date.Cell is null && (date.Cell is null || (label.Segment.Block == date.Segment.Block && label.Cell!.Row == date.Cell.Row));

    static bool IsLabel(Passage passage) =>
        passage.Words.Count is > 0 and <= MostWords && !IsTitle(passage.Words[0].Lower) && passage.Prose.Text.AsSpan().IndexOfAnyInRange('0', '9') < 0 && passage.Prose.Text.AsSpan().TrimEnd() is not [.., '.' or '?' or '!'];

    // "Mr T Lowe (by e-mail)" above the date of a letter is to whom it goes.
    static bool IsTitle(string word) => word is "mr" or "mrs" or "ms" or "miss" or "mx" or "dr" or "dear" or "to";
}
