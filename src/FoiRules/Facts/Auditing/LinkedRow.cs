namespace FoiRules.Facts;

/// <summary>One row of a link.</summary>
/// <param name="Label">The label that the figures share.</param>
/// <param name="Whole">The total, the larger population, or the one of two places that shows the count.</param>
/// <param name="Parts">Its parts, some of it, or the other place.</param>
public sealed record LinkedRow(string Label, FigureFact Whole, IReadOnlyList<FigureFact> Parts);
