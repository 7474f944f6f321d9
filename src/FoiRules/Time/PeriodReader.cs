namespace FoiRules.Time;

/// <summary>A period as it was read, with what decides whether its surroundings allow it.</summary>
/// <param name="Period">The period.</param>
/// <param name="Form">In what form it was written.</param>
/// <param name="Kind">The kind of year named, which the rest of a list inherits.</param>
/// <param name="BareYear">Whether a lone four-figure number is all there is.</param>
readonly record struct PeriodReading(Period Period, PeriodForm Form, YearKind Kind = YearKind.Unsaid, bool BareYear = false)
{
    /// <summary>What else the words may mean; null where there is nothing else.</summary>
    public Period[]? Others { get; init; }

    /// <summary>Whether it is a year of which the end is written.</summary>
    public bool IsToDate { get; init; }

    /// <summary>Whether it was written with its end before its beginning.</summary>
    public bool IsReversed { get; init; }
}

/// <summary>Reads whatever period begins at a place.</summary>
static class PeriodReader
{
    public static bool TryRead(ref TimeCursor cursor, PeriodSetting setting, YearKind inherited, out PeriodReading reading) =>
        TryReadWorded(ref cursor, setting.Received, out reading)
        || PeriodToDate.TryRead(ref cursor, out reading)
        || RangeReader.TryRead(ref cursor, inherited, out reading)
        || (setting.Year is { } year && QuarterPoint.TryReadWithin(ref cursor, year, out reading))
        || (setting.IsHeader && YearPoint.TryReadShort(ref cursor, out reading));

    // Most periods begin with a figure, and none of these does.
    static bool TryReadWorded(ref TimeCursor cursor, DateOnly? received, out PeriodReading reading)
    {
        reading = default;
        return !char.IsAsciiDigit(cursor.Next)
            && (OpenPeriod.TryRead(ref cursor, out reading)
                || InstantReader.TryRead(ref cursor, out reading)
                || RelativePeriod.TryRead(ref cursor, received, out reading));
    }
}
