using FoiRules.Law;
using FoiRules.Scripting.Running;
using FoiRules.Time;

namespace FoiRules.Scripting.Api;

/// <summary>The arithmetic of periods: working days as the statutes count them, and how periods lie to one another.</summary>
public static class Calendar
{
    const int MostDays = 20_000;

    /// <summary>The last day on which an answer is in time.</summary>
    /// <param name="received">The day of receipt.</param>
    /// <param name="regime">"foia", "eir", "foisa" or "eisr".</param>
    public static DateOnly Deadline(DateOnly received, string regime) => Deadlines.Answer(received, ActOf(regime));

    /// <summary>The working day that comes so many after a day.</summary>
    public static DateOnly AddWorkingDays(DateOnly day, int count, string regime)
    {
        var days = Math.Clamp(count, -MostDays, MostDays);
        Guard.Charge(Math.Abs(days));
        return WorkingDays.Add(day, days, WorkingDays.CountedOut(ActOf(regime)));
    }

    /// <summary>How many working days there are after one day up to and including another.</summary>
    public static int WorkingDaysBetween(DateOnly from, DateOnly to, string regime)
    {
        var days = Math.Abs(to.DayNumber - from.DayNumber);
        Guard.Charge(days);
        return days > MostDays ? days * 5 / 7 : WorkingDays.Between(from, to, WorkingDays.CountedOut(ActOf(regime)));
    }

    /// <summary>Whether two periods share a day; a period without a beginning or end reaches without end.</summary>
    public static bool Overlap(Period one, Period other) => Begin(one) <= End(other) && Begin(other) <= End(one);

    /// <summary>Whether a period covers all of another.</summary>
    public static bool Covers(Period one, Period other) => Begin(one) <= Begin(other) && End(one) >= End(other);

    /// <summary>The days that are in both periods.</summary>
    public static int DaysInCommon(Period one, Period other)
    {
        var (from, to) = (Begin(one) > Begin(other) ? Begin(one) : Begin(other), End(one) < End(other) ? End(one) : End(other));
        return Math.Max(0, to.DayNumber - from.DayNumber + 1);
    }

    static DateOnly Begin(Period period) => period.Begins ?? DateOnly.MinValue;

    static DateOnly End(Period period) => period.Ends ?? DateOnly.MaxValue;

    static Act ActOf(string regime) => regime switch { "eir" => Act.Eir, "foisa" => Act.Foisa, "eisr" => Act.Eisr, _ => Act.Foia };
}
