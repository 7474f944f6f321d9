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
        Number,
    }

    readonly short[] worths;

    // That a segment is the same part as the one before it; that it comes after it in a list.
    readonly sbyte[] same;
    readonly sbyte[] next;

    // That an answer begins: behind a question mark, with "I can confirm", or with a number used before.
    readonly sbyte[] turn;
    readonly sbyte[] start;
    readonly sbyte[] restart;

    // That it is a point of a list which the line above it announces; such a list is all of one part.
    readonly bool[] listed;

    // What the line before says of what follows it.
    readonly Announces[] before;

    Evidence(int count)
    {
        worths = new short[count * RoleParts.Roles];
        same = new sbyte[count];
        next = new sbyte[count];
        turn = new sbyte[count];
        start = new sbyte[count];
        restart = new sbyte[count];
        listed = new bool[count];
        before = new Announces[count];
    }

    /// <summary>The number of segments.</summary>
    public int Count => same.Length;

    /// <summary>Weighs all segments, once each.</summary>
    public static Evidence Of(List<Segment> segments, SegmentCues[] cues, NumberSign[] numbers)
    {
        var evidence = new Evidence(segments.Count);
        var leanings = new Leaning[segments.Count];
        var (isGreeted, isQuoted) = (false, false);
        for (var i = 0; i < segments.Count; i++)
        {
            leanings[i] = Leaning.Of(segments[i], cues[i], numbers[i]);
            if (numbers[i].Repeats is >= 0 and var first && leanings[first].Request > leanings[first].Answer + Leaning.OfNumber)
            {
                leanings[i] += Leaning.OfRepeated;
            }

            evidence.Join(i, segments, cues, numbers);
            leanings[i] = evidence.listed[i] && GoesOn(segments[i]) ? leanings[i].WithoutVoice : leanings[i];
            RoleWorth.Weigh(new Span<short>(evidence.worths, i * RoleParts.Roles, RoleParts.Roles), leanings[i], segments[i], cues[i], isGreeted, IsAnswerNumber(numbers[i], cues[i]), isQuoted && segments[i].Kind != SegmentKind.Quote);
            isGreeted |= cues[i].IsSalutation;
            isQuoted |= segments[i].Kind == SegmentKind.Quote;
        }

        return evidence;
    }

    /// <summary>Weighs again what repeats a line that was read as asking, though neither leans to the request by its own words: "Their rank".</summary>
    /// <returns>Whether there was any.</returns>
    public bool AskAgain(Role[] roles, List<Segment> segments, SegmentCues[] cues, NumberSign[] numbers)
    {
        var any = false;
        for (var i = 0; i < segments.Count; i++)
        {
            if (numbers[i].Repeats is >= 0 and var first && RoleParts.Of((int)roles[first]) == Part.Request && RoleParts.Of((int)roles[i]) != Part.Request)
            {
                any = true;
                var leaning = Leaning.Of(segments[i], cues[i], numbers[i]) + Leaning.OfRepeated;
                RoleWorth.Weigh(new Span<short>(worths, i * RoleParts.Roles, RoleParts.Roles), leaning, segments[i], cues[i], isGreeted: true, isAnswerNumber: false, isBelowQuote: false);
            }
        }

        return any;
    }

    /// <summary>What a segment is worth in a role.</summary>
    public int Worth(int i, int role) => worths[(i * RoleParts.Roles) + role];

    /// <summary>What the segment and the one before it add to a step between two roles.</summary>
    public int Step(int i, int from, int to) => RoleParts.Turn(from, to) switch
    {
        PartTurn.Stays => same[i] + (from == (int)Role.Asked && to is (int)Role.Asked or (int)Role.Filled ? -next[i] : next[i]),
        PartTurn.Answers => turn[i] + start[i] + (from == (int)Role.Listed && to == (int)Role.Replied ? restart[i] : 0),
        PartTurn.FromClause => (RoleParts.Of(to) == Part.Answer ? start[i] : 0) + Behind(before[i], (Role)from, (Role)to),
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
        // A line that announces nothing makes no answer of what stands below it.
        Announces.Nothing => to is Role.Replied or Role.Answered ? -10 : 0,
        Announces.Mail => to == Role.Appended ? 25 : 0,
        _ => 0,
    };

    void Join(int i, List<Segment> segments, SegmentCues[] cues, NumberSign[] numbers)
    {
        // "I can confirm that …" is how an answer begins, and seldom how it goes on.
        start[i] = (sbyte)(cues[i].Confirms && !cues[i].IsAnswerLeadIn ? 12 : 0);
        if (i == 0)
        {
            return;
        }

        var (segment, last, cue) = (segments[i], segments[i - 1], cues[i - 1]);
        before[i] = cue.IsAnswerHeading || cue.IsMarkerOnly ? Announces.Answer
            : cue.IsQuestionMarker || (cue.IsLabelOnly && last.IsQuestionLabel && !numbers[i - 1].IsUsed) ? Announces.Question
            : cue.IsLabelOnly ? Announces.Number
            : cue.IsRequestHeading || cue.IsRequestLeadIn ? Announces.Request
            : cue.IsAnswerLeadIn ? Announces.Reply
            : cue.IsMailHeader || (cue.IsSalutation && before[i - 1] == Announces.Mail) ? Announces.Mail
            : Announces.Nothing;
        var isItem = segment.Label is not null || segment.IsBullet || cues[i].IsFigureLine || cues[i].IsTable;
        next[i] = (sbyte)(numbers[i].IsNext ? 10 : 0);
        var isListed = segment.IsBullet && (last.IsBullet ? listed[i - 1] : cue.Announces || cue.IsRequestHeading || (cue.PointsDown && !cues[i].Asks));
        listed[i] = isListed;
        same[i] = (sbyte)((numbers[i].IsBelow ? 8 : 0)
            + (cues[i].IsPeriod ? 8 : 0)
            + (segment.IsBullet && last.IsBullet ? isListed ? 16 : cue.Asks || cues[i].SaysAnswer ? 8 : 18 : 0)
            + (isListed && GoesOn(segment) ? 20 : 0)
            + (cue.Announces || isListed && !last.IsBullet ? isItem ? 18 : 12 : 0)
            + (segment.IsBold && last.IsBold && !cue.IsHeading ? 10 : 0)
            + (IsContinued(last, segment) ? IsLineOfList(last, segment) ? 22 : 10 : 0));
        turn[i] = (sbyte)((cue.EndsWithQuestionMark && !isItem && !cues[i].Asks ? 6 : 0) - (isListed && !last.IsBullet ? 15 : 0));

        // The first number of a list, used again, is where the answers to it begin.
        restart[i] = (sbyte)(numbers[i].IsUsed && !cues[i].Asks ? 15 : 0);
    }

    // Lines of one paragraph that all begin with a small letter are a list, whoever wrote it.
    static bool IsLineOfList(Segment last, Segment next) => last.Block == next.Block && last.Label is null && char.IsAsciiLetterLower(last.Passage.Prose.Text[0]);

    // "We hold:" and then "how many came to the pier" is one sentence.
    static bool GoesOn(Segment point) => point.Passage.Prose.Text is [>= 'a' and <= 'z', ..] and not [.., '?'];

    static bool IsAnswerNumber(NumberSign number, SegmentCues cue) => number is { IsUsed: true, Repeats: < 0 } && !cue.Asks && !cue.HasQuestionMark && !cue.NamesItem;

    static bool IsContinued(Segment last, Segment next) => next.Label is null && !next.IsBullet && last.Passage.Prose.Text is { Length: > 0 } before
        && next.Passage.Prose.Text is { Length: > 0 } text && char.IsAsciiLetterLower(text[0]) && (char.IsLetterOrDigit(before[^1]) || before[^1] is ',' or ';' or '-' or ')');
}
