namespace FoiRules.Facts;

/// <summary>Months in a row.</summary>
/// <param name="First">The first day of the first.</param>
/// <param name="Count">How many there are.</param>
sealed record MonthSpan(DateOnly First, int Count);
