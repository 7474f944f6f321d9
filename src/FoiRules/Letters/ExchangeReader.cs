using FoiRules.Phrases;

namespace FoiRules.Letters;

/// <summary>Tells request from answer, and pairs them.</summary>
/// <remarks>
/// Replies come in three shapes: the request first and the answers under a heading; each question with its answer below it;
/// and the answer alone. The reader goes through the segments once, in order, always knowing which of the three it is in.
/// </remarks>
sealed class ExchangeReader
{
    enum Mode
    {
        Intro,
        Question,
        Answer,
        Tail,
    }

    readonly List<Segment> segments;
    readonly SegmentCues[] cues;
    readonly Part[] parts;
    readonly bool[] listed;
    readonly AskedBefore asked = new();
    readonly AskedNumbers numbers;
    readonly Asking asking;
    readonly Ahead requestEnd;
    readonly Ahead sureAnswer;
    readonly Ahead plainAnswer;
    int? lastRequest;
    Mode mode = Mode.Intro;
    bool requestCameFirst;

    ExchangeReader(List<Segment> segments, Lexicon lexicon)
    {
        var names = new Cues(lexicon);
        this.segments = segments;
        cues = [.. segments.Select(s => new SegmentCues(s, names))];
        parts = new Part[segments.Count];
        listed = new bool[segments.Count];
        numbers = new AskedNumbers(segments);
        asking = new Asking(segments, cues, parts, numbers);
        requestEnd = new Ahead(segments.Count, EndsRequest);
        sureAnswer = new Ahead(segments.Count, i => cues[i].IsSurelyAnswer);
        plainAnswer = new Ahead(segments.Count, i => cues[i].IsTable || cues[i].IsFigureLine || cues[i].IsReplyWord || cues[i].SaysAnswer);
    }

    /// <summary>The segments with their part and exchange, and the exchanges.</summary>
    public static (IReadOnlyList<Segment> Segments, IReadOnlyList<Exchange> Exchanges) Read(List<Segment> segments, Lexicon lexicon)
    {
        var reader = new ExchangeReader(segments, lexicon);
        for (var i = 0; i < segments.Count;)
        {
            i = reader.Step(i);
        }

        BodyAsAnswer.Mark(reader.cues, segments, reader.parts);

        return Pairing.Of(SharedLines.Split(segments, reader.parts, reader.listed, lexicon), lexicon);
    }

    int Step(int i)
    {
        var cue = cues[i];
        if (segments[i].Known is { } known)
        {
            return known == Part.Request ? Ask(i) : Mark(i, known, Mode.Answer);
        }

        if (cue.IsClosing)
        {
            return Mark(i, Part.Clause, Mode.Tail);
        }

        if (asked.Contains(segments[i]))
        {
            return Ask(i);
        }

        if (cue.IsRequestHeading || (cue.IsRequestLeadIn && mode != Mode.Answer))
        {
            Mark(i, Part.Clause, Mode.Intro);
            return ReadRequest(i + 1);
        }

        if (cue.AnswerMarkerEnd is { } end)
        {
            return Mark(i, end < segments[i].Passage.Prose.Text.Length ? Part.Answer : Part.Clause, Mode.Answer);
        }

        if (cue.IsAnswerHeading || cue.IsQuestionMarker)
        {
            if (cue.IsAnswerHeading)
            {
                numbers.BeginAnswers();
            }

            return Mark(i, Part.Clause, cue.IsQuestionMarker && !requestCameFirst ? Mode.Question : Mode.Answer);
        }

        if (cue.IsClauseHeading || cue.IsClause)
        {
            return Mark(i, Part.Clause, mode == Mode.Intro ? Mode.Intro : Mode.Tail);
        }

        return mode switch
        {
            Mode.Intro => StepIntro(i),
            Mode.Tail => Mark(i, cue.IsTable ? Part.Answer : Part.Clause, Mode.Tail),
            _ => StepBody(i),
        };
    }

    int StepIntro(int i)
    {
        var cue = cues[i];
        if (cue.IsSalutation || cue.IsOpening && !cue.Confirms && !cue.SaysAnswer)
        {
            return Mark(i, Part.Clause, cue.IsAnswerLeadIn ? Mode.Answer : Mode.Intro);
        }

        if (cue.IsAnswerLeadIn)
        {
            return Mark(i, cue.SaysAnswer ? Part.Answer : Part.Clause, Mode.Answer);
        }

        if (cue.RetellsRequest)
        {
            return Mark(i, Part.Request, Mode.Answer);
        }

        if (IsQuestion(i))
        {
            return Ask(i);
        }

        // "We hold …" alone opens a letter; only a denial, a refusal or the information itself answers.
        return cue.IsTable || cue.SaysAnswer || (cue.Confirms && !RequestFollows(i)) ? Mark(i, Part.Answer, Mode.Answer) : Mark(i, Part.Clause, Mode.Intro);
    }

