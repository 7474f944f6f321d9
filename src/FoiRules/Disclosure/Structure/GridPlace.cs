namespace FoiRules.Disclosure.Structure;

/// <summary>Where a cell stands in the body of a table.</summary>
/// <param name="Row">Counted from 0, without the headings.</param>
/// <param name="Column">Counted from 0, without the labels.</param>
public sealed record GridPlace(int Row, int Column)
{
    internal static GridPlace At(bool areRows, int line, int place) => areRows ? new(line, place) : new(place, line);
}
