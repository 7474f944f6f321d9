using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>Finds counts below ten of people by ward, school, hospital or the like.</summary>
static class SmallPlaces
{
    const int Few = 10;

    public static void Find(FactContext context, List<DisclosureFact> found)
    {
        var phrase = context.Phrase("small-place");
        var (headed, hiding) = (new HashSet<int>(), new HashSet<int>());
        foreach (var fact in context.Facts.All(TableFact.Kind))
        {
            if (IsHeaded(((TableFact)fact).Grid, phrase))
            {
                headed.Add(fact.Table);
            }
        }

        // Where small counts are hidden, the house has looked at the table.
        foreach (var fact in context.Facts.All(FigureFact.Kind))
        {
            if (fact is FigureFact { IsHidden: true })
            {
                hiding.Add(fact.Table);
            }
        }

        foreach (var fact in context.Facts.All(FigureFact.Kind))
        {
            var figure = (FigureFact)fact;
            if (!hiding.Contains(figure.Table) && figure.Cell is { Role: CellRole.Figure } cell && SmallFigures.Is(figure, Few) && (headed.Contains(figure.Table) || Says(cell.RowHeaders, phrase)))
            {
                found.Add(DisclosureFact.At(figure, DisclosureKinds.SmallPlace) with
                {
                    IsPeople = true,
                    IsSensitive = figure.IsSensitive,
                });
            }
        }
    }

    static bool IsHeaded(Grid grid, int phrase)
    {
        for (var row = 0; row < grid.Rows.Count && grid.Rows[row].Role == CellRole.Heading; row++)
        {
            foreach (var cell in grid.Cells[row])
            {
                if (cell.Passage.Says(phrase))
                {
                    return true;
                }
            }
        }

        return false;
    }

    static bool Says(IReadOnlyList<Passage> labels, int phrase)
    {
        foreach (var label in labels)
        {
            if (label.Says(phrase))
            {
                return true;
            }
        }

        return false;
    }
}
