namespace FoiRules.Facts;

/// <summary>How figures in different places of a letter hang together.</summary>
public enum FigureLinkKind
{
    /// <summary>A list is the sum of others.</summary>
    Sum,

    /// <summary>Two lists are the same, one with counts hidden that the other shows.</summary>
    Same,

    /// <summary>A list counts some of those in another.</summary>
    Part,

    /// <summary>A sentence tells the total of a list.</summary>
    Total,
}

/// <summary>Figures in different places that hang together.</summary>
/// <param name="Kind">How.</param>
/// <param name="Name">In words: "the lists on lines 8 and 12, which add up to the list on line 3".</param>
/// <param name="Rows">For each row the figure that is the whole, and those that are its parts.</param>
public sealed record FigureLink(FigureLinkKind Kind, string Name, IReadOnlyList<LinkedRow> Rows);

/// <summary>One row of a link.</summary>
/// <param name="Label">The label that the figures share.</param>
/// <param name="Whole">The total, the larger population, or the one of two places that shows the count.</param>
/// <param name="Parts">Its parts, some of it, or the other place.</param>
public sealed record LinkedRow(string Label, FigureFact Whole, IReadOnlyList<FigureFact> Parts);
