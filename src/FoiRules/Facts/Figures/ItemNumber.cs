using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>A line that is nothing but the number of an item, over its answer: "2." above a table.</summary>
static class ItemNumber
{
    /// <summary>Whether a text is only a number with a full stop or a bracket, and what answers that item follows it.</summary>
    public static bool Is(Reading reading, Letter letter)
    {
        var text = reading.Passage.Prose.Text.AsSpan().Trim();
        if (text.Length is < 2 or > 4 || text[^1] is not ('.' or ')') || !int.TryParse(text.TrimStart('(')[..^1], out var number))
        {
            return false;
        }

        // "How many? 3." answers; "3." over a table, where three things were asked, does not.
        var at = -1;
        for (var i = 0; i < letter.Segments.Count && at < 0; i++)
        {
            at = ReferenceEquals(letter.Segments[i], reading.Segment) ? i : -1;
        }

        return number >= 1 && number <= letter.Exchanges.Count && at >= 0 && at + 1 < letter.Segments.Count
            && letter.Segments[at + 1] is { Part: Part.Answer } next && next.Exchange == reading.Segment.Exchange && next.Passage.Words.Count + (next.Table is null ? 0 : 1) > 0;
    }
}
