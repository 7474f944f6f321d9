using FoiRules.Text;

namespace FoiRules.Time;

/// <summary>Finds lengths of time in plain text. Hours and minutes are not lengths of time here: no period in a reply is counted in them.</summary>
public static class DurationText
{
    /// <summary>All lengths of time, in order, none overlapping; ages, frequencies and open ranges such as "6-12 months" are left out.</summary>
    public static IReadOnlyList<DurationMention> Find(string text)
    {
        var found = new List<DurationMention>();
        var at = 0;
        while (at < text.Length)
        {
            if (Glyphs.StartsWord(text, at)
                && TryReadAt(text, at, out var duration, out var end)
                && DurationContext.Allows(text, at, end))
            {
                found.Add(new DurationMention(new TextSpan(at, end), duration));
                at = end;
            }
            else
            {
                at++;
            }
        }

        return found;
    }

    /// <summary>Reads a length of time that begins exactly at <paramref name="start"/>, whatever stands before it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">An offset into it; an offset outside reads nothing.</param>
    /// <param name="duration">What was read; zero days where nothing was.</param>
    /// <param name="end">The offset after the last character read; <paramref name="start"/> where nothing was.</param>
    public static bool TryReadAt(string text, int start, out Duration duration, out int end)
    {
        duration = Duration.None;
        end = start;
        var cursor = new TimeCursor(text, start);
        if ((uint)start >= (uint)text.Length
            || !(DurationReader.TryRead(ref cursor, out var read) || CurrentYearPlus.TryRead(ref cursor, out read)))
        {
            return false;
        }

        (duration, end) = (read, cursor.At);
        return true;
    }
}
