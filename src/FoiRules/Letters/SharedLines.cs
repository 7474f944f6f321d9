using FoiRules.Phrases;

namespace FoiRules.Letters;

/// <summary>Finds the answer inside the line of its question, where a form was filled in on the same line: "Supplier? Acme Ltd."</summary>
static class SharedLines
{
    /// <summary>The segments with their parts; a question that nothing follows as an answer is split where its answer seems to begin.</summary>
    /// <remarks>Requests <paramref name="listed"/> together before the answers have them elsewhere and are left whole.</remarks>
    public static List<Segment> Split(List<Segment> segments, Part[] parts, bool[] listed, Lexicon lexicon)
    {
        var split = new List<Segment>(segments.Count);
        var voice = (Authority: lexicon.Index("authority-voice"), Requester: lexicon.Index("requester-voice"));
        for (var i = 0; i < segments.Count; i++)
        {
            var segment = segments[i] with { Part = parts[i] };
            var isAnswered = i + 1 < segments.Count && parts[i + 1] == Part.Answer;
            if (segment.Part == Part.Request && !isAnswered && !listed[i] && AnswerStart(segment.Passage, voice.Authority, voice.Requester, segment.Label is not null) is { } start)
            {
                var prose = segment.Passage.Prose;
                split.Add(Cut(segment, prose.Slice(0, start), lexicon, Part.Request));
                split.Add(Cut(segment, prose.Slice(start, prose.Text.Length), lexicon, Part.Answer) with { Label = null });
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
        IsGuess = true,
    };

    static int? AnswerStart(Passage passage, int authority, int requester, bool isLabelled)
    {
        var lastQuestion = passage.Prose.Text.LastIndexOf('?');
        for (var i = 1; i < passage.Sentences.Count; i++)
        {
            var (start, end) = passage.Sentences[i];
            var before = passage.Sentences[i - 1];
            var asks = passage.Prose.Text[before.End - 1] == '?' || (isLabelled && i == 1) || passage.Begin(requester, i - 1) is not null;
            var rest = lastQuestion < start;
            if (asks && rest && passage.Begin(requester, i) is null && passage.Prose.Text[end - 1] != '?'
                && (isLabelled || passage.Prose.Text[before.End - 1] == '?' || passage.Begin(authority, i) is not null))
            {
                return start;
            }
        }

        return isLabelled && passage.Sentences.Count == 1 && passage.Prose.Text.IndexOf(';', StringComparison.Ordinal) is > 0 and var at
            && at + 2 < passage.Prose.Text.Length ? at + 1 : null;
    }
}
