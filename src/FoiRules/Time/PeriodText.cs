using FoiRules.Text;

namespace FoiRules.Time;

/// <summary>Finds periods in plain text.</summary>
public static class PeriodText
{
    // "On 31 March 2020, 2021 and 2022" asks for that day of each.
    const int LengthOfYear = 4;

    /// <summary>All periods, in order, none overlapping. Single dates are periods only after "as at" and the like; see <see cref="DateText"/> for the rest.</summary>
    /// <param name="text">Plain text; addresses, file names, citations and reference numbers in it are passed over.</param>
    /// <param name="received">The day the request was received, from which "the last three years" is counted; null where it is not known.</param>
    public static IReadOnlyList<PeriodMention> Find(string text, DateOnly? received) => FindIn(text, new PeriodSetting(received));

    /// <summary>The same, by what is known of the place of the text.</summary>
    public static IReadOnlyList<PeriodMention> FindIn(string text, PeriodSetting setting)
    {
        var cue = new PeriodCue(text);
        var at = cue.Next(0);
        if (at == text.Length)
        {
            return [];
        }

        var found = new List<PeriodMention>();
        var (kind, isToDate) = (YearKind.Unsaid, false);
        var addresses = new AddressRuns(text);
        var day = setting.Day;
        var dated = (Date: default(DateOnly), End: -1);
        for (; at < text.Length; at = cue.Next(at))
        {
            if (addresses.EndAt(at) is { } addressEnd)
            {
                at = addressEnd;
                continue;
            }

            var listed = found.Count > 0 && ListGlue.Joins(text, found[^1].Span.End, at);
            var cursor = new TimeCursor(text, at);
            if (PeriodReader.TryRead(ref cursor, setting, listed ? kind : YearKind.Unsaid, out var reading)
                && PeriodContext.Allows(text, at, cursor.At, listed, ref reading))
            {
                reading = listed && isToDate && reading is { Form: PeriodForm.Month, Period.To: { } end } ? PeriodToDate.YearTo(end) : reading;
                var span = new TextSpan(at, cursor.At);
                var isCarried = dated.End >= 0 && span.Length == LengthOfYear && ListGlue.Joins(text, dated.End, at) && text.AsSpan(dated.End, at - dated.End).Trim().Length > 0;
                found.Add(Mention(text, span, reading, setting.Received, isCarried ? new DayOfYear(dated.Date.Month, dated.Date.Day) : day));
                dated = found[^1] is { Form: PeriodForm.Day, Period.From: { } date } ? (date, cursor.At) : (default, -1);
                (kind, isToDate) = (reading.Kind, reading.IsToDate);
                at = cursor.At;
            }
            else
            {
                day = DayOfYear.TryRead(text, at) ?? day;

                // The year of a whole date is no period of its own.
                var isDate = DateText.TryReadAt(text, at, out var date, out var dateEnd);
                dated = isDate ? (date, dateEnd) : dated;
                if (isDate && listed && isToDate)
                {
                    found.Add(Mention(text, new TextSpan(at, dateEnd), PeriodToDate.YearTo(date), setting.Received, null));
                }

                at = isDate ? dateEnd : at + 1;
            }
        }

        return found;
    }

    static PeriodMention Mention(string text, TextSpan span, PeriodReading reading, DateOnly? received, DayOfYear? day)
    {
        if (reading.Form == PeriodForm.Year && day?.In(reading.Period) is { } instant)
        {
            return new PeriodMention(span, instant) { Form = PeriodForm.Day };
        }

        return new PeriodMention(span, reading.Period)
        {
            Form = reading.Form,
            Alternatives = AsDay(text, span, received) is { } asDay ? [.. reading.Others ?? [], asDay] : reading.Others ?? [],
            IsReversed = reading.IsReversed,
        };
    }

    // "Mar-15" and "03/04" may be a day of the year of the request, or of the one before.
    static Period? AsDay(string text, TextSpan span, DateOnly? received)
    {
        var cursor = new TimeCursor(text, span.Start);
        if (received is not { } anchor || span.Length > 7 || !PartialPoint.TryReadShort(ref cursor, out var point) || cursor.At != span.End)
        {
            return null;
        }

        var made = DateText.TryMake(anchor.Year, point.Month, point.Day, out var day) && (day <= anchor || DateText.TryMake(anchor.Year - 1, point.Month, point.Day, out day));
        return made ? new Period(day, day, PeriodBasis.Instant, Certainty.Ambiguous) : null;
    }
}
