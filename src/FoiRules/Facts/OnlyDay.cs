namespace FoiRules.Facts;

/// <summary>The one day of which a letter says something.</summary>
/// <param name="Day">The day; null where the letter names none, or more than one.</param>
sealed record OnlyDay(DateOnly? Day);
