using FoiRules.Phrases;

namespace FoiRules.Letters;

/// <summary>Puts sentences together again that a page break or a copy from a PDF has cut into two paragraphs.</summary>
static class Rejoined
{
    static readonly HashSet<string> CannotEnd = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "the", "of", "to", "in", "on", "for", "with", "by", "and", "or", "under", "from", "that", "which", "is", "are", "as", "at", "this", "our", "your", "section",
    };

    /// <summary>The segments, with those that continue the one before joined to it.</summary>
    public static List<Segment> From(List<Segment> segments, Lexicon lexicon)
    {
        var joined = new List<Segment>(segments.Count);
        for (var i = 0; i < segments.Count;)
        {
            var end = i + 1;
            for (var length = segments[i].Passage.Prose.Text.Length; end < segments.Count && Continues(segments[i], segments[end - 1], segments[end], length); end++)
            {
                length += 1 + segments[end].Passage.Prose.Text.Length;
            }

            joined.Add(end - i == 1 ? segments[i] : Join(segments.GetRange(i, end - i), lexicon));
            i = end;
        }

        return joined;
    }

    static Segment Join(List<Segment> segments, Lexicon lexicon) => segments[0] with
    {
        Passage = Passage.Read(Prose.Join(segments.ConvertAll(s => s.Passage.Prose)), lexicon),
        Span = segments[0].Span.Cover(segments[^1].Span),
    };

    // Whether a segment goes on where what was joined so far leaves off.
    static bool Continues(Segment first, Segment last, Segment next, int length)
    {
        // Joining without end would make one huge text of a letter that is nothing but broken lines.
        if (first.Kind != SegmentKind.Paragraph || next.Kind != SegmentKind.Paragraph || last.Block == next.Block || first.Known is not null || next.Known is not null || next.Label is not null
            || length is < 40 or > 4000 || first.IsBold != next.IsBold || last.Passage.Prose.Text.Length == 0)
        {
            return false;
        }

        var end = last.Passage.Prose.Text[^1];
        var lastWord = last.Passage.Words.Count > 0 ? last.Passage.Words[^1].Lower : "";
        return (char.IsLetterOrDigit(end) || end == ',') && next.Passage.Words.Count > 0
            && (char.IsLower(next.Passage.Prose.Text[0]) || CannotEnd.Contains(lastWord));
    }
}
