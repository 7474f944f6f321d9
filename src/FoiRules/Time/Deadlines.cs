using FoiRules.Law;

namespace FoiRules.Time;

/// <summary>By when a request must be answered; the day of receipt is day 0.</summary>
public static class Deadlines
{
    /// <summary>The time for an answer, in working days: FOIA s.10(1), EIR reg 5(2), FOISA s.10(1), EISRs reg 5(2)(a).</summary>
    public const int Days = 20;

    /// <summary>The time with its extension, in working days.</summary>
    public const int ExtendedDays = 40;

    /// <summary>The last day on which an answer is in time.</summary>
    public static DateOnly Answer(DateOnly received, Act act) => WorkingDays.Add(received, Days, WorkingDays.CountedOut(act));

    /// <summary>The last day of an extension; null under FOISA, which knows none.</summary>
    /// <remarks>
    /// FOIA s.10(3) gives what is reasonable for weighing the public interest, which the Information Commissioner takes to be 40 working
    /// days in all; EIR and EISRs reg 7(1) give 40 for complex and voluminous requests.
    /// </remarks>
    public static DateOnly? Extended(DateOnly received, Act act) =>
        act is Act.Foisa ? null : WorkingDays.Add(received, ExtendedDays, WorkingDays.CountedOut(act));
}
