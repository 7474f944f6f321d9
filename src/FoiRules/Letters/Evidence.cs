namespace FoiRules.Letters;

/// <summary>What each segment of a letter is worth in each role, and what it says about the step to it.</summary>
sealed class Evidence
{
    const int IsKnown = 100;
    const short ToldNotAsked = 80;

    // Nobody answers with the address of the regulator; a letter that is asked for it marks its answer otherwise.
    const int IsLikely = 30;

    readonly short[] worths;

    // What the signs on both sides say of the turn between two segments.
    readonly short[] turns;
    Signs[] signs = [];

    // What the signs of the segment weighed last say of roles and turns, and those of the one before it.
    int[] sums = new int[SignWeights.Columns];
    int[] sumsBefore = new int[SignWeights.Columns];
    int summed = -1;

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
        // The last row is read as if it were as wide as those of steps.
        worths = new short[(count * RoleParts.Roles) + StepRows.Width];
        turns = new short[count * SignWeights.Turns];
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
        var goesOn = new bool[segments.Count];
        for (var i = 0; i < segments.Count; i++)
        {
            evidence.Join(i, segments, cues, numbers);
            goesOn[i] = evidence.listed[i] && GoesOn(segments[i]);
        }

        evidence.signs = Signs.Of(segments, cues, numbers, goesOn);
        for (var i = 0; i < segments.Count; i++)
        {
            if (numbers[i].Repeats is >= 0 and var first && evidence.LeansToRequest(first))
            {
                evidence.signs[i] = evidence.signs[i].RepeatingRequest();
            }

            evidence.Weigh(i, segments[i], cues[i], IsUnasked(numbers[i], cues[i]));
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
            if (numbers[i].Repeats is >= 0 and var first && RoleParts.Of((int)roles[first]) == Part.Request && !signs[i].Own.Has(Sign.RepeatsRequest))
            {
                any = true;
                signs[i] = signs[i].RepeatingRequest();
                Weigh(i, segments[i], cues[i], cues[i].AnswerStart is null);
            }
        }

