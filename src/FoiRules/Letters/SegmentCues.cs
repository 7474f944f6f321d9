namespace FoiRules.Letters;

/// <summary>What one segment shows of itself, before its neighbours are looked at.</summary>
sealed class SegmentCues
{
    const int LongestBodyHeading = 5;
    const int LongestRoute = 110;
    const int FewestAsked = 4;

    public SegmentCues(Segment segment, Cues cues)
    {
        var passage = segment.Passage;
        var text = passage.Prose.Text;
        var words = passage.Words.Count;
        var said = cues.In(passage);
        IsTable = segment.Table is not null;
        IsHeading = segment.Kind == SegmentKind.Heading || (segment.IsBold && words <= 12);
        IsSalutation = words <= 8 && said.Begins(Cue.Salutation);
        IsClosing = words <= 12 && said.Begins(Cue.Closing);
        IsOpening = said.Begins(Cue.LetterOpening);
        IsRegulator = words <= 14 && said.Says(Cue.RegulatorAddress);
        IsLetterhead = said.Begins(Cue.Letterhead);
        IsParticular = IsLetterhead && words > 1 && passage.IsWholly(cues[Cue.Letterhead]);
        EndsWithColon = text.AsSpan().TrimEnd("-– *") is [.., ':'];
        Announces = EndsWithColon || (words > 2 && (passage.Words[^1].Lower is "following" || (passage.Words[^2].Lower is "following" && IsPlural(passage.Words[^1].Lower))));
        PointsDown = PointsOn(passage);
        IsRequestHeading = said.Begins(Cue.RequestHeading) && IsShortHeading(passage, cues[Cue.RequestHeading], text);
        IsAnswerHeading = (said.Begins(Cue.AnswerHeading) && IsShortHeading(passage, cues[Cue.AnswerHeading], text)) || (IsHeading && words <= LongestBodyHeading && EndsAsResponse(passage));
        IsClauseHeading = said.Begins(Cue.ClauseHeading) && IsShortHeading(passage, cues[Cue.ClauseHeading], text);
        IsRequestLeadIn = EndsWithColon && said.Says(Cue.RequestLeadIn) && !said.Says(Cue.AnswerLeadIn);
        IsAnswerLeadIn = said.Says(Cue.AnswerLeadIn) && (EndsWithColon || (words <= 45 && !TellsBehindColon(text) && !(passage.Sentences.Count > 1 && said.Says(Cue.Answers))));
        IsClause = said.Says(Cue.Clause) || RunsIn(passage, cues[Cue.ClauseHeading]);
        IsRoute = said.Says(Cue.RegulatorContact) && words <= LongestRoute && segment is { Label: null, Known: null, Kind: not SegmentKind.Quote } && !EndsWithQuestionMark;
        IsRequestLeadIn = IsRequestLeadIn && !IsClause && !IsRequesterOfSelf(passage);
        HasQuestionMark = text.Contains('?', StringComparison.Ordinal);
        EndsWithQuestionMark = text.AsSpan().TrimEnd("”\"’')* ") is [.., '?'] || AsksBeforeBracket(text);
        IsRequesterVoice = said.Says(Cue.RequesterSelf) || said.Begins(Cue.RequesterVoice) || (said.Says(Cue.RequesterVoice) && Begins(passage, cues[Cue.RequesterVoice], IsOpening || said.Says(Cue.Answers) ? 1 : 2));
        IsRequesterVoice = IsRequesterVoice && (EndsWithQuestionMark || (words > 2 && (said.Says(Cue.RequesterSelf) || !Denies(passage, said))));
        IsRequesterVoice = IsRequesterVoice && !(said.Says(Cue.Answers) && !HasQuestionMark && passage.Sentences.Count > 0 && IsTold(passage, 0, 0));
        IsRequesterVoice |= (IsMarkedRequest(passage, cues[Cue.RequestHeading], text) || IsMarkedQuestion(passage, text)) && !said.Says(Cue.Answers);
        Pleads = said.Says(Cue.RequesterPlea);
        IsAuthorityVoice = said.Begins(Cue.AuthorityVoice);
        Confirms = said.Says(Cue.Confirms);
        SaysAnswer = said.Says(Cue.Answers) && !IsRequesterVoice && !EndsWithQuestionMark;
        IsFragment = segment.Label is not null && !said.Begins(Cue.RequesterNouns) && !said.Says(Cue.Verb) && IsShort(passage);
        NamesItem = !said.Says(Cue.Answers) && (IsFragment || said.Begins(Cue.RequesterNouns)) && !IsPredicated(passage);
        RetellsRequest = said.Begins(Cue.RetellsRequest) && !EndsWithColon;
        RetellsAnother = RetellsRequest && NamesAnother(passage);
        IsAnswering = (IsAuthorityVoice && !NamesItem) || said.Says(Cue.Answers);
        IsFigureLine = FigureLine.Is(text, words) || (words is 2 or 3 && segment.Label is null && char.IsAsciiDigit(text[0]) && !EndsWithQuestionMark && !PeriodLine.Is(passage));
        BeginsWithFigure = segment.Label is null && words is > 1 and <= 20 && char.IsAsciiDigit(text[0]) && text.Contains(' ', StringComparison.Ordinal) && !HasQuestionMark && !PeriodLine.Is(passage) && char.IsLetter(passage.Words[1].Lower[0]);
        IsReplyWord = words is > 0 and <= 4 && said.Begins(Cue.ReplyWord);
        IsQuestionMarker = IsHeading && words <= 6 && !HasQuestionMark && words > 0 && passage.Words[0].Lower is "question" or "questions" or "q";
        IsMailHeader = said.Begins(Cue.MailHeader) && passage.Begin(cues[Cue.MailHeader], 0) is { } header && (header.End - header.Start > 8 || (header.End < text.Length && text[header.End] == ':'));
        AnswerMarkerEnd = AnswerMarker.End(passage, cues[Cue.AnswerMarker]);
        IsMarkerOnly = AnswerMarkerEnd == text.Length;
        IsLabelOnly = segment.Label is not null && words == 0 && segment.Table is null;
        IsPeriod = words != 3 && !IsFigureLine && PeriodLine.Is(passage);
        AnswerStart = passage.Sentences.Count > 1 || text.Contains(';', StringComparison.Ordinal) || text.Contains(" http", StringComparison.Ordinal) ? SharedLine.AnswerStart(passage, cues, segment.Label is not null) : null;
        AnswersPlainly = AnswerStart is { } behind && SharedLine.IsPlain(text.AsSpan(behind).TrimStart());
        AnswerIsMarked = segment.Label is not null && AnswerStart is { } marked && SharedLine.IsMarked(text.AsSpan(marked).TrimStart());
        IsLong = passage.Sentences.Count > 1 || words > 20;
    }

