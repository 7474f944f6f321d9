namespace FoiRules.Disclosure.Intervals;

/// <summary>The bounds of all variables while they are being narrowed.</summary>
sealed class Bounds
{
    public Bounds(IReadOnlyList<Interval> declared)
    {
        Low = new long[declared.Count];
        High = new long[declared.Count];
        for (var i = 0; i < declared.Count; i++)
        {
            (Low[i], High[i]) = (declared[i].Low, declared[i].High);
        }
    }

    public long[] Low { get; }

    public long[] High { get; }

    public bool IsExact(int variable) => Low[variable] == High[variable];

    public Interval Of(int variable) => new(Low[variable], High[variable]);

    /// <summary>What a multiple of the variable is at least, as the bound that decides it; null where there is none.</summary>
    public long? LeastFor(int variable, long coefficient) => coefficient > 0
        ? Low[variable] <= -Interval.Unbounded ? null : Low[variable]
        : High[variable] >= Interval.Unbounded ? null : High[variable];
}
