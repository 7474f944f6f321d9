using FoiRules.Phrases;

namespace FoiRules.Letters;

/// <summary>Numbers the exchanges: a new one begins with each request that follows an answer, and with each answer that carries the number of another item.</summary>
static class Pairing
{
    public static (IReadOnlyList<Segment> Segments, IReadOnlyList<Exchange> Exchanges) Of(List<Segment> segments, Lexicon lexicon)
    {
        var paired = new List<Segment>(segments.Count);
        var exchanges = new List<Exchange>();
        List<Segment> requests = [];
        List<Segment> answers = [];
        var opened = lexicon.Index("answer-marker");
        var items = new ListedItems(segments);
        foreach (var segment in segments)
        {
            if (segment.Part == Part.Clause)
            {
                paired.Add(segment);
                continue;
            }

            var item = segment.Part == Part.Answer ? items.AnsweredBy(segment) : null;
            if (answers.Count > 0 && (segment.Part == Part.Request || item is not null))
            {
                Close();
            }

            requests = item ?? requests;

            var own = WithoutMarker(segment, opened, lexicon) with { Exchange = exchanges.Count };
            paired.Add(own);
            (segment.Part == Part.Request ? requests : answers).Add(own);
        }

        if (requests.Count + answers.Count > 0)
        {
            Close();
        }

        return (paired, exchanges);

        void Close()
        {
            exchanges.Add(new Exchange(exchanges.Count, requests.Find(r => r.Label is not null)?.Label, requests, answers));
            (requests, answers) = ([], []);
        }
    }

    // "Answer:" is not part of what is answered.
    static Segment WithoutMarker(Segment segment, int marker, Lexicon lexicon)
    {
        if (segment.Part != Part.Answer || segment.Passage.Begin(marker, 0) is not { } match)
        {
            return segment;
        }

        var prose = segment.Passage.Prose;
        var start = match.End;
        while (start < prose.Text.Length && prose.Text[start] is ' ' or ':' or '-' or '–' or '—' or '.' or ')')
        {
            start++;
        }

        return start < prose.Text.Length && start > match.End && prose.Text.AsSpan(match.End, start - match.End).IndexOfAny(":-–—.") >= 0
            ? segment with { Passage = Passage.Read(prose.Slice(start, prose.Text.Length), lexicon) }
            : segment;
    }
}
