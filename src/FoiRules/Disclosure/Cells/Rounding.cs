using FoiRules.Disclosure.Intervals;

namespace FoiRules.Disclosure.Cells;

/// <summary>How counts were rounded.</summary>
public enum RoundingMode
{
    /// <summary>To the nearest multiple; halves go up.</summary>
    Nearest,

    /// <summary>The same, but a printed 0 is a true 0 and small numbers are marked instead.</summary>
    NearestZeroExact,

    /// <summary>To a multiple next to the true number, up or down: random and controlled rounding.</summary>
    Adjacent,
}

/// <summary>A rounding scheme.</summary>
/// <param name="Base">The multiple, 5 or 10 for most; 0 where numbers of 1,000 and more are rounded to 100 and others to 10, as in children's statistics.</param>
/// <param name="Mode">The direction.</param>
/// <param name="Steps">For <see cref="RoundingMode.Adjacent"/>: how many multiples further it may go (τ-ARGUS 4.1 manual, section 2.14).</param>
public sealed record Rounding(long Base, RoundingMode Mode, int Steps = 0)
{
    /// <summary>The counts that are printed so.</summary>
    public Interval IntervalOf(long printed)
    {
        var unit = Base > 0 ? Base : printed >= 1000 ? 100 : 10;
        var reach = (Steps + 1) * unit - 1;
        return Mode switch
        {
            RoundingMode.Adjacent when printed == 0 || (Steps > 0 && printed <= reach) => new Interval(0, reach),
            RoundingMode.Adjacent => new Interval(Math.Max(0, printed - reach), printed + reach),
            RoundingMode.NearestZeroExact when printed == 0 => Interval.Exactly(0),
            RoundingMode.NearestZeroExact => new Interval(Math.Max(1, printed - unit / 2), printed + (unit - 1) / 2),
            _ => new Interval(Math.Max(0, printed - unit / 2), printed + (unit - 1) / 2),
        };
    }
}
