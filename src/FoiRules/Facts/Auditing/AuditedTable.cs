using FoiRules.Disclosure.Cells;
using FoiRules.Disclosure.Structure;

namespace FoiRules.Facts;

/// <summary>A grid of the letter as the arithmetic sees it.</summary>
/// <param name="Fact">The grid in the letter.</param>
/// <param name="Grid">Its labels and what its cells declare.</param>
/// <param name="Figures">The figure of each cell, row by row; null where none stands.</param>
/// <param name="Structure">How its numbers hang together.</param>
public sealed record AuditedTable(TableFact Fact, LabelledGrid Grid, IReadOnlyList<IReadOnlyList<FigureFact?>> Figures, TableStructure Structure)
{
    /// <summary>Whether a count is hidden in it.</summary>
    public bool HasHidden => Any(f => f.IsHidden);

    /// <summary>Whether a small count of people is printed in it.</summary>
    public bool HasSmall(int threshold) => Any(f => SmallFigures.Is(f, threshold));

    bool Any(Func<FigureFact, bool> holds)
    {
        foreach (var row in Figures)
        {
            foreach (var figure in row)
            {
                if (figure is not null && holds(figure))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
