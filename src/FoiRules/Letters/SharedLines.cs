using FoiRules.Phrases;

namespace FoiRules.Letters;

/// <summary>Cuts the lines that hold a question and its answer in two.</summary>
static class SharedLines
{
    /// <summary>The segments with their parts.</summary>
    public static List<Segment> Split(List<Segment> segments, SegmentCues[] cues, Role[] roles, int[] margins, (int Segment, int Behind)? inPassing, Lexicon lexicon)
    {
        var split = new List<Segment>(segments.Count);
        for (var i = 0; i < segments.Count; i++)
        {
            var segment = segments[i] with { Part = RoleParts.Of((int)roles[i]), Margin = margins[i] };
            var retold = inPassing?.Segment == i ? inPassing.Value.Behind : 0;
            if (retold > 0 && retold >= segment.Passage.Prose.Text.TrimEnd().Length)
            {
                split.Add(segment with { Part = Part.Request });
            }
            else if ((roles[i] == Role.Filled || (segment.Part == Part.Request && cues[i].RetellsRequest) || (segment.Part == Part.Answer && cues[i].RetellsAnother) ? cues[i].AnswerStart : retold > 0 ? retold : null) is { } start)
            {
                var prose = segment.Passage.Prose;
                var isGuess = retold == 0 && !cues[i].AnswerIsMarked;
                split.Add(Cut(segment, prose.Slice(0, start), lexicon, Part.Request) with { IsGuess = isGuess });
                split.Add(Cut(segment, prose.Slice(start + SharedLine.DashAt(prose.Text.AsSpan(start)), prose.Text.Length), lexicon, Part.Answer) with { Label = null, Path = null, IsGuess = isGuess });
            }
            else
            {
                split.Add(segment);
            }
        }

        return split;
    }

    static Segment Cut(Segment segment, Prose prose, Lexicon lexicon, Part part) => segment with
    {
        Passage = Passage.Read(prose, lexicon),
        Span = part == Part.Request ? new Text.TextSpan(segment.Span.Start, prose.Span.End) : prose.Span,
        Part = part,
    };
}
