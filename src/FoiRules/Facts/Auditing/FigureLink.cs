namespace FoiRules.Facts;

/// <summary>Figures in different places that hang together.</summary>
/// <param name="Kind">How.</param>
/// <param name="Name">In words: "the lists on lines 8 and 12, which add up to the list on line 3".</param>
/// <param name="Rows">For each row the figure that is the whole, and those that are its parts.</param>
public sealed record FigureLink(FigureLinkKind Kind, string Name, IReadOnlyList<LinkedRow> Rows);