    public bool IsTable { get; }
    public bool IsHeading { get; }
    public bool IsSalutation { get; }
    public bool IsClosing { get; }
    public bool IsOpening { get; }
    public bool IsRegulator { get; }
    public bool IsLetterhead { get; }

    /// <summary>Whether it is nothing but the name of a particular of the letter: "Date of decision", "Page 3".</summary>
    public bool IsParticular { get; }
    public bool EndsWithColon { get; }
    public bool IsRequestHeading { get; }
    public bool IsAnswerHeading { get; }
    public bool IsClauseHeading { get; }
    public bool IsRequestLeadIn { get; }
    public bool IsAnswerLeadIn { get; }
    public bool IsClause { get; }

    /// <summary>Whether it says how the regulator is reached, as the end of a letter does.</summary>
    public bool IsRoute { get; }
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

    /// <summary>Whether it does so only by lacking a verb.</summary>
    public bool IsFragment { get; }

    /// <summary>Whether more of the same follows: a colon, or "… the following information."</summary>
    public bool Announces { get; }

    /// <summary>Whether a word near its end says that a list may follow, though no colon does: "… at the following prisons between May and June."</summary>
    public bool PointsDown { get; }

    /// <summary>Whether it tells in the authority's words what was asked: "You asked how many …".</summary>
    public bool RetellsRequest { get; }

    /// <summary>Whether it retells one of several requests: "You also asked", "Your third question was".</summary>
    public bool RetellsAnother { get; }

    /// <summary>Whether it asks for something in the course of a sentence.</summary>
    public bool Pleads { get; }

    /// <summary>Whether it asks: a question mark at its end, or words only a requester writes.</summary>
    public bool Asks => EndsWithQuestionMark || (IsRequesterVoice && !IsAuthorityVoice);
    public bool IsFigureLine { get; }

    /// <summary>Whether a number stands first, and then a word: "5 at once, 3 on appeal".</summary>
    public bool BeginsWithFigure { get; }
    public bool IsReplyWord { get; }
    public bool IsQuestionMarker { get; }

    /// <summary>Whether it is a line above an e-mail: "From: …", "Sent: …".</summary>
    public bool IsMailHeader { get; }

    /// <summary>Whether it is "Answer:" and no more.</summary>
    public bool IsMarkerOnly { get; }

    /// <summary>Whether it is a number and no more: "Question 2".</summary>
    public bool IsLabelOnly { get; }

    /// <summary>Whether it only names a period.</summary>
    public bool IsPeriod { get; }

    /// <summary>Where an answer seems to begin behind a question on the same line; null where none does.</summary>
    public int? AnswerStart { get; }

    /// <summary>Whether a dash or a word says that what stands behind the question answers it: "1. How many? – Nine.", "1. How many? Answer: Nine."</summary>
    public bool AnswerIsMarked { get; }

    /// <summary>Whether what stands there can be nothing but an answer: a number, "yes" or "no", an address.</summary>
    public bool AnswersPlainly { get; }

    /// <summary>Whether it is more than a line.</summary>
    public bool IsLong { get; }

    /// <summary>Behind "Answer:" at the beginning; null where there is none.</summary>
    public int? AnswerMarkerEnd { get; }

