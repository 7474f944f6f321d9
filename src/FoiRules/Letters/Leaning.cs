namespace FoiRules.Letters;

/// <summary>How far the words of one segment lean to request, answer or neither, wherever it stands. In tenths of a weak sign.</summary>
readonly record struct Leaning(int Request, int Answer, int Clause)
{
    /// <summary>Adds up what a segment shows.</summary>
    public static Leaning Of(Segment segment, SegmentCues cue, NumberSign number)
    {
        if (segment.Known is { } known)
        {
            return new Leaning(known == Part.Request ? 100 : -100, known == Part.Answer ? 100 : -100, known == Part.Clause ? 100 : -100);
        }

        var sum = Asking(segment, cue) + Answering(cue) + Neither(segment, cue);
        return segment.Label is null ? sum : sum + Numbered(segment, cue, number);
    }

    /// <summary>What a new number alone adds to the request.</summary>
    public const int OfNumber = 7;

    /// <summary>What it adds that a line was asked before in the same words.</summary>
    public static Leaning OfRepeated { get; } = new(40, -20, -20);

    /// <summary>The same for a line that goes on with the sentence above it, and is spoken by whoever speaks there.</summary>
    public Leaning WithoutVoice => new(0, 0, Math.Min(Clause, 0));

    public static Leaning operator +(Leaning a, Leaning b) => new(a.Request + b.Request, a.Answer + b.Answer, a.Clause + b.Clause);

    static Leaning If(bool shows, int request, int answer, int clause) => shows ? new(request, answer, clause) : default;

    static Leaning Asking(Segment segment, SegmentCues cue) =>
        If(segment.Kind == SegmentKind.Quote, 40, -30, -20)
        + If(cue.EndsWithQuestionMark, 25, -20, -15)
        + If(cue.HasQuestionMark && !cue.EndsWithQuestionMark && cue.IsRequesterVoice, 5, 0, 0)
        + If(cue.IsRequesterVoice && !cue.IsAuthorityVoice, 20, -16, -10)
        + If(cue.Pleads && !cue.IsAuthorityVoice && !cue.IsRequesterVoice, 15, -5, -5)
        + Naming(segment, cue)
        + If(cue.IsPeriod, 3, -3, -5)
        + If(cue.RetellsRequest, 30, -10, 0)
        + If(segment.IsBullet, 0, 0, -5);

    // "The number of children allocated varies." names nothing; without a mark before it, it is as likely a sentence.
    static Leaning Naming(Segment segment, SegmentCues cue) => !cue.NamesItem ? default
        : cue.IsFragment ? new(6, -4, -5)
        : cue.IsAuthorityVoice && cue.IsLong && segment.Label is null && !segment.IsBullet ? new(3, -2, -5)
        : new(12, -7, -5);

    static Leaning Answering(SegmentCues cue) =>
        If(cue.SaysAnswer, -25, 22, -5)
        + If(cue.IsOpening && !cue.SaysAnswer && !cue.Confirms, 0, -8, 0)
        + If(cue.IsAuthorityVoice && !cue.NamesItem && !cue.EndsWithQuestionMark, -12, 12, 0)
        + If(cue.Confirms, -10, 10, 4)
        + If(cue.IsTable, -40, 25, -20)
        + If(cue.IsFigureLine, -12, 15, -5)
        + If(cue.BeginsWithFigure && !cue.IsFigureLine, -8, 8, 0)
        + If(cue.IsReplyWord, -20, 25, -5)
        + If(cue.AnswerMarkerEnd is not null && !cue.IsMarkerOnly, -60, 50, -20);

    static Leaning Neither(Segment segment, SegmentCues cue) =>
        If(cue.IsMarkerOnly, -60, -20, 40)
        + If(cue.IsClause, -35, -25, 35)
        + If(cue.IsRegulator, -10, -10, 15)
        + If(cue.IsClosing, -30, -30, 30)
        + If(cue.IsSalutation, -30, -30, 0)
        + If(cue.IsRequestHeading, -10, -15, 20)
        + If(cue.IsRequestLeadIn, -5, -10, 20)
        + If(cue.IsAnswerHeading, -30, -15, 25)
        + If(cue.IsAnswerLeadIn, -20, -5, 20)
        + If(cue.IsClauseHeading, -30, -15, 25)
        + If(cue.IsQuestionMarker, -15, -15, 30)
        + If(cue.IsLabelOnly, -8, -8, 8)
        + If(cue.IsParticular, -15, -8, 12)
        + If(cue.IsMailHeader, -20, -20, 15)
        + If(segment.Kind == SegmentKind.Heading, -5, -2, 0);

    // A number used before stands rather before an answer, any other rather before a question.
    static Leaning Numbered(Segment segment, SegmentCues cue, NumberSign number) =>
        If(number.IsUsed && number.Repeats < 0 && !cue.IsLabelOnly && cue.Asks && !cue.EndsWithQuestionMark, -22, 16, 0)
        + If(number.IsUsed && !cue.IsLabelOnly && !cue.Asks, cue.NamesItem && !cue.IsFragment ? -3 : -8, cue.NamesItem && !cue.IsFragment ? 3 : 8, -8)
        + If(number.GoesBack && !cue.Asks, -25, 15, 0)
        + If(segment.IsQuestionLabel && !number.IsUsed && !cue.IsLabelOnly, 15, -5, -10)
        + If(!number.IsUsed && char.IsAsciiDigit(segment.Label![0]), OfNumber, 0, -5);
}
