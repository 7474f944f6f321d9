namespace FoiRules.Letters;

/// <summary>The request that stands below the reply to it: the message that an e-mail answers, or a copy behind the signature.</summary>
static class RequestBelow
{
    const string Attribution = "wrote:";
    const string Subject = "subject:";

    /// <summary>Where it begins; 0 where the letter asks before it answers.</summary>
    public static int Start(List<Segment> segments, SegmentCues[] cues)
    {
        var (isSigned, isAnswered) = (false, false);
        for (var i = 0; i < cues.Length; i++)
        {
            if (isSigned && (cues[i].IsMailHeader || cues[i].IsRequestHeading || IsAttribution(segments[i])))
            {
                return isAnswered && OnlyAsks(i, segments, cues) && Belongs(i, segments, cues) ? i : 0;
            }

            if (Asks(segments[i], cues[i]))
            {
                return 0;
            }

            isAnswered |= !isSigned && (segments[i].Label is not null || cues[i].SaysAnswer || cues[i].Confirms || cues[i].IsFigureLine);
            isSigned |= cues[i].IsClosing;
        }

        return 0;
    }

    // Below a covering letter there may be questions with their answers.
    static bool OnlyAsks(int start, List<Segment> segments, SegmentCues[] cues)
    {
        var asks = false;
        for (var i = start; i < cues.Length; i++)
        {
            if (segments[i].Kind != SegmentKind.Quote && (cues[i].AnswerMarkerEnd is not null || cues[i].IsAnswerHeading || cues[i].IsAnswerLeadIn || cues[i].Confirms || cues[i].AnswerStart is not null))
            {
                return false;
            }

            asks |= cues[i].Asks || Asks(segments[i], cues[i]);
        }

        return asks;
    }

    // A letter may disclose an e-mail below its signature, too. A request has the numbers of the answers, or their subject, or says what it is.
    static bool Belongs(int start, List<Segment> segments, SegmentCues[] cues)
    {
        var answered = segments.Take(start).Select(s => s.Label).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        var common = segments.Skip(start).Select(s => s.Label).OfType<string>().Where(answered.Contains).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        var subjects = segments.Select((s, i) => (Subject: SubjectOf(s), IsBelow: i >= start)).Where(s => s.Subject.Length > 0).ToList();
        return common > 1 || (cues[start].IsRequestHeading && (answered.Count == 0 || common > 0)) || subjects.Exists(above => !above.IsBelow && subjects.Exists(s => s.IsBelow && IsReplyTo(above.Subject, s.Subject)));
    }

    static string SubjectOf(Segment segment) => segment.Passage.Prose.Text is var text && text.StartsWith(Subject, StringComparison.OrdinalIgnoreCase) ? text[Subject.Length..].Trim() : "";

    // "RE: FOI 24-0387 home care" replies to "home care"; "The e-mail about sickness" does not to "sickness".
    static bool IsReplyTo(string above, string below) => above.EndsWith(below, StringComparison.OrdinalIgnoreCase)
        && above[..^below.Length].Split([' ', ':', '-', '–', '[', ']'], StringSplitOptions.RemoveEmptyEntries).All(w => w.Any(char.IsAsciiDigit) || w.ToUpperInvariant() is "RE" or "FW" or "FWD" or "FOI" or "EIR" or "REF");

    static bool Asks(Segment segment, SegmentCues cue) => cue.EndsWithQuestionMark || segment.Kind == SegmentKind.Quote;

    // "On 3 May 2024 Jo Bloggs wrote:"
    static bool IsAttribution(Segment segment) => segment.Passage.Prose.Text.AsSpan().TrimEnd().EndsWith(Attribution, StringComparison.Ordinal);
}
