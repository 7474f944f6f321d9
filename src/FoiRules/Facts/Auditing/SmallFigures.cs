namespace FoiRules.Facts;

/// <summary>Which printed figures a house would hide.</summary>
static class SmallFigures
{
    /// <summary>Whether a figure is a printed count of people from 1 to one below the threshold, and not over a nation.</summary>
    public static bool Is(FigureFact figure, int threshold) =>
        figure is { IsPeople: true, IsNational: false, Mark: MarkKind.Number, Amount.IsExact: true, Value: > 0 and var value } && value < threshold;

    /// <summary>Whether a figure is small by the highest threshold there is.</summary>
    public static bool MayBe(FigureFact figure) => Is(figure, DisclosureReader.HighestThreshold);
}
