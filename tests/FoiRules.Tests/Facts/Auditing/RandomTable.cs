using System.Text;

namespace FoiRules.Tests.Facts.Auditing;

/// <summary>A table of wardens with totals both ways, some of its counts small.</summary>
sealed class RandomTable
{
    static readonly string[] Names = ["Moor", "Quay", "Hill", "Dale", "Fen", "Weir"];
    static readonly string[] Headings = ["North", "South", "East", "West", "Centre"];

    readonly string[][] cells;

    public RandomTable(Random random, int rows, int columns)
    {
        var counts = Enumerable.Range(0, rows).Select(_ => Enumerable.Range(0, columns).Select(_ => random.Next(4) == 0 ? random.Next(1, 5) : random.Next(11, 90)).ToArray()).ToArray();
        int[] sums = [.. Enumerable.Range(0, columns).Select(c => counts.Sum(r => r[c]))];
        cells = [.. counts.Append(sums).Select(r => r.Append(r.Sum()).Select(c => c.ToString(System.Globalization.CultureInfo.InvariantCulture)).ToArray())];
    }

    /// <summary>Hides every count of 1 to 4.</summary>
    public void HideSmall(string mark)
    {
        foreach (var row in cells)
        {
            for (var column = 0; column < row.Length; column++)
            {
                row[column] = row[column] is "1" or "2" or "3" or "4" ? mark : row[column];
            }
        }
    }

    /// <summary>Hides what a proposal names: "'Moor', 'North' (line 5) and …".</summary>
    public void Hide(string proposal)
    {
        for (var row = 0; row < cells.Length; row++)
        {
            for (var column = 0; column < cells[row].Length; column++)
            {
                if (proposal.Contains($"'{Row(row)}', '{Heading(column)}'", StringComparison.Ordinal))
                {
                    cells[row][column] = "\\*";
                }
            }
        }
    }

    /// <summary>A letter with the table in it.</summary>
    public string Letter(string key)
    {
        var letter = new StringBuilder("> 1. How many wardens work in each district?\n\n| District |");
        letter.AppendJoin(" | ", cells[0].Select((_, c) => Heading(c))).Append(" |\n|").Insert(letter.Length, " --- |", cells[0].Length + 1).Append('\n');
        for (var row = 0; row < cells.Length; row++)
        {
            letter.Append("| ").Append(Row(row)).Append(" | ").AppendJoin(" | ", cells[row]).Append(" |\n");
        }

        return letter.Append('\n').Append(key).Append('\n').ToString();
    }

    string Row(int row) => row == cells.Length - 1 ? "Total" : Names[row];

    string Heading(int column) => column == cells[0].Length - 1 ? "All" : Headings[column];
}
