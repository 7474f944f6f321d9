namespace FoiRules.Disclosure.Structure;

/// <summary>What a sum is called in words: "the column '2023'", or where a column has more than one, "the column '2023' up to 'White'".</summary>
sealed class LineWords(GridTable table, AdditiveRelation relation)
{
    readonly bool isOnlyOne = table.Structure.Additive.Count(a => a.AreRows == relation.AreRows) == 1;

    public string At(int place)
    {
        var (direction, name, total) = relation.AreRows
            ? ("column", table.Grid.Columns[place], table.Grid.Rows[relation.Total])
            : ("row", table.Grid.Rows[place], table.Grid.Columns[relation.Total]);
        return isOnlyOne ? $"the {direction} '{name}'" : $"the {direction} '{name}' adding up to '{total}'";
    }
}
