namespace FoiRules.Letters;

/// <summary>What a segment shows: of itself, in the line that leads the list it stands in, and somewhere before and behind it.</summary>
/// <param name="Own">Of itself.</param>
/// <param name="Leading">The line that leads the list in which it stands; none for what is no point of a list.</param>
/// <param name="Before">Anywhere before it; only those up to <see cref="Sign.Asks"/>.</param>
/// <param name="Behind">Anywhere behind it; the same.</param>
readonly record struct Signs(SignSet Own, SignSet Leading, SignSet Before, SignSet Behind)
{
    const int WordsRead = 28;
    static readonly double[] Places = [.15, .4, .7, .9];

    /// <summary>Reads the signs of all segments of a letter.</summary>
    /// <param name="segments">The segments.</param>
    /// <param name="cues">What each shows of itself.</param>
    /// <param name="numbers">What their numbers say.</param>
    /// <param name="goesOn">Whether it is a point that goes on with the sentence of the line above the list.</param>
    public static Signs[] Of(List<Segment> segments, SegmentCues[] cues, NumberSign[] numbers, bool[] goesOn)
    {
        var signs = new Signs[segments.Count];
        var (leading, before, behind) = (default(SignSet), default(SignSet), default(SignSet));
        for (var i = 0; i < signs.Length; i++)
        {
            var own = Read(segments[i], cues[i], numbers[i], goesOn[i]);
            own.Add((Sign)((int)Sign.First + Place(i, signs.Length)));
            Beside(ref own, before);
            var isPoint = segments[i].IsBullet || segments[i].Label is not null || cues[i].IsPeriod || cues[i].IsFragment;
            leading = isPoint ? leading : own;
            signs[i] = new Signs(own, isPoint ? leading : default, before, default);
            before.AddFar(own);
        }

        for (var i = signs.Length - 1; i >= 0; i--)
        {
            signs[i] = signs[i] with { Behind = behind };
            behind.AddFar(signs[i].Own);
        }

        return signs;
    }

    /// <summary>The same, and that it repeats a line of the request.</summary>
    public Signs RepeatingRequest()
    {
        var own = Own;
        own.Add(Sign.RepeatsRequest);
        return this with { Own = own };
    }

    static int Place(int i, int count)
    {
        var place = 0;
        while (place < Places.Length && i >= Places[place] * count)
        {
            place++;
        }

        return place;
    }

    static void Beside(ref SignSet own, SignSet before)
    {
        own.Add(Sign.SalutationAgain, own.Has(Sign.Salutation) && before.Has(Sign.Salutation));
        own.Add(Sign.SalutationBelowQuote, own.Has(Sign.Salutation) && before.Has(Sign.Quote) && !own.Has(Sign.Quote));
        own.Add(Sign.ClosingBelowQuote, own.Has(Sign.Closing) && before.Has(Sign.Quote) && !own.Has(Sign.Quote));
    }

    // A point that goes on with the sentence above it is spoken by whoever speaks there: its own words do not tell.
    static SignSet Read(Segment segment, SegmentCues cue, NumberSign number, bool goesOn)
    {
        var set = default(SignSet);
        set.Add(Sign.GoesOnInList, goesOn);
        Layout(ref set, segment, cue);
        Numbers(ref set, segment, cue, number);
        if (!goesOn)
        {
            Ends(ref set, segment.Passage.Prose.Text.AsSpan().Trim());
            Words(ref set, segment.Passage);
            Parts(ref set, cue);
            Voices(ref set, cue);
        }

        return set;
    }

    static void Layout(ref SignSet set, Segment segment, SegmentCues cue)
    {
        set.Add(segment.Kind switch
        {
            SegmentKind.Heading => Sign.Heading,
            SegmentKind.Item => Sign.Item,
            SegmentKind.Quote => Sign.Quote,
            SegmentKind.Table => Sign.Table,
            _ => Sign.Paragraph,
        });
        set.Add(Sign.LooksLikeHeading, cue.IsHeading);
        set.Add(Sign.Bullet, segment.IsBullet);
        set.Add(Sign.Bold, segment.IsBold);
        set.Add(Sign.LabelOnly, cue.IsLabelOnly);
        set.Add(Sign.MarkerOnly, cue.IsMarkerOnly);
        set.Add(Sign.MoreThanALine, cue.IsLong);
        set.Add(Sign.Period, cue.IsPeriod);
        set.Add(segment.Passage.Words.Count switch
        {
            0 => Sign.NoWords,
            <= 3 => Sign.FewWords,
            <= 8 => Sign.OneLine,
            <= 20 => Sign.TwoLines,
            _ => Sign.ManyWords,
        });
    }

    static void Numbers(ref SignSet set, Segment segment, SegmentCues cue, NumberSign number)
    {
        set.Add(Sign.Repeats, number.Repeats >= 0);
        if (segment.Label is not { } label)
        {
            return;
        }

        var isDigit = char.IsAsciiDigit(label[0]);
        set.Add(isDigit ? Sign.NumberLabel : Sign.LetterLabel);
        set.Add(Sign.QuestionLabel, segment.IsQuestionLabel);
        set.Add(Sign.UsedNumber, number.IsUsed);
        set.Add(Sign.NextNumber, number.IsNext);
        set.Add(Sign.NumberBelow, number.IsBelow);
        set.Add(Sign.GoesBack, number.GoesBack && !cue.Asks);
        set.Add(Sign.NewNumber, isDigit && !number.IsUsed);
        set.Add(Sign.NewQuestion, segment.IsQuestionLabel && !number.IsUsed && !cue.IsLabelOnly);
        set.Add(Sign.UsedToAsk, number.IsUsed && number.Repeats < 0 && !cue.IsLabelOnly && cue.Asks && !cue.EndsWithQuestionMark);
        set.Add(Sign.UsedNotToAsk, number.IsUsed && !cue.IsLabelOnly && !cue.Asks);
        set.Add(Sign.UsedToName, number.IsUsed && !cue.IsLabelOnly && !cue.Asks && cue.NamesItem && !cue.IsFragment);
    }

    static void Ends(ref SignSet set, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return;
        }

        set.Add(char.IsUpper(text[0]) ? Sign.BeginsCapital : char.IsLower(text[0]) ? Sign.BeginsSmall : char.IsDigit(text[0]) ? Sign.BeginsDigit : Sign.BeginsOtherwise);
        set.Add(text[^1] switch
        {
            '.' => Sign.EndsInStop,
            '?' => Sign.EndsInQuestionMark,
            ':' => Sign.EndsInColon,
            ',' or ';' => Sign.EndsInComma,
            _ => char.IsLetterOrDigit(text[^1]) ? Sign.EndsInWord : Sign.EndsOtherwise,
        });
    }

    static void Words(ref SignSet set, Passage passage)
    {
        for (var i = 0; i < Math.Min(passage.Words.Count, WordsRead); i++)
        {
            if (WordSigns.Has(passage.Words[i], WordSign.Speaker) && Word(passage.Words[i].Lower) is { } said)
            {
                set.Add(said);
            }
        }
    }

    /// <summary>The sign that a word is by itself; null for most.</summary>
    public static Sign? Word(string word) => word switch
    {
        "i" => Sign.I,
        "my" => Sign.My,
        "we" => Sign.We,
        "our" => Sign.Our,
        "us" => Sign.Us,
        "you" => Sign.You,
        "your" => Sign.Your,
        "please" => Sign.Please,
        "me" => Sign.Me,
        "this" => Sign.This,
        "these" => Sign.These,
        "following" => Sign.Following,
        "below" => Sign.Below,
        _ => null,
    };

    static void Parts(ref SignSet set, SegmentCues cue)
    {
        set.Add(Sign.AnswerHeading, cue.IsAnswerHeading);
        set.Add(Sign.AnswerLeadIn, cue.IsAnswerLeadIn);
        set.Add(Sign.RequestHeading, cue.IsRequestHeading);
        set.Add(Sign.RequestLeadIn, cue.IsRequestLeadIn);
        set.Add(Sign.Salutation, cue.IsSalutation);
        set.Add(Sign.Closing, cue.IsClosing);
        set.Add(Sign.Clause, cue.IsClause);
        set.Add(Sign.ClauseHeading, cue.IsClauseHeading);
        set.Add(Sign.MailHeader, cue.IsMailHeader);
        set.Add(Sign.AnswerMarker, cue.AnswerMarkerEnd is not null);
        set.Add(Sign.MarkedAnswer, cue.AnswerMarkerEnd is not null && !cue.IsMarkerOnly);
        set.Add(Sign.Opening, cue.IsOpening);
        set.Add(Sign.OpensOnly, cue.IsOpening && !cue.SaysAnswer && !cue.Confirms);
        set.Add(Sign.Regulator, cue.IsRegulator);
        set.Add(Sign.Letterhead, cue.IsLetterhead);
        set.Add(Sign.Particular, cue.IsParticular);
        set.Add(Sign.QuestionMarker, cue.IsQuestionMarker);
        set.Add(Sign.StandsBetween, cue.IsRequestHeading || cue.IsRequestLeadIn || cue.IsAnswerHeading || cue.IsAnswerLeadIn || cue.IsMarkerOnly || cue.IsLabelOnly);
    }

    static void Voices(ref SignSet set, SegmentCues cue)
    {
        set.Add(Sign.Asks, cue.Asks);
        set.Add(Sign.Confirms, cue.Confirms);
        set.Add(Sign.EndsWithColon, cue.EndsWithColon);
        set.Add(Sign.HasQuestionMark, cue.HasQuestionMark);
        set.Add(Sign.RequesterVoice, cue.IsRequesterVoice);
        set.Add(Sign.AuthorityVoice, cue.IsAuthorityVoice);
        set.Add(Sign.AuthorityTells, cue.IsAuthorityVoice && !cue.NamesItem && !cue.EndsWithQuestionMark);
        set.Add(Sign.RequesterAlone, cue.IsRequesterVoice && !cue.IsAuthorityVoice);
        set.Add(Sign.Answering, cue.IsAnswering);
        set.Add(Sign.SaysAnswer, cue.SaysAnswer);
        set.Add(Sign.NamesItem, cue.NamesItem);
        set.Add(Sign.Fragment, cue.IsFragment);
        set.Add(Sign.NamesInFull, cue.NamesItem && !cue.IsFragment && cue.IsAuthorityVoice);
        set.Add(Sign.Announces, cue.Announces);
        set.Add(Sign.PointsDown, cue.PointsDown);
        set.Add(Sign.RetellsRequest, cue.RetellsRequest);
        set.Add(Sign.Pleads, cue.Pleads);
        set.Add(Sign.PleadsAlone, cue.Pleads && !cue.IsAuthorityVoice && !cue.IsRequesterVoice);
        set.Add(Sign.FigureLine, cue.IsFigureLine);
        set.Add(Sign.BeginsWithFigure, cue.BeginsWithFigure && !cue.IsFigureLine);
        set.Add(Sign.ReplyWord, cue.IsReplyWord);
        set.Add(Sign.AnswerBegins, cue.AnswerStart is not null);
        set.Add(Sign.AnswersPlainly, cue.AnswersPlainly);
    }
}
