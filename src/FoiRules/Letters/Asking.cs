namespace FoiRules.Letters;

/// <summary>Tells a question from what stands around it, by its own words, its number, and what was read before it.</summary>
sealed class Asking(List<Segment> segments, SegmentCues[] cues, Part[] parts, AskedNumbers numbers)
{
    readonly bool[] introduced = new bool[segments.Count];

    /// <summary>Whether a segment begins a question.</summary>
    public bool Is(int i)
    {
        var (segment, cue) = (segments[i], cues[i]);
        if (cue.IsTable || cue.AnswerMarkerEnd is not null)
        {
            return false;
        }

        if (segment.Kind == SegmentKind.Quote)
        {
            return true;
        }

        if (segment.IsQuestionLabel)
        {
            // "Question 2 – 12 officers", after the questions were listed, answers the second.
            return !numbers.IsListed(i) || cue.Asks || cue.NamesItem;
        }

        if (segment.Label is null)
        {
            return cue.Asks && (segment.Passage.Words.Count > 3 || cue.EndsWithColon);
        }

        if (cue.HasQuestionMark || cue.Asks)
        {
            return true;
        }

        // A number that the list of questions has used already stands before an answer; any other before a question.
        var isOfAnswers = numbers.BelongsToAnswers(i) && !cue.NamesItem;
        if (isOfAnswers || numbers.IsListed(i) || cue.IsAnswering || cue.IsFigureLine || IsIntroduced(i))
        {
            return false;
        }

        return char.IsAsciiDigit(segment.Label[0]) || cue.NamesItem || (i > 0 && parts[i - 1] == Part.Request) || numbers.IsBesideQuestion(i);
    }

    // "(a)" after "…shall be:" in an answer belongs to the answer, and so does "(b)" after it.
    bool IsIntroduced(int i)
    {
        introduced[i] = i > 0 && parts[i - 1] == Part.Answer && (cues[i - 1].EndsWithColon || (segments[i - 1].Label is not null && introduced[i - 1]));
        return introduced[i];
    }
}
