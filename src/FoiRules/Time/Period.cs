namespace FoiRules.Time;

/// <summary>A stretch of time that a letter names, both days included.</summary>
/// <param name="From">The first day; null where the period is open at its beginning.</param>
/// <param name="To">The last day; null where the period is open at its end.</param>
/// <param name="Basis">The calendar by which it is counted.</param>
/// <param name="Certainty">How sure the reading is.</param>
public sealed record Period(DateOnly? From, DateOnly? To, PeriodBasis Basis, Certainty Certainty)
{
    /// <summary>Whether neither bound is known, as for "last year" when the day of receipt is not.</summary>
    public bool IsUnknown => From is null && To is null;

    /// <summary>Whether at least one day lies in both.</summary>
    public bool Overlaps(Period other) =>
        (From ?? DateOnly.MinValue) <= (other.To ?? DateOnly.MaxValue)
        && (other.From ?? DateOnly.MinValue) <= (To ?? DateOnly.MaxValue);

    /// <summary>Whether the whole period lies before <paramref name="date"/>; never so when the end is open.</summary>
    public bool EndsBefore(DateOnly date) => To is { } last && last < date;

    /// <summary>Whether the whole period lies on or after <paramref name="date"/>; never so when the beginning is open.</summary>
    public bool StartsOnOrAfter(DateOnly date) => From is { } first && first >= date;

    /// <summary>Whether both cover the same days, however they were written: "2012/13" and "1 April 2012 to end of March 2013" do.</summary>
    public bool CoversSameDaysAs(Period other) => !IsUnknown && From == other.From && To == other.To;
}