        return any;
    }

    /// <summary>Weighs anew the points that tell figures, where a letter was read as asking them and answering nothing: a reply that repeats no request.</summary>
    /// <returns>Whether there are any.</returns>
    public bool AskLess(Role[] roles, List<Segment> segments, SegmentCues[] cues)
    {
        var tells = false;
        for (var i = 0; i < Count; i++)
        {
            if (RoleParts.Of((int)roles[i]) == Part.Answer || roles[i] == Role.Filled)
            {
                return false;
            }

            tells |= IsAsked(roles[i]) && cues[i].IsFigureLine;
        }

        for (var i = 0; tells && i < Count; i++)
        {
            if (IsAsked(roles[i]) && segments[i].Known is null && IsTold(segments[i], cues[i]))
            {
                Unask(new Span<short>(worths, i * RoleParts.Roles, RoleParts.Roles));
            }
        }

        return tells;
    }

    /// <summary>Weighs the reply to a request that was read before it, wherever it stands: it asks nothing, and the numbers of the request are those of its answers.</summary>
    /// <param name="start">Where the reply begins.</param>
    /// <param name="numbers">What the numbers say.</param>
    /// <param name="cues">What each segment shows.</param>
    public void ReplyFrom(int start, NumberSign[] numbers, SegmentCues[] cues)
    {
        for (var i = start; i < Count; i++)
        {
            var worth = new Span<short>(worths, i * RoleParts.Roles, RoleParts.Roles);
            Unask(worth);
            var answers = cues[i].IsSalutation || cues[i].IsMailHeader ? -ToldNotAsked : numbers[i].IsUsed ? ToldNotAsked : 0;
            worth[(int)Role.Answered] += (short)answers;
            worth[(int)Role.Replied] += (short)Math.Min(answers, 0);
        }
    }

    /// <summary>What a segment is worth in each role, and something behind that.</summary>
    public ReadOnlySpan<short> Worths(int i) => new(worths, i * RoleParts.Roles, StepRows.Width);

    /// <summary>What a segment is worth in a role.</summary>
    public int Worth(int i, int role) => worths[(i * RoleParts.Roles) + role];

    /// <summary>What each segment shows.</summary>
    public IReadOnlyList<Signs> Shown => signs;

    /// <summary>What each step to a segment is worth, with what it and the one before it say of it.</summary>
    /// <param name="i">The segment.</param>
    /// <param name="rows">Whether the steps are wanted by the role before or by the role behind.</param>
    /// <param name="weighed">Room for <see cref="RoleParts.Roles"/> rows.</param>
    public void WeighSteps(int i, StepRows rows, Span<short> weighed)
    {
        Span<short> joined = stackalloc short[Joints.Kinds];
        for (var joint = 0; joint < joined.Length; joint++)
        {
            joined[joint] = (short)Joined(i, (Joint)joint);
        }

        rows.Weigh(new ReadOnlySpan<short>(turns, i * SignWeights.Turns, SignWeights.Turns), before[i], joined, weighed);
    }

    /// <summary>What of this is so by the way in which the two stand together, whatever their signs are worth.</summary>
    public int Joined(int i, int from, int to)
    {
        var step = (from * RoleParts.Roles) + to;
        return Joined(i, Joints.Of[step]) + Joints.Behind(before[i])[step];
    }

    int Joined(int i, Joint joint) => joint switch
    {
        Joint.Stays => same[i] + next[i],
        Joint.StaysAsked => same[i] - next[i],
        Joint.Answers => turn[i] + start[i],
        Joint.AnswersListed => turn[i] + start[i] + restart[i],
        Joint.BeginsAnswer => start[i],
        _ => 0,
    };

    bool LeansToRequest(int i) =>
        Math.Max(Worth(i, (int)Role.Listed), Worth(i, (int)Role.Asked)) > Math.Max(Worth(i, (int)Role.Replied), Worth(i, (int)Role.Answered));

    void Weigh(int i, Segment segment, SegmentCues cue, bool isUnasked)
    {
        Sum(i);
        var worth = new Span<short>(worths, i * RoleParts.Roles, RoleParts.Roles);
        if (segment.Known is { } known)
        {
            for (var role = 0; role < RoleParts.Roles; role++)
            {
                worth[role] = (short)(RoleParts.Of(role) == known ? IsKnown : -IsKnown);
            }
        }
        else
        {
            SignWeights.Roles(sums, worth);
        }

        worth[(int)Role.Closing] += (short)(cue.IsRoute ? IsLikely : 0);
        worth[(int)Role.Filled] = isUnasked ? (short)Steps.Never : (short)(worth[(int)Role.Filled] + (cue.AnswerIsMarked ? IsLikely : 0));
        if (i > 0)
        {
            SignWeights.AtTurns(sumsBefore, sums, new Span<short>(turns, i * SignWeights.Turns, SignWeights.Turns));
        }
    }

    // Mostly the segment before was weighed just now.
    void Sum(int i)
    {
        (sums, sumsBefore) = (sumsBefore, sums);
        if (i > 0 && summed != i - 1)
        {
            SignWeights.Sum(signs[i - 1], sumsBefore);
        }

        SignWeights.Sum(signs[i], sums);
        summed = i;
    }

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
            + (cue.IsFigureLine && last.Block == segment.Block && segment.Label is null && (cues[i].IsFigureLine || cues[i].IsPeriod) ? 24 : 0)
            + (IsContinued(last, segment) ? IsLineOfList(last, segment) ? 22 : 10 : 0));
        turn[i] = (sbyte)((cue.EndsWithQuestionMark && !isItem && !cues[i].Asks ? 6 : 0) - (isListed && !last.IsBullet ? 15 : 0));

        // The first number of a list, used again, is where the answers to it begin.
        restart[i] = (sbyte)(numbers[i].IsUsed && !cues[i].Asks ? 15 : 0);
    }

    static void Unask(Span<short> worth)
    {
        worth[(int)Role.Listed] -= ToldNotAsked;
        worth[(int)Role.Asked] -= ToldNotAsked;
        worth[(int)Role.Appended] -= ToldNotAsked;
    }

    static bool IsAsked(Role role) => role is Role.Listed or Role.Asked or Role.Appended;

    static bool IsTold(Segment segment, SegmentCues cue) =>
        cue.IsFigureLine || ((segment.IsBullet || segment.Label is not null) && segment.Kind != SegmentKind.Quote && !cue.Asks && !cue.IsRequesterVoice);

    // Lines of one paragraph that all begin with a small letter are a list, whoever wrote it.
    static bool IsLineOfList(Segment last, Segment next) => last.Block == next.Block && last.Label is null && char.IsAsciiLetterLower(last.Passage.Prose.Text[0]);

    // "We hold:" and then "how many came to the pier" is one sentence.
    static bool GoesOn(Segment point) => point.Passage.Prose.Text is [>= 'a' and <= 'z', ..] and not [.., '?'];

    // A number that was used before, on a line that asks nothing, cannot begin a question with its answer.
    static bool IsUnasked(NumberSign number, SegmentCues cue) => cue.AnswerStart is null || number is { IsUsed: true, Repeats: < 0 } && !cue.Asks && !cue.HasQuestionMark && !cue.NamesItem;

    static bool IsContinued(Segment last, Segment next) => next.Label is null && !next.IsBullet && last.Passage.Prose.Text is { Length: > 0 } before
        && next.Passage.Prose.Text is { Length: > 0 } text && char.IsAsciiLetterLower(text[0]) && (char.IsLetterOrDigit(before[^1]) || before[^1] is ',' or ';' or '-' or ')');
}
