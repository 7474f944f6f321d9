namespace FoiRules.Time;

/// <summary>Reads whatever period begins at a place.</summary>
static class PeriodReader
{
    public static bool TryRead(ref TimeCursor cursor, DateOnly? received, YearKind inherited, out PeriodReading reading) =>
        OpenPeriod.TryRead(ref cursor, out reading)
        || InstantReader.TryRead(ref cursor, out reading)
        || RelativePeriod.TryRead(ref cursor, received, out reading)
        || PeriodToDate.TryRead(ref cursor, out reading)
        || RangeReader.TryRead(ref cursor, inherited, out reading);
}
