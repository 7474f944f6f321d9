namespace FoiRules.Cli;

/// <summary>The day of the run. Only decisions that hold until a day are compared with it; letters are checked by their own dates.</summary>
static class Clock
{
    /// <summary>Today, where the tool runs.</summary>
    public static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
}
