using System.Globalization;
using FoiRules.Time;

namespace FoiRules.Letters;

/// <summary>Numbers without a stop or bracket in front of paragraphs: "1 How many ferries sail?", "2 The number of berths". Each by itself may be a figure; a run of them counts questions.</summary>
static class PlainNumbers
{
    const int FewestItems = 3;
    const int FewestWords = 4;
    const int MostItems = 60;

    /// <summary>Makes labels of the numbers that run from 1 on, one paragraph after another.</summary>
    /// <param name="segments">All segments, their words not yet read.</param>
    public static void Label(List<Segment> segments)
    {
        var run = new List<int>();
        for (var i = 0; i < segments.Count && run.Count < MostItems; i++)
        {
            if (IsItem(segments, i, run.Count + 1))
            {
                run.Add(i);
            }
        }

        for (var n = 1; run.Count >= FewestItems && n <= run.Count; n++)
        {
            var segment = segments[run[n - 1]];
            var (number, prose) = (n.ToString(CultureInfo.InvariantCulture), segment.Passage.Prose);
            segments[run[n - 1]] = segment with { Label = number, Passage = segment.Passage with { Prose = prose.Slice(number.Length + 1, prose.Text.Length) } };
        }
    }

    // "3 For those who left, the reasons": the number, a space, a capital and some words more, at the beginning of a paragraph.
    static bool IsItem(List<Segment> segments, int at, int number)
    {
        if (segments[at] is not { Kind: SegmentKind.Paragraph, Label: null, Table: null, Passage.Prose.Text: [>= '1' and <= '9', ..] text } || (at > 0 && segments[at - 1].Block == segments[at].Block))
        {
            return false;
        }

        var rest = text.AsSpan(text.AsSpan().IndexOfAnyExceptInRange('0', '9') is > 0 and var end ? end : text.Length);
        return rest is [' ', >= 'A' and <= 'Z', ..] && int.TryParse(text.AsSpan(0, text.Length - rest.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var said) && said == number
            && rest.Count(' ') >= FewestWords && !Months.Is(rest[1..(rest[1..].IndexOf(' ') + 1)].ToString().ToLowerInvariant());
    }
}
