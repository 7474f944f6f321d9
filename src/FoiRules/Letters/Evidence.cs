namespace FoiRules.Letters;

/// <summary>What each segment of a letter is worth in each role, and what it says about the step to it.</summary>
sealed class Evidence
{
    /// <summary>What a line that belongs to nothing announces behind it.</summary>
    enum Announces : byte
    {
        Nothing,
        Request,
        Question,
        Answer,
        Reply,
        Mail,
    }

    readonly short[] worths;
    readonly sbyte[] same;
    readonly sbyte[] next;
    readonly sbyte[] turn;
    readonly Announces[] before;

    Evidence(int count)
    {
        worths = new short[count * RoleParts.Roles];
        same = new sbyte[count];
        next = new sbyte[count];
        turn = new sbyte[count];
        before = new Announces[count];
    }

    /// <summary>The number of segments.</summary>
    public int Count => same.Length;

    /// <summary>Weighs all segments, once each.</summary>
    public static Evidence Of(List<Segment> segments, SegmentCues[] cues, NumberSign[] numbers)
    {
        var evidence = new Evidence(segments.Count);
        var leanings = new Leaning[segments.Count];
        var isGreeted = false;
        for (var i = 0; i < segments.Count; i++)
        {
            leanings[i] = Leaning.Of(segments[i], cues[i], numbers[i]);
            if (numbers[i].Repeats is >= 0 and var first && leanings[first].Request > leanings[first].Answer)
            {
                leanings[i] += new Leaning(40, -20, -20);
            }

            evidence.Weigh(i, leanings[i], segments[i], cues[i], isGreeted);
            evidence.Join(i, segments, cues, numbers);
            isGreeted |= cues[i].IsSalutation;
        }

        return evidence;
    }

    /// <summary>What a segment is worth in a role.</summary>
    public int Worth(int i, int role) => worths[(i * RoleParts.Roles) + role];

    /// <summary>What the segment and the one before it add to a step between two roles.</summary>
    public int Step(int i, int from, int to) => RoleParts.Turn(from, to) switch
    {
        PartTurn.Stays => same[i] + (from == (int)Role.Asked && to is (int)Role.Asked or (int)Role.Filled ? -next[i] : next[i]),
        PartTurn.Answers => turn[i],
        PartTurn.FromClause when before[i] != Announces.Nothing => Behind(before[i], (Role)from, (Role)to),
        _ => 0,
    };

    static int Behind(Announces announced, Role from, Role to) => announced switch
    {
        Announces.Request => to switch
        {
            Role.Listed => 20,
            Role.Asked => 15,
            Role.Replied or Role.Answered => -15,
            _ => 0,
        },
        Announces.Question when from != Role.Announced => to switch
        {
            Role.Asked => 20,
            Role.Answered => -10,
            _ => 0,
        },
        Announces.Answer => to switch
        {
            Role.Replied or Role.Answered => 15,
            Role.Listed => -25,
            Role.Asked => -10,
            _ => 0,
        },
        Announces.Reply => to switch
        {
            Role.Replied or Role.Answered => 10,
            Role.Listed => -10,
            _ => 0,
        },
        Announces.Mail => to == Role.Appended ? 25 : 0,
        _ => 0,
    };

    void Weigh(int i, Leaning leaning, Segment segment, SegmentCues cue, bool isGreeted)
    {
        var plain = cue.IsLong ? 2 : 1;
        Set(i, Role.Opening, leaning.Clause + (segment.Kind == SegmentKind.Heading ? 5 : 0) + Opening(cue, isGreeted));
        Set(i, Role.Listed, leaning.Request + plain + (cue.IsSalutation || cue.IsClosing ? 35 : 0));
        Set(i, Role.Announced, leaning.Clause + Between(segment, cue) - (cue.IsSalutation || cue.IsClosing ? 30 : 0));
        Set(i, Role.Replied, leaning.Answer + plain);
        Set(i, Role.Asked, leaning.Request - (leaning.Request <= 0 ? 10 : 0));
        Set(i, Role.Between, leaning.Clause + Between(segment, cue) - (cue.IsSalutation || cue.IsClosing ? 30 : 0));
        Set(i, Role.Answered, leaning.Answer + plain);
        Set(i, Role.Closing, Closing(leaning, cue, segment));
        Set(i, Role.Filled, cue.AnswerStart is null ? Steps.Never : Math.Max(leaning.Request, cue.Pleads ? 25 : 5) - 2);
        Set(i, Role.Appended, leaning.Request);
    }