    static bool NamesAnother(Passage passage)
    {
        const int MostBefore = 3;
        for (var i = 0; i < Math.Min(MostBefore, passage.Words.Count); i++)
        {
            if (passage.Words[i].Lower is "also" or "next" or "then" or "finally" or "lastly" or "last" or "further" or "other" or "question" or "second" or "third" or "fourth" or "fifth" or "secondly" or "thirdly")
            {
                return true;
            }
        }

        return false;
    }

    // "Request: payments to consultants, firm by firm."; "Request: 24/0617" is a particular of the letter.
    static bool IsMarkedRequest(Passage passage, int heading, string text) =>
        passage.Begin(heading, 0) is { } marker && text.AsSpan(marker.End) is [':', ' ', _, ..] && passage.Words.Count - passage.Words.From(marker.End) >= FewestAsked && char.IsLetter(text.AsSpan(marker.End + 1).TrimStart()[0]);

    // "Question Which hospitals have agreed …? Copies please."
    static bool IsMarkedQuestion(Passage passage, string text) => passage.Words.Count > FewestAsked && passage.Words[0].Lower == "question" && passage.Words[1].Start == passage.Words[0].End + 1 && char.IsAsciiLetterUpper(text[passage.Words[1].Start]);

    // "What sort of education? (online, none …)"
    static bool AsksBeforeBracket(string text) => text.EndsWith(')') && text.IndexOf("? (", StringComparison.Ordinal) is > 0 and var mark && text.IndexOf(')', mark) == text.Length - 1;

    // "The total score of each." has no verb: a thing asked for, not an answer.
    static bool IsShort(Passage passage) => passage.Words.Count is > 1 and <= 20 && !char.IsAsciiDigit(passage.Words[0].Lower[0]) && passage.Sentences.Count == 1;

    // "The number of berths in 2022 was 48." tells the number, however a request for it would begin.
    static bool IsPredicated(Passage passage)
    {
        var text = passage.Prose.Text;
        for (var i = 1; i + 1 < passage.Words.Count && text[^1] == '.'; i++)
        {
            if (passage.Words[i].Lower is "was" or "were" or "is" or "are" or "totalled" && text.AsSpan(passage.Words[i].End).TrimStart(" £") is [>= '0' and <= '9', ..])
            {
                return true;
            }
        }

        return false;
    }

    // "The following information" announces; "one following appeal" does not.
    static bool IsPlural(string word) => word is "information" or "data" || (word.EndsWith('s') && word.Length > 4);

    // "How many were turned away is not recorded" begins as a question does and answers.
    static bool Denies(Passage passage, CueSet said) => said.Says(Cue.Answers) && passage.Sentences.Count == 1 && passage.Words[0].Lower is "how" or "what" or "which" or "whether" or "who" or "where" or "when";

    // "NWB Response", whoever NWB are.
    static bool EndsAsResponse(Passage passage) => passage.Words.Count > 0 && passage.Words[^1].Lower is "response" or "responses" or "reply" or "answer" or "answers"
        && passage.Words[0].Lower is not ("your" or "request" or "question" or "please" or "no");

    // "Internal review. Please write to …": a heading with its text in the same paragraph.
    static bool RunsIn(Passage passage, int heading) => passage.Sentences.Count > 1 && passage.Begin(heading, 0) is { } match
        && passage.Prose.Text.AsSpan(match.End, passage.Sentences[0].End - match.End) is "." or "?";

    static bool PointsOn(Passage passage)
    {
        for (var i = Math.Max(0, passage.Words.Count - 14); i < passage.Words.Count; i++)
        {
            if (WordSigns.Has(passage.Words[i], WordSign.Follows) && (passage.Words[i].Lower is "these" || (i > 0 && passage.Words[i - 1].Lower is "the")))
            {
                return true;
            }
        }

        return false;
    }

    // "The answer is as follows: nine." announces nothing; it answers.
    static bool TellsBehindColon(string text) => text.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon && colon + 4 < text.Length;

    // "I request the following" is written by the requester; an authority speaks of "your request".
    static bool IsRequesterOfSelf(Passage passage)
    {
        var speaks = false;
        foreach (var word in passage.Words)
        {
            if (word.Lower is "you" or "your")
            {
                return false;
            }

            speaks |= word.Lower is "i" or "my";
        }

        return speaks;
    }

    // "What counts is the time it takes." in the midst of a paragraph tells; it does not ask.
    static bool IsTold(Passage passage, int sentence, int start) =>
        passage.Prose.Text[passage.Sentences[sentence].End - 1] == '.' && passage.Prose.Text.AsSpan(start) is ['W' or 'H', 'h' or 'o', ..];

    static bool Begins(Passage passage, int phrase, int sentences)
    {
        for (var i = 0; i < sentences; i++)
        {
            if (passage.Begin(phrase, i) is { } match && (i == 0 || !IsTold(passage, i, match.Start)))
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

        var next = 0;
        while (next < passage.Words.Count && passage.Words[next].Start < match.End)
        {
            next++;
        }

        return next == passage.Words.Count || (passage.Words[next].Lower is "received" or "in" or "below" or "sent" or "to" or "and" or "following" or "as" or "which" && passage.Words.Count <= 9);
    }
}
