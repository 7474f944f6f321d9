using FoiRules.Law;

namespace FoiRules.Time;

/// <summary>Counts working days as the statutes do.</summary>
/// <remarks>
/// FOIA s.10(6): not a Saturday, a Sunday, Christmas Day, Good Friday or a bank holiday in any part of the United Kingdom; EIR reg 2(1)
/// takes that over. FOISA s.73 and EISRs reg 2(1): bank holidays in Scotland only.
/// </remarks>
public static class WorkingDays
{
    /// <summary>The nations whose bank holidays a statute counts out.</summary>
    public static Nations CountedOut(Act act) => act is Act.Foisa or Act.Eisr ? Nations.Scotland : Nations.UnitedKingdom;

    /// <summary>Whether a day is one, where the bank holidays of these nations are none.</summary>
    public static bool Is(DateOnly day, Nations nations) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && (BankHolidays.On(day) & nations) == Nations.None;

    /// <summary>The working day that comes <paramref name="count"/> of them after a day, or before it where the count is negative. The day itself is not counted, as the day of receipt is not.</summary>
    /// <remarks>A count of 0 gives the day itself, working or not; a count that leads out of the calendar gives its end.</remarks>
    public static DateOnly Add(DateOnly day, int count, Nations nations)
    {
        var (step, end) = count < 0 ? (-1, DateOnly.MinValue) : (1, DateOnly.MaxValue);
        for (var left = Math.Abs((long)count); left > 0 && day != end;)
        {
            day = day.AddDays(step);
            left -= Is(day, nations) ? 1 : 0;
        }

        return day;
    }

    /// <summary>How many working days there are after <paramref name="from"/> up to and including <paramref name="to"/>; negative the other way round.</summary>
    public static int Between(DateOnly from, DateOnly to, Nations nations)
    {
        if (to < from)
        {
            return -Between(to, from, nations);
        }

        var count = 0;
        while (from < to)
        {
            from = from.AddDays(1);
            count += Is(from, nations) ? 1 : 0;
        }

        return count;
    }
}
