namespace FoiRules.Time;

/// <summary>A day of each of several years: "on 1 April in each of the years 2017/18 and 2018/19".</summary>
/// <param name="Month">The month from 1.</param>
/// <param name="Day">The day of the month.</param>
public sealed record DayOfYear(int Month, int Day)
{
    static readonly string[] Openers = ["as at", "as of", "as on", "on", "at"];

    static readonly string[] Joints = ["in", "of", "for", "each", "every"];

    /// <summary>The last such day announced in a text, after which no sentence ends; null where none is.</summary>
    public static DayOfYear? In(string text)
    {
        for (var at = text.Length - 1; at >= 0 && text[at] is not ('.' or '?' or '!'); at--)
        {
            if (text[at] is 'o' or 'O' or 'a' or 'A' && Glyphs.StartsWord(text, at) && TryRead(text, at) is { } day)
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>Reads one that begins at an offset, up to the word that leads to its years.</summary>
    internal static DayOfYear? TryRead(string text, int at)
    {
        var ahead = new TimeCursor(text, at);
        if (ahead.AnyOf(Openers) < 0 || !ahead.Gap())
        {
            return null;
        }

        _ = ahead.Word("the") && ahead.Gap();
        return PartialPoint.TryRead(ref ahead, out var point) && point is { Month: > 0, Day: > 0 } && ahead.Gap() && ahead.AnyOf(Joints) >= 0
            ? new DayOfYear(point.Month, point.Day) : null;
    }

    /// <summary>That day of a year; null where the year has none, or is not known.</summary>
    internal Period? In(Period year)
    {
        if (year is not { From: { } from, To: { } to })
        {
            return null;
        }

        foreach (var number in (ReadOnlySpan<int>)[from.Year, to.Year])
        {
            if (DateText.TryMake(number, Month, Day, out var day) && day >= from && day <= to)
            {
                return new Period(day, day, PeriodBasis.Instant, Certainty.Assumed);
            }
        }

        return null;
    }
}
