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

    /// <summary>The calendar months it lies in, whole or in part: 13 for "Dec 2014-Dec 2015"; null where a bound is not known.</summary>
    public int? Months => From is { } from && To is { } to ? ((to.Year - from.Year) * 12) + to.Month - from.Month + 1 : null;

    /// <summary>Whether both cover the same days, however they were written: "2012/13" and "1 April 2012 to end of March 2013" do.</summary>
    public bool CoversSameDaysAs(Period other) => !IsUnknown && From == other.From && To == other.To;
}

/// <summary>By which calendar a <see cref="Period"/> is counted.</summary>
public enum PeriodBasis
{
    /// <summary>Years from 1 January, or whole calendar months.</summary>
    Calendar,

    /// <summary>Years from 1 April, as local authorities and most public bodies account.</summary>
    Financial,

    /// <summary>Years from 1 September, as schools count; universities count from 1 August.</summary>
    Academic,

    /// <summary>Years from 6 April.</summary>
    Tax,

    /// <summary>Between two bounds that were written out.</summary>
    Explicit,

    /// <summary>Counted back from the day the request was received.</summary>
    Rolling,

    /// <summary>One day: a snapshot.</summary>
    Instant,
}

/// <summary>How sure the reading of a period is, from surest to least sure.</summary>
public enum Certainty
{
    /// <summary>The words leave one reading.</summary>
    Exact,

    /// <summary>Another reading exists, but this is the usual one in public bodies' letters.</summary>
    Assumed,

    /// <summary>Readers would differ; the bounds, if any, are the widest common reading.</summary>
    Ambiguous,
}

/// <summary>In what form a <see cref="Period"/> was written.</summary>
public enum PeriodForm
{
    /// <summary>One day: "as at 1 April 2022".</summary>
    Day,

    /// <summary>One month with its year.</summary>
    Month,

    /// <summary>A quarter or a half, or several of one year.</summary>
    Quarter,

    /// <summary>One year, of whatever kind.</summary>
    Year,

    /// <summary>A run of years written as one: "2012-2015".</summary>
    Years,

    /// <summary>From one bound to another, or with one bound only.</summary>
    Range,

    /// <summary>Counted from the day of the request: "the last three years".</summary>
    Relative,
}
