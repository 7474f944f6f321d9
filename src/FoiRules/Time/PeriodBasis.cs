namespace FoiRules.Time;

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
