using FoiRules.Disclosure.Intervals;

namespace FoiRules.Disclosure.Cells;

/// <summary>Reads what notes say: "* = fewer than 5", "numbers from 1 to 7 are shown as *", "rounded to the nearest 5".</summary>
public static class LegendReader
{
    // A longer sentence is no note to a table.
    const int LongestNote = 300;

    static readonly string[] Markers = ["[c]", "[redacted]", "***", "**", "*", "#", "~", "—", "–", "-"];
    static readonly string[] Joints = ["fewer than", "less than", "under", "below", "smaller than", "<=", "≤", "<", "up to", "between", "from"];
    static readonly string[] Roundings = ["rounded to the nearest ", "rounded to ", "nearest "];

    /// <summary>The legend of some notes; markers and rounding it does not find are left out.</summary>
    public static Legend Read(IEnumerable<string> notes)
    {
        var markers = new Dictionary<string, Interval>(StringComparer.Ordinal);
        Rounding? rounding = null;
        foreach (var sentence in notes.SelectMany(Sentences))
        {
            rounding ??= ReadRounding(sentence);
            if (Range(sentence) is { } range && Array.Find(Markers, m => HasMarker(sentence, m)) is { } marker)
            {
                markers.TryAdd(marker, range);
            }
        }

        return new Legend(markers, rounding);
    }

    /// <summary>The rounding a note speaks of first, or null. Most notes name no opening of one, and are not taken apart.</summary>
    public static Rounding? RoundingIn(string note)
    {
        if (Array.Exists(Roundings, r => note.Contains(r, StringComparison.OrdinalIgnoreCase)))
        {
            foreach (var sentence in Sentences(note))
            {
                if (ReadRounding(sentence) is { } rounding)
                {
                    return rounding;
                }
            }
        }

        return null;
    }

    static IEnumerable<string> Sentences(string note) =>
        note.Split(['.', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(s => s.Length <= LongestNote);

    static Rounding? ReadRounding(string sentence)
    {
        foreach (var opening in Roundings)
        {
            var at = sentence.IndexOf(opening, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && NumberText.Whole(FirstWord(sentence[(at + opening.Length)..])) is > 1 and <= 1000 and var multiple)
            {
                return new Rounding(multiple, RoundingMode.Nearest);
            }
        }

        return null;
    }

    // The words from where a range begins, as few of them as make one, and as many as still do.
    static Interval? Range(string sentence)
    {
        foreach (var joint in Joints)
        {
            var at = sentence.IndexOf(joint, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && Longest(joint == "from" ? sentence[(at + 4)..] : sentence[at..]) is { } range)
            {
                return range;
            }
        }

        for (var at = 0; at < sentence.Length; at++)
        {
            if (char.IsAsciiDigit(sentence[at]) && (at == 0 || !char.IsLetterOrDigit(sentence[at - 1])) && Longest(sentence[at..]) is { } range)
            {
                return range;
            }
        }

        return null;
    }

    static Interval? Longest(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var count = Math.Min(4, words.Length); count > 0; count--)
        {
            if (RangeText.Read(string.Join(' ', words[..count]).TrimEnd(',', ')', ':'), least: 1) is { } range)
            {
                return range;
            }
        }

        return null;
    }

    static string FirstWord(string text) => text.TrimStart().Split([' ', ',', '.', ')'], 2)[0];

    // A dash between numbers or words is no marker.
    static bool HasMarker(string sentence, string marker)
    {
        var at = sentence.IndexOf(marker, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && (at == 0 || !char.IsLetterOrDigit(sentence[at - 1]))
            && (at + marker.Length == sentence.Length || !char.IsLetterOrDigit(sentence[at + marker.Length]))
            && (marker[0] is not ('-' or '–' or '—') || at == 0 || sentence[..at].TrimEnd().EndsWith("as", StringComparison.OrdinalIgnoreCase) || sentence[at - 1] is '\'' or '"' or '‘' or '“');
    }
}
