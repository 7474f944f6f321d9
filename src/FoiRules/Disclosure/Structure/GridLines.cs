using FoiRules.Disclosure.Cells;
using FoiRules.Disclosure.Intervals;

namespace FoiRules.Disclosure.Structure;

/// <summary>A grid as lines, rows or columns, so that both directions are searched by the same words. A place is where a line crosses the other direction.</summary>
sealed class GridLines
{
    readonly Interval?[][] counts;

    public GridLines(LabelledGrid grid, bool areRows)
    {
        AreRows = areRows;
        Labels = areRows ? grid.Rows : grid.Columns;
        Places = areRows ? grid.Columns.Count : grid.Rows.Count;
        counts = new Interval?[Labels.Count][];
        for (var line = 0; line < counts.Length; line++)
        {
            counts[line] = new Interval?[Places];
            for (var place = 0; place < Places; place++)
            {
                counts[line][place] = (areRows ? grid[line, place] : grid[place, line]).Declared;
                HasNegative |= counts[line][place] is { Low: < 0 };
            }
        }
    }

    /// <summary>Whether the lines are rows.</summary>
    public bool AreRows { get; }

    /// <summary>Whether some count may be below zero.</summary>
    public bool HasNegative { get; }

    /// <summary>The label of each line.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>The number of lines.</summary>
    public int Count => counts.Length;

    /// <summary>The number of places of each line.</summary>
    public int Places { get; }

    /// <summary>What is declared of a count; null where there is none.</summary>
    public Interval? this[int line, int place] => counts[line][place];

    /// <summary>Whether a line has any count.</summary>
    public bool HasCounts(int line) => Array.Exists(counts[line], c => c is not null);
}
