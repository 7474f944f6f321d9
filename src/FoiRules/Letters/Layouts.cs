namespace FoiRules.Letters;

/// <summary>What the lines of a letter that stand out in one way, as in bold, have in common: whether they ask or tell.</summary>
/// <remarks>Whoever sets questions in bold sets all of them so: one that names a thing ("The policy on lamps.") asks as those around it do.</remarks>
sealed class Layouts
{
    // Two that ask, or one and two that name a thing.
    const int Enough = 4;
    const int Asking = 2;
    const int FarMore = 3;

    readonly int[] asks = new int[16];
    readonly int[] tells = new int[16];
    readonly int[] layouts;

    /// <summary>Counts once what the lines of each layout do.</summary>
    public Layouts(List<Segment> segments, SegmentCues[] cues)
    {
        layouts = new int[segments.Count];
        for (var i = 0; i < layouts.Length; i++)
        {
            layouts[i] = Of(segments[i], cues[i]);
            if (layouts[i] != 0)
            {
                asks[layouts[i]] += cues[i].Asks ? Asking : cues[i].NamesItem && !cues[i].IsFragment ? 1 : 0;
                tells[layouts[i]] += !cues[i].Asks && (cues[i].IsAnswering || cues[i].IsFigureLine || cues[i].IsReplyWord) ? Asking : 0;
            }
        }
    }

    /// <summary>Whether a line is laid out as the questions of the letter are.</summary>
    public bool Asks(int i) => asks[layouts[i]] >= Enough && asks[layouts[i]] > FarMore * tells[layouts[i]];

    /// <summary>Whether a line is laid out as the answers of the letter are.</summary>
    public bool Tells(int i) => tells[layouts[i]] >= Enough && tells[layouts[i]] > FarMore * asks[layouts[i]];

    // Zero for what does not stand out, and for what says itself that it belongs to neither.
    static int Of(Segment segment, SegmentCues cue) =>
        !(segment.IsBold || segment.Kind == SegmentKind.Heading) || cue.IsLabelOnly || cue.IsMarkerOnly || cue.IsRequestHeading || cue.IsAnswerHeading || cue.IsClauseHeading || cue.IsSalutation || cue.IsQuestionMarker
            ? 0
            : 1 + (segment.Kind == SegmentKind.Heading ? 1 : 0) + (segment.Kind == SegmentKind.Quote ? 2 : 0) + (segment.Label is not null ? 4 : 0);
}
