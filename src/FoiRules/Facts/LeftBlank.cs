using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>Finds what a table leaves blank for one row only: the date that is missing from a column of dates. Blank counts are another matter; a key may explain them.</summary>
static class LeftBlank
{
    const int FewestFilled = 3;

    /// <summary>The row with the only blank place of a column that is asked for and holds words; null where there is none.</summary>
    public static IReadOnlyList<Cell>? Row(Table table, Exchange exchange)
    {
        HashSet<string>? asked = null;
        for (var column = 1; column < table.Width && table.Rows.Count > FewestFilled + 1; column++)
        {
            if (OnlyBlank(table, column) is [{ IsBlank: false }, ..] row && table.Rows[0][column].Passage is var heading && LimbWords.HasAny(heading, 0, heading.Prose.Text.Length, asked ??= LimbWords.Asked(exchange)))
            {
                return row;
            }
        }

        return null;
    }

    static IReadOnlyList<Cell>? OnlyBlank(Table table, int column)
    {
        IReadOnlyList<Cell>? blank = null;
        for (var i = 1; i < table.Rows.Count; i++)
        {
            var cell = table.Rows[i][column];
            if (cell.IsBlank && blank is null)
            {
                blank = table.Rows[i];
            }
            else if (cell.Passage.Words.Count < 2)
            {
                // A second blank, or a bare number or mark.
                return null;
            }
        }

        return blank;
    }
}