    int StepBody(int i)
    {
        if (mode == Mode.Question)
        {
            return ReadAnswer(i);
        }

        return IsQuestion(i) ? Ask(i) : Mark(i, Part.Answer, Mode.Answer);
    }

    bool RequestFollows(int i)
    {
        if (lastRequest is null)
        {
            lastRequest = -1;
            for (var j = i + 1; j < cues.Length; j++)
            {
                lastRequest = cues[j].IsRequestHeading || cues[j].IsRequestLeadIn || IsQuestion(j) ? j : lastRequest;
            }
        }

        return lastRequest > i;
    }

    bool IsQuestion(int i) => asking.Is(i);

    int Ask(int i)
    {
        asked.Add(segments[i]);
        numbers.Ask(i, announces: cues[i].EndsWithColon);
        return Mark(i, Part.Request, Mode.Question);
    }

    // The request as a whole, after "You asked:". It ends at a sure sign of the answer; where questions and answers alternate, at the first question.
    int ReadRequest(int start)
    {
        var end = requestEnd.Next(start);
        var isBlock = end < segments.Count && !cues[end].IsClause && !cues[end].IsClosing && !cues[end].IsClauseHeading
            && (sureAnswer.Next(start + 1) >= end || (cues[end].MarksAnswer && plainAnswer.Next(start + 1) >= end));
        if (!isBlock)
        {
            return ReadAlternating(start, end);
        }

        for (var j = start; j < end; j++)
        {
            asked.Add(segments[j]);
            listed[j] = true;
            numbers.List(j);
            Mark(j, Part.Request, Mode.Answer);
        }

        requestCameFirst |= end > start;
        mode = Mode.Answer;
        return end;
    }

    // Whatever stands before the first question or answer belongs to the request that was announced.
    int ReadAlternating(int start, int end)
    {
        var i = start;
        while (i < end && !IsQuestion(i) && !cues[i].IsSurelyAnswer)
        {
            i = Mark(i, Part.Request, Mode.Question);
        }

        return i < end && IsQuestion(i) ? Ask(i) : i;
    }

    bool EndsRequest(int i)
    {
        var cue = cues[i];
        return cue.MarksAnswer || cue.Confirms || cue.IsClauseHeading || cue.IsClause || cue.IsClosing || cue.IsRequestHeading
            || (segments[i].Kind == SegmentKind.Heading && !cue.IsRequesterVoice && !cue.IsSalutation && !cue.EndsWithQuestionMark && segments[i].Label is null);
    }

    // What follows a question: more of it, up to the last thing only a requester would write, then the answer.
    int ReadAnswer(int start)
    {
        var end = start;
        while (end < segments.Count && !IsBoundary(end) && (end == start && parts[Math.Max(0, start - 1)] != Part.Request || !IsQuestion(end)))
        {
            end++;
        }

        if (end == start)
        {
            mode = Mode.Answer;
            return IsBoundary(start) ? start : Ask(start);
        }

        var answer = sureAnswer.Next(start);
        var more = EndOfQuestion(start, Math.Min(answer, end), answer < end, end);
        for (var j = start; j < end; j++)
        {
            Mark(j, j < more ? Part.Request : Part.Answer, Mode.Answer);
        }

        return end;
    }

    bool IsBoundary(int i)
    {
        var cue = cues[i];
        return cue.IsClosing || cue.IsClauseHeading || cue.IsClause || cue.IsRequestHeading || cue.IsAnswerHeading || cue.AnswerMarkerEnd is not null
            || cue.IsQuestionMarker || segments[i].Known is not null || asked.Contains(segments[i]);
    }

    // Up to where segments from start on still belong to the question.
    int EndOfQuestion(int start, int limit, bool isAnswered, int boundary)
    {
        if (!isAnswered && boundary < segments.Count && cues[boundary].AnswerMarkerEnd is not null)
        {
            return boundary;
        }

        var open = start > 0 && (cues[start - 1].EndsWithColon || parts[start - 1] != Part.Request || !cues[start - 1].HasQuestionMark);
        var more = start;
        for (var j = start; j < limit; j++)
        {
            if (cues[j].Asks || (cues[j].Pleads && !cues[j].IsAuthorityVoice) || PeriodLine.Is(segments[j].Passage.Prose.Text)
                || (isAnswered && open && (segments[j].IsBullet || segments[j].Label is not null || parts[Math.Max(0, start - 1)] == Part.Clause)))
            {
                more = j + 1;
            }
        }

        return isAnswered || more < boundary ? more : boundary;
    }

    int Mark(int i, Part part, Mode next)
    {
        parts[i] = part;
        mode = next;
        if (part == Part.Answer)
        {
            numbers.Answer(i);
        }

        return i + 1;
    }
}
