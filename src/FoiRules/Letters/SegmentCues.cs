namespace FoiRules.Letters;

/// <summary>What one segment shows of itself, before its neighbours are looked at.</summary>
sealed class SegmentCues
{
    public SegmentCues(Segment segment, Cues cues)
    {
        var passage = segment.Passage;
        var text = passage.Prose.Text;
        var words = passage.Words.Count;
        IsTable = segment.Table is not null;
        IsHeading = segment.Kind == SegmentKind.Heading || (segment.IsBold && words <= 12);
        IsSalutation = words <= 8 && passage.BeginsWith(cues["salutation"]);
        IsClosing = words <= 12 && passage.BeginsWith(cues["closing"]);
        IsOpening = passage.BeginsWith(cues["letter-opening"]);
        EndsWithColon = text.TrimEnd('-', '–', ' ', '*').EndsWith(':');
        IsRequestHeading = IsShortHeading(passage, cues["request-heading"], text);
        IsAnswerHeading = IsShortHeading(passage, cues["answer-heading"], text);
        IsClauseHeading = IsShortHeading(passage, cues["clause-heading"], text);
        IsRequestLeadIn = EndsWithColon && passage.Says(cues["request-lead-in"]) && !passage.Says(cues["answer-lead-in"]);
        IsAnswerLeadIn = passage.Says(cues["answer-lead-in"]) && (EndsWithColon || words <= 45);
        IsClause = passage.Says(cues["clause"]);
        IsRequestLeadIn &= !IsClause;
        HasQuestionMark = text.Contains('?', StringComparison.Ordinal);
        EndsWithQuestionMark = text.TrimEnd('”', '"', '’', '\'', ')', '*', ' ').EndsWith('?');
        IsRequesterVoice = Begins(passage, cues["requester-voice"], passage.Says(cues["answers"]) ? 1 : 2);
        Pleads = passage.Says(cues["requester-plea"]);
        IsAuthorityVoice = passage.BeginsWith(cues["authority-voice"]);
        Confirms = passage.Says(cues["confirms"]);
        SaysAnswer = passage.Says(cues["answers"]) && !IsRequesterVoice && !EndsWithQuestionMark;
        NamesItem = !passage.Says(cues["answers"]) && (passage.BeginsWith(cues["requester-nouns"]) || (segment.Label is not null && IsFragment(passage, cues["verb"])));
        RetellsRequest = passage.BeginsWith(cues["retells-request"]) && !EndsWithColon;
        IsAnswering = (IsAuthorityVoice && !NamesItem) || passage.Says(cues["answers"]);
        IsFigureLine = FigureLine.Is(text, words);
        IsReplyWord = words is > 0 and <= 4 && passage.BeginsWith(cues["reply-word"]);
        IsQuestionMarker = IsHeading && words <= 6 && !HasQuestionMark && words > 0 && passage.Words[0].Lower is "question" or "questions" or "q";
        AnswerMarkerEnd = AnswerMarker(passage, cues["answer-marker"], text);
    }

    public bool IsTable { get; }
    public bool IsHeading { get; }
    public bool IsSalutation { get; }
    public bool IsClosing { get; }
    public bool IsOpening { get; }
    public bool EndsWithColon { get; }
    public bool IsRequestHeading { get; }
    public bool IsAnswerHeading { get; }
    public bool IsClauseHeading { get; }
    public bool IsRequestLeadIn { get; }
    public bool IsAnswerLeadIn { get; }
    public bool IsClause { get; }
    public bool HasQuestionMark { get; }
    public bool EndsWithQuestionMark { get; }
    public bool IsRequesterVoice { get; }
    public bool IsAuthorityVoice { get; }
    public bool Confirms { get; }
    public bool IsAnswering { get; }

    /// <summary>Whether it denies, refuses, attaches or points elsewhere, which only an answer does.</summary>
    public bool SaysAnswer { get; }

    /// <summary>Whether it names a thing asked for, without being a sentence: "The number of …".</summary>
    public bool NamesItem { get; }

    /// <summary>Whether it tells in the authority's words what was asked: "You asked how many …".</summary>
    public bool RetellsRequest { get; }

    /// <summary>Whether it asks for something in the course of a sentence.</summary>
    public bool Pleads { get; }

    /// <summary>Whether it asks: a question mark at its end, or words only a requester writes.</summary>
    public bool Asks => EndsWithQuestionMark || (IsRequesterVoice && !IsAuthorityVoice);
    public bool IsFigureLine { get; }
    public bool IsReplyWord { get; }
    public bool IsQuestionMarker { get; }

    /// <summary>Behind "Answer:" at the beginning; null where there is none.</summary>
    public int? AnswerMarkerEnd { get; }

    /// <summary>Whether it announces an answer.</summary>
    public bool MarksAnswer => IsAnswerHeading || IsAnswerLeadIn || AnswerMarkerEnd is not null;

    /// <summary>Whether this can only be an answer: a table, a figure, "Yes", the authority speaking of what it holds.</summary>
    public bool IsSurelyAnswer => IsTable || IsFigureLine || IsReplyWord || AnswerMarkerEnd is not null || (IsAnswering && !EndsWithQuestionMark && !IsRequesterVoice);

    // "The total score of each." has no verb: a thing asked for, not an answer.
    static bool IsFragment(Passage passage, int verb) => passage.Words.Count is > 1 and <= 20 && passage.Sentences.Count == 1 && !passage.Says(verb);

    static bool Begins(Passage passage, int phrase, int sentences)
    {
        for (var i = 0; i < sentences; i++)
        {
            if (passage.Begin(phrase, i) is not null)
            {
                return true;
            }
        }

        return false;
    }

    // "Your request received 9/4/2024" is a heading, "Your request for information" the subject of a letter.
    static bool IsShortHeading(Passage passage, int phrase, string text)
    {
        if (passage.Words.Count is 0 or > 12 || text[^1] is '.' or '?' or ',' || passage.Begin(phrase, 0) is not { } match)
        {
            return false;
        }

        var next = passage.Words.FirstOrDefault(w => w.Start >= match.End);
        return next is null || (next.Lower is "received" or "in" or "below" or "sent" or "to" or "and" or "following" or "as" or "which" && passage.Words.Count <= 9);
    }

    // "Response: 23" is a marker and a figure, not the marker of a twenty-third response.
    static int? AnswerMarker(Passage passage, int phrase, string text)
    {
        int? found = null;
        foreach (var match in passage.PhrasesFrom(0))
        {
            if (match.Start > 3)
            {
                break;
            }

            if (match.Phrase == phrase && (match.End < text.Length || found is null) && Closes(text, match.End, out var rest))
            {
                found = Math.Max(rest, found ?? 0) == text.Length && found is not null ? found : rest;
            }
        }

        return found;
    }

    static bool Closes(string text, int end, out int rest)
    {
        rest = end;
        while (rest < text.Length && text[rest] is ' ' or ':' or '-' or '–' or '—' or '.' or ')' or '\t')
        {
            rest++;
        }

        return rest == text.Length || text.AsSpan(end, rest - end).IndexOfAny(":-–—.") >= 0;
    }
}
