using FoiRules.Text;

namespace FoiRules.Time;

/// <summary>Finds periods in plain text.</summary>
public static class PeriodText
{
    /// <summary>All periods, in order, none overlapping. Single dates are periods only after "as at" and the like; see <see cref="DateText"/> for the rest.</summary>
    /// <param name="text">Plain text; addresses, file names, citations and reference numbers in it are passed over.</param>
    /// <param name="received">The day the request was received, from which "the last three years" is counted; null where it is not known.</param>
    public static IReadOnlyList<PeriodMention> Find(string text, DateOnly? received)
    {
        var found = new List<PeriodMention>();
        var kind = YearKind.Unsaid;
        var addresses = new AddressRuns(text);
        var at = 0;
        while (at < text.Length)
        {
            if (addresses.EndAt(at) is { } addressEnd)
            {
                at = addressEnd;
                continue;
            }

            if (!Glyphs.StartsWord(text, at))
            {
                at++;
                continue;
            }

            var listed = found.Count > 0 && ListGlue.Joins(text, found[^1].Span.End, at);
            var cursor = new TimeCursor(text, at);
            if (PeriodReader.TryRead(ref cursor, received, listed ? kind : YearKind.Unsaid, out var reading)
                && PeriodContext.Allows(text, at, cursor.At, listed, ref reading))
            {
                found.Add(new PeriodMention(new TextSpan(at, cursor.At), reading.Period));
                kind = reading.Kind;
                at = cursor.At;
            }
            else
            {
                // The year of a whole date is no period of its own.
                at = DateText.TryReadAt(text, at, out _, out var dateEnd) ? dateEnd : at + 1;
            }
        }

        return found;
    }
}
