using FoiRules.Disclosure.Intervals;

namespace FoiRules.Disclosure.Structure;

/// <summary>A total that does not add up.</summary>
/// <param name="Relation">The total and its parts.</param>
/// <param name="Place">Where along the lines it fails.</param>
/// <param name="Difference">What is missing from the parts, or, below 0, by how much they are too many; the least that it can be.</param>
public sealed record Contradiction(AdditiveRelation Relation, int Place, long Difference)
{
    internal IEnumerable<GridPlace> Cells() => Relation.Parts.Append(Relation.Total).Select(l => GridPlace.At(Relation.AreRows, l, Place));
}

/// <summary>The one cell that, with another number, would make every total add up.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Value">The number it would have to have.</param>
public sealed record Repair(GridPlace Cell, long Value)
{
    /// <summary>The only such cell; null where there is none, or more than one.</summary>
    /// <remarks>A single slip shows in two or three totals; where many fail, something else is wrong.</remarks>
    internal static Repair? Find(Func<GridPlace, Interval?> declared, IReadOnlyList<AdditiveRelation> relations, IReadOnlyList<Contradiction> contradictions)
    {
        if (contradictions.Count is 0 or > 6)
        {
            return null;
        }

        // Where one total fails, each of its cells would do, and none stands out; two that fail have one cell in common at most.
        var repairs = contradictions[0].Cells().Where(c => contradictions.All(x => x.Cells().Contains(c)))
            .Select(c => Needed(declared, relations, c) is { } value ? new Repair(c, value) : null).OfType<Repair>().ToList();
        return repairs is [var only] ? only : null;
    }

    // What all totals in which the cell stands say it should be, if they agree.
    static long? Needed(Func<GridPlace, Interval?> declared, IReadOnlyList<AdditiveRelation> relations, GridPlace cell)
    {
        long? needed = null;
        foreach (var relation in relations)
        {
            var (line, place) = relation.AreRows ? (cell.Row, cell.Column) : (cell.Column, cell.Row);
            if (line != relation.Total && !relation.Parts.Contains(line))
            {
                continue;
            }

            // The parts less the total make nothing.
            long others = 0;
            foreach (var other in relation.Parts.Append(relation.Total).Where(l => l != line))
            {
                var known = declared(GridPlace.At(relation.AreRows, other, place));
                if (known is { IsExact: false })
                {
                    return null;
                }

                others += other == relation.Total ? -(known?.Low ?? 0) : known?.Low ?? 0;
            }

            var value = line == relation.Total ? others : -others;
            if (value < 0 || (needed is { } before && before != value))
            {
                return null;
            }

            needed = value;
        }

        return needed;
    }
}
