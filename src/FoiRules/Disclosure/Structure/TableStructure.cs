using FoiRules.Disclosure.Cells;

namespace FoiRules.Disclosure.Structure;

/// <summary>How the numbers of one table hang together.</summary>
/// <param name="Additive">Totals and their parts, rows and columns.</param>
/// <param name="Doubtful">Lines that call themselves totals but do not add up in most places. They are not used for reckoning.</param>
/// <param name="Ratios">Percentages and averages.</param>
/// <param name="Subsets">Lines that count some of those in another.</param>
/// <param name="Contradictions">Where totals do not add up.</param>
/// <param name="Repair">The one cell that would put all of that right, if there is one.</param>
public sealed record TableStructure(
    IReadOnlyList<AdditiveRelation> Additive,
    IReadOnlyList<AdditiveRelation> Doubtful,
    IReadOnlyList<RatioRelation> Ratios,
    IReadOnlyList<SubsetRelation> Subsets,
    IReadOnlyList<Contradiction> Contradictions,
    Repair? Repair)
{
    /// <summary>Finds the structure of a table from its labels and numbers.</summary>
    public static TableStructure Of(LabelledGrid grid)
    {
        var (rows, columns) = (new GridLines(grid, areRows: true), new GridLines(grid, areRows: false));
        var (amongRows, amongColumns) = (AdditiveSearch.Find(rows), AdditiveSearch.Find(columns));
        List<AdditiveRelation> additive = [.. amongRows, .. amongColumns];
        List<AdditiveRelation> doubtful = [.. DoubtfulTotal.Find(rows, amongRows), .. DoubtfulTotal.Find(columns, amongColumns)];
        List<Contradiction> contradictions = [];
        foreach (var relation in additive.Concat(doubtful))
        {
            var sums = PartSums.Of(relation.AreRows ? rows : columns, relation.Parts);
            contradictions.AddRange(relation.Contradicted.Select(p => new Contradiction(relation, p, sums.Difference(relation.Total, p))));
        }

        return new TableStructure(
            additive,
            doubtful,
            [.. PercentageSearch.Find(grid, additive), .. MeanSearch.Find(grid)],
            [.. SubsetRelation.Find(rows), .. SubsetRelation.Find(columns)],
            contradictions,
            Structure.Repair.Find(c => grid[c.Row, c.Column].Declared, [.. additive, .. doubtful], contradictions));
    }
}
