namespace FoiRules.Disclosure.Intervals;

/// <summary>The whole numbers that a count can be, both ends included: what a marker declares, or what is left after the arithmetic (the "feasibility interval" of disclosure control).</summary>
/// <param name="Low">The least; <c>-Unbounded</c> where there is none.</param>
/// <param name="High">The greatest; <see cref="Unbounded"/> where there is none.</param>
public sealed record Interval(long Low, long High)
{
    /// <summary>Stands for no bound. Counts of people and sums of public money stay far below it.</summary>
    public const long Unbounded = long.MaxValue / 8;

    /// <summary>Any count: nothing is known but that it is not negative.</summary>
    public static Interval AnyCount { get; } = new(0, Unbounded);

    /// <summary>Whether only one number is possible.</summary>
    public bool IsExact => Low == High;

    /// <summary>Whether there is a least and a greatest number.</summary>
    public bool IsBounded => Low > -Unbounded && High < Unbounded;

    /// <summary>The greatest less the least; <see cref="Unbounded"/> where one is missing.</summary>
    public long Width => IsBounded ? High - Low : Unbounded;

    /// <summary>The one number that is possible.</summary>
    public static Interval Exactly(long value) => new(value, value);

    /// <summary>Whether a number lies in it.</summary>
    public bool Contains(long value) => Low <= value && value <= High;

    /// <summary>Whether some number lies in both.</summary>
    public bool Meets(Interval other) => Low <= other.High && other.Low <= High;

    /// <summary>Whether every number in it lies in the other too.</summary>
    public bool LiesWithin(Interval other) => other.Low <= Low && High <= other.High;

    /// <summary>"3 to 7", "3", "0 or more".</summary>
    public override string ToString() => this switch
    {
        { IsExact: true } => FormattableString.Invariant($"{Low}"),
        { IsBounded: true } => FormattableString.Invariant($"{Low} to {High}"),
        { Low: > -Unbounded } => FormattableString.Invariant($"{Low} or more"),
        { High: < Unbounded } => FormattableString.Invariant($"{High} or less"),
        _ => "any number",
    };
}
