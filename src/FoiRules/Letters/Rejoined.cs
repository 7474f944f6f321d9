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
        foreach (var segment in segments)
        {
            if (joined.Count > 0 && Continues(joined[^1], segment))
            {
                var last = joined[^1];
                joined[^1] = last with
                {
                    Passage = Passage.Read(last.Passage.Prose.Join(segment.Passage.Prose), lexicon),
                    Span = last.Span.Cover(segment.Span),
                };
            }
            else
            {
                joined.Add(segment);
            }
        }

        return joined;
    }

    static bool Continues(Segment last, Segment next)
    {
        // Joining without end would make one huge text, read again at each step.
        if (last.Kind != SegmentKind.Paragraph || next.Kind != SegmentKind.Paragraph || last.Block == next.Block || last.Known is not null || next.Known is not null || next.Label is not null
            || last.Passage.Prose.Text.Length is < 40 or > 4000 || last.IsBold != next.IsBold)
        {
            return false;
        }

        var text = last.Passage.Prose.Text;
        var end = text[^1];
        var lastWord = last.Passage.Words.Count > 0 ? last.Passage.Words[^1].Lower : "";
        return (char.IsLetter(end) || end == ',') && next.Passage.Words.Count > 0
            && (char.IsLower(next.Passage.Prose.Text[0]) || CannotEnd.Contains(lastWord));
    }
}