    static int Opening(SegmentCues cue, bool isGreeted) =>
        (cue.IsSalutation ? isGreeted ? 10 : 50 : 0) + ((cue.IsOpening && !cue.SaysAnswer && !cue.Confirms) || cue.IsLetterhead ? 20 : 0) + (cue.IsClosing ? -30 : 0)
        + (isGreeted ? cue.IsLong ? -6 : -2 : 4) - (cue.IsClause ? 10 : 0) - (cue.IsAnswerHeading ? 10 : 0) - (cue.IsClauseHeading ? 20 : 0);

    static int Between(Segment segment, SegmentCues cue) => (segment.Kind == SegmentKind.Heading ? 0 : -5) + (cue.IsRequestHeading || cue.IsRequestLeadIn || cue.IsAnswerHeading || cue.IsAnswerLeadIn || cue.IsMarkerOnly || cue.IsLabelOnly ? 15 : 0)
        - (cue.IsClause ? 15 : 0) - (cue.IsClauseHeading ? 15 : 0) - (cue.IsMailHeader ? 10 : 0);

    // Below the signature and among complaint clauses, the words of an answer say little; only tables, numbers and headings lead back.
    static int Closing(Leaning leaning, SegmentCues cue, Segment segment) =>
        segment.Known is not null || cue.IsTable || cue.AnswerMarkerEnd is not null || cue.IsAnswerHeading || cue.IsRequestHeading || cue.IsLabelOnly || segment.Kind == SegmentKind.Quote ? leaning.Clause - 15
        : Math.Max(leaning.Clause, 0) + (Math.Max(leaning.Answer, 0) * 7 / 10) + (segment.Label is null ? Math.Max(leaning.Request, 0) * 6 / 10 : 0);

    void Join(int i, List<Segment> segments, SegmentCues[] cues, NumberSign[] numbers)
    {
        if (i == 0)
        {
            return;
        }

        var (segment, last, cue) = (segments[i], segments[i - 1], cues[i - 1]);
        before[i] = cue.IsAnswerHeading || cue.IsMarkerOnly ? Announces.Answer
            : cue.IsQuestionMarker || (cue.IsLabelOnly && last.IsQuestionLabel && !numbers[i - 1].IsUsed) ? Announces.Question
            : cue.IsRequestHeading || cue.IsRequestLeadIn ? Announces.Request
            : cue.IsAnswerLeadIn ? Announces.Reply
            : cue.IsMailHeader || (cue.IsSalutation && before[i - 1] == Announces.Mail) ? Announces.Mail
            : Announces.Nothing;
        var isItem = segment.Label is not null || segment.IsBullet || cues[i].IsFigureLine || cues[i].IsTable;
        next[i] = (sbyte)(numbers[i].IsNext ? 10 : 0);
        same[i] = (sbyte)((numbers[i].IsBelow ? 8 : 0)
            + (cues[i].IsPeriod ? 8 : 0)
            + (segment.IsBullet && last.IsBullet ? 8 : 0)
            + (cue.Announces ? isItem ? 18 : 12 : 0)
            + (segment.IsBold && last.IsBold && !cue.IsHeading ? 6 : 0)
            + (IsContinued(last, segment) ? 10 : 0));
        turn[i] = (sbyte)((numbers[i].IsUsed && !cues[i].Asks ? 15 : 0) + (cue.EndsWithQuestionMark && !isItem && !cues[i].Asks ? 6 : 0));
    }

    static bool IsContinued(Segment last, Segment next) => next.Label is null && !next.IsBullet && last.Passage.Prose.Text is { Length: > 0 } before
        && next.Passage.Prose.Text is { Length: > 0 } text && char.IsAsciiLetterLower(text[0]) && (char.IsLetter(before[^1]) || before[^1] is ',' or ';' or '-');

    void Set(int i, Role role, int worth) => worths[(i * RoleParts.Roles) + (int)role] = (short)worth;
}
