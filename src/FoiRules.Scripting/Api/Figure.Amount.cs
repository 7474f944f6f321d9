using FoiRules.Facts;

namespace FoiRules.Scripting.Api;

public sealed partial class Figure
{
    /// <summary>What it says of the number, with its decimals; null for bounds and marks.</summary>
    public decimal? Amount => ((FigureFact)Read) is { Mark: FoiRules.Facts.MarkKind.Number, Amount: { } amount } ? amount.Value : null;
}
