namespace FoiRules.Time;

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
