namespace FoiRules.Letters;

/// <summary>A letter that neither quotes the request nor says any of the usual words still answers: what lies between its opening and its clauses.</summary>
static class BodyAsAnswer
{
    /// <summary>Marks the body as answer where nothing else was.</summary>
    public static void Mark(SegmentCues[] cues, IReadOnlyList<Segment> segments, Part[] parts)
    {
        if (Array.IndexOf(parts, Part.Answer) >= 0)
        {
            return;
        }

        var hasOpened = false;
        for (var i = Array.LastIndexOf(parts, Part.Request) + 1; i < parts.Length && !cues[i].IsClosing && !cues[i].IsClause && !cues[i].IsClauseHeading; i++)
        {
            var isOpening = cues[i].IsSalutation || cues[i].IsOpening || cues[i].IsHeading || cues[i].IsRequestLeadIn;
            hasOpened |= isOpening || segments[i].Passage.Sentences.Count > 1;
            parts[i] = hasOpened && !isOpening && parts[i] == Part.Clause ? Part.Answer : parts[i];
        }
    }
}
