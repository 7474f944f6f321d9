namespace FoiRules.Letters;

/// <summary>
/// A request that a letter sets out nowhere and only tells in passing: "I write about your request for the cost of the lamps." Where nothing else asks,
/// the sentence that tells it is what was asked.
/// </summary>
static class InPassing
{
    const int FewestWords = 3;

    /// <summary>The segment that tells the request, and where in its text that ends; null where something else asks, or nothing tells it.</summary>
    public static (int Segment, int Behind)? Find(List<Segment> segments, Role[] roles, SegmentCues[] cues, Cues names)
    {
        var asked = new List<int>();
        for (var i = 0; i < roles.Length; i++)
        {
            if (RoleParts.Of((int)roles[i]) != Part.Request)
            {
                continue;
            }

            if (Asks(segments[i], cues[i]))
            {
                return null;
            }

            if (cues[i].IsOpening && roles[i] != Role.Filled)
            {
                // "Thank you for your request, which we received on 16 May 2025."
                roles[i] = Role.Opening;
                continue;
            }

            asked.Add(i);
        }

        (int Segment, int Behind)? found = null;
        for (var i = 0; i < segments.Count && roles[i] != Role.Closing; i++)
        {
            found = segments[i] is { Table: null, Kind: not SegmentKind.Heading } && Behind(segments[i].Passage, names[Cue.RetoldInPassing]) is { } behind ? (i, behind) : found;
            if (RoleParts.Of((int)roles[i]) is Part.Answer or Part.Request)
            {
                break;
            }
        }

        if (asked.Count > 0)
        {
            return found is { } told && told.Segment < asked[0] ? Told(told, asked, roles) : null;
        }

        return found ?? Named(segments, roles, cues);
    }

    // Whether something shows, besides its place, that a segment asks.
    static bool Asks(Segment segment, SegmentCues cue) => segment is { Label: not null } or { Known: not null } or { IsBold: true } or { IsBullet: true } or { Kind: SegmentKind.Quote or SegmentKind.Heading } or { Table: not null }
        || cue.Asks || cue.IsRequesterVoice || cue.HasQuestionMark || cue.NamesItem || cue.RetellsRequest || cue.Pleads;

    // Behind a request that is told before it, what was taken for the request by its place alone answers it.
    static (int Segment, int Behind) Told((int Segment, int Behind) told, List<int> asked, Role[] roles)
    {
        foreach (var i in asked)
        {
            roles[i] = Role.Answered;
        }

        return told;
    }

    // "Number of lamps lit since 2018, by year:" and then the years: the only line that names a thing and tells nothing of it.
    static (int Segment, int Behind)? Named(List<Segment> segments, Role[] roles, SegmentCues[] cues)
    {
        (int Segment, int Behind)? found = null;
        var hasAnswer = false;
        for (var i = 0; i < roles.Length; i++)
        {
            if (RoleParts.Of((int)roles[i]) == Part.Answer && cues[i].NamesItem && !cues[i].IsFragment && segments[i].Table is null)
            {
                if (found is not null || hasAnswer)
                {
                    return null;
                }

                found = (i, segments[i].Passage.Prose.Text.Length);
            }

            hasAnswer |= RoleParts.Of((int)roles[i]) == Part.Answer && found?.Segment != i;
        }

        return hasAnswer ? found : null;
    }

    // Up to the last sentence that tells some of it, of those that stand together.
    static int? Behind(Passage passage, int phrase)
    {
        int? behind = null;
        foreach (var sentence in passage.Sentences)
        {
            var tells = Tells(passage, sentence, phrase);
            if (behind is not null && !tells)
            {
                break;
            }

            behind = tells ? sentence.End : behind;
        }

        return behind;
    }

    static bool Tells(Passage passage, Sentence sentence, int phrase)
    {
        foreach (var match in passage.PhrasesFrom(sentence.Start))
        {
            if (match.Start >= sentence.End)
            {
                break;
            }

            // "What you asked for." tells nothing of what that was.
            if (match.Phrase == phrase && passage.Words.From(sentence.End) - passage.Words.From(match.End) >= FewestWords && passage.Prose.Text[sentence.End - 1] != ':')
            {
                return true;
            }
        }

        return false;
    }
}
