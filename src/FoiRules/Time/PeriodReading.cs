namespace FoiRules.Time;

/// <summary>A period as it was read, with what decides whether its surroundings allow it.</summary>
/// <param name="Period">The period.</param>
/// <param name="Kind">The kind of year named, which the rest of a list inherits.</param>
/// <param name="BareYear">Whether a lone four-figure number is all there is.</param>
readonly record struct PeriodReading(Period Period, YearKind Kind = YearKind.Unsaid, bool BareYear = false);
