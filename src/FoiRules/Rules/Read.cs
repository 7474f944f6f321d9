namespace FoiRules.Rules;

/// <summary>Something a condition reads of a fact.</summary>
/// <param name="Slot">The slot of the fact.</param>
/// <param name="Get">What it reads.</param>
sealed record Read(int Slot, Value Get);
