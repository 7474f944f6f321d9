using System.Runtime.CompilerServices;
using FoiRules.Disclosure.Assessment;
using FoiRules.Phrases;

namespace FoiRules.Facts;

/// <summary>Everything that the figures of a letter give away. The arithmetic is called only where there is something to reckon: most letters hide nothing.</summary>
static class DisclosureReader
{
    /// <summary>Counts from 1 to one below this are looked at, where neither the house nor a mark of the letter says otherwise.</summary>
    const int UsualThreshold = 5;

    /// <summary>No mark is taken to speak of a higher one.</summary>
    public const int HighestThreshold = 11;

    // A table with as many columns may add up to the totals of another.
    const int SharedColumns = 3;

    public static IEnumerable<DisclosureFact> Read(FactContext context)
    {
        var figures = context.Facts.All(FigureFact.Kind);
        var found = new List<DisclosureFact>();
        ToldGrowth.Find(context, found);
        ToldWholes.Find(context, found);
        OnePersonMeasures.Find(context, found);
        if (figures.Count == 0)
        {
            return found;
        }

        UnexplainedCells.Find(figures, found);
        SmallPlaces.Find(context, found);
        FindTold(context, UsualOf(context.Facts), found);
        if (NeedsReckoning(context, figures))
        {
            Reckon(context.Facts, context.Lexicon, found);
        }

        MoneyTotals.Find(context, found);
        CalledTotals.Find(context, found);
        ShareTables.Find(context, found);
        NarrowedLists.Find(context, UsualOf(context.Facts), found);
        CumulativeColumns.Find(context, found);
        SharedWholes.Find(context, found);
        ListTotals.Find(context, found);
        PercentSums.Find(context, found);
        return found;
    }

    // What sentences tell beside one another, and tables of percentages.
    static void FindTold(FactContext context, int threshold, List<DisclosureFact> found)
    {
        ToldShares.Find(context, threshold, found);
        ShareColumns.Find(context, threshold, found);
        ToldRates.Find(context, threshold, found);
        ToldMeans.Find(context, threshold, found);
        ToldRows.Find(context, found);
        ToldMentions.Find(context, found);
        ToldHeads.Find(context, found);
        ToldDifferences.Find(context, threshold, found);
        ToldComplements.Find(context, found);
        ToldSums.Find(context, found);
        ToldPrices.Find(context, found);
        StockFlows.Find(context, found);
    }

    /// <summary>The threshold that the marks of a letter speak of ("fewer than 8"), where it is higher than the one of the house.</summary>
    public static int ThresholdOf(LetterFacts facts)
    {
        var threshold = UsualOf(facts);
        foreach (var fact in facts.All(FigureFact.Kind))
        {
            if (fact is FigureFact { IsHidden: true, High: { } high } && high < HighestThreshold)
            {
                threshold = Math.Max(threshold, high + 1);
            }
        }

        return threshold;
    }

    /// <summary>The smallest count that is not small: as the house has set for the letter, or the usual one.</summary>
    public static int UsualOf(LetterFacts facts) => facts.House.Threshold(facts.Letter.Source.Path) ?? UsualThreshold;

    // A hidden count; a small one that a total or a list elsewhere may give back; a total that does not add up.
    static bool NeedsReckoning(FactContext context, FactGroup figures)
    {
        var usual = UsualOf(context.Facts);
        var (hasSmall, hasHidden, hasPercent) = (false, false, false);
        foreach (var fact in figures)
        {
            var figure = (FigureFact)fact;
            hasHidden |= figure is { IsHidden: true, IsCell: true };
            hasSmall |= figure.IsCell && SmallFigures.Is(figure, usual);
            hasPercent |= figure is { IsCell: true, Unit: Units.Percent };
        }

        if (hasHidden)
        {
            return true;
        }

        var (tables, hasTotals, hasWide) = (0, false, false);
        foreach (var fact in context.Facts.All(TableFact.Kind))
        {
            var grid = ((TableFact)fact).Grid;
            tables++;
            hasTotals |= grid.HasTotals;
            hasWide |= !grid.HasTotals && grid.Columns.Count > SharedColumns;
            if (HasDoubtfulTotal(grid.Rows) || HasDoubtfulTotal(grid.Columns))
            {
                return true;
            }
        }

        return (hasTotals && hasWide) || (hasSmall && (hasTotals || hasPercent || tables > 1)) || (tables > 1 && AsksForSome(context));
    }

    // A list of some of those in another may leave few, though no figure is small.
    static bool AsksForSome(FactContext context)
    {
        var phrase = context.Phrase("some-of-them");
        foreach (var segment in context.Letter.Segments)
        {
            if (segment.Table is null && segment.Passage.Says(phrase))
            {
                return true;
            }
        }

        return false;
    }

    static bool HasDoubtfulTotal(IReadOnlyList<GridLine> lines)
    {
        foreach (var line in lines)
        {
            if (line is { Role: CellRole.Total, IsVerified: false })
            {
                return true;
            }
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static void Reckon(LetterFacts facts, Lexicon lexicon, List<DisclosureFact> found)
    {
        var policy = new DisclosurePolicy(ThresholdOf(facts));
        var audit = LetterAudit.Of(facts, lexicon, policy);
        found.AddRange(audit.Found);
        foreach (var system in audit.Systems)
        {
            HidingAdvice.Give(system, policy, facts.Letter.Source);
        }
    }
}
