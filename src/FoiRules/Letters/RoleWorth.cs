namespace FoiRules.Letters;

/// <summary>What a segment is worth in each role by its own signs, in tenths of a weak sign.</summary>
static class RoleWorth
{
    const int PlainAnswer = 20;

    /// <summary>Writes down the worth of each role.</summary>
    /// <param name="worths">By role.</param>
    /// <param name="leaning">How the words lean.</param>
    /// <param name="segment">The segment.</param>
    /// <param name="cue">Its signs.</param>
    /// <param name="isGreeted">Whether a salutation stands somewhere before it.</param>
    /// <param name="isAnswerNumber">Whether its number has been used for a question in other words, so that it holds no question.</param>
    /// <param name="isBelowQuote">Whether the request stands above it as a quotation, so that a salutation here begins the reply.</param>
    public static void Weigh(Span<short> worths, Leaning leaning, Segment segment, SegmentCues cue, bool isGreeted, bool isAnswerNumber, bool isBelowQuote)
    {
        var plain = cue.IsLong ? 2 : 1;
        worths[(int)Role.Opening] = (short)(leaning.Clause + (segment.Kind == SegmentKind.Heading ? 5 : 0) + Opening(cue, isGreeted));
        worths[(int)Role.Listed] = (short)(leaning.Request + plain + ((cue.IsSalutation || cue.IsClosing) && !isBelowQuote ? 35 : 0));
        worths[(int)Role.Announced] = (short)(leaning.Clause + Between(segment, cue) + (cue.IsSalutation && isBelowQuote ? 40 : cue.IsSalutation || cue.IsClosing ? -30 : 0));
        worths[(int)Role.Replied] = (short)(leaning.Answer + plain);
        worths[(int)Role.Asked] = (short)(leaning.Request - (leaning.Request <= 0 ? 10 : 0));
        worths[(int)Role.Between] = (short)(leaning.Clause + Between(segment, cue) - (cue.IsSalutation || cue.IsClosing ? 30 : 0));
        worths[(int)Role.Answered] = (short)(leaning.Answer + (cue.IsLong ? 4 : 1));
        worths[(int)Role.Closing] = (short)(Closing(leaning, cue, segment));
        worths[(int)Role.Filled] = (short)(cue.AnswerStart is null || isAnswerNumber ? Steps.Never : Math.Max(leaning.Request, cue.Pleads ? 30 : 5) + (cue.AnswersPlainly ? PlainAnswer : -2));
        worths[(int)Role.Appended] = (short)(leaning.Request);
    }

    static int Opening(SegmentCues cue, bool isGreeted) =>
        (cue.IsSalutation ? isGreeted ? 10 : 50 : 0) + ((cue.IsOpening && !cue.SaysAnswer && !cue.Confirms) || cue.IsLetterhead ? 20 : 0) + (cue.IsClosing ? -30 : 0)
        + (isGreeted ? cue.IsLong ? -6 : -2 : 4) - (cue.IsClause ? 10 : 0) - (cue.IsAnswerHeading ? 10 : 0) - (cue.IsClauseHeading ? 20 : 0);

    static int Between(Segment segment, SegmentCues cue) => (segment.Kind == SegmentKind.Heading ? 0 : cue.IsLong ? -12 : -5) + (cue.IsRequestHeading || cue.IsRequestLeadIn || cue.IsAnswerHeading || cue.IsAnswerLeadIn || cue.IsMarkerOnly || cue.IsLabelOnly ? 15 : 0)
        + (cue.IsOpening && !cue.SaysAnswer && !cue.Confirms && !cue.RetellsRequest && !cue.IsRequestHeading && !cue.IsRequestLeadIn ? 8 : 0)
        - (cue.IsClause ? 15 : 0) - (cue.IsClauseHeading ? 15 : 0) - (cue.IsMailHeader ? 10 : 0);

    // Below the signature and among complaint clauses, the words of an answer say little; only tables, numbers and headings lead back.
    static int Closing(Leaning leaning, SegmentCues cue, Segment segment) =>
        segment.Known is not null || cue.IsTable || cue.AnswerMarkerEnd is not null || cue.IsAnswerHeading || cue.IsRequestHeading || cue.IsLabelOnly || segment.Kind == SegmentKind.Quote ? leaning.Clause - 15
        : Math.Max(leaning.Clause, 0) + (Math.Max(leaning.Answer, 0) * 7 / 10) + (segment.Label is null ? Math.Max(leaning.Request, 0) * 6 / 10 : 0);
}
