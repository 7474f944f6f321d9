namespace FoiRules.Facts;

/// <summary>What the headings and labels of a grid name beside one another: where some name people or things, a noun the lexicon does not know names something else.</summary>
static class GridNouns
{
    const int LongestNoun = 3;
    const int FewestRows = 3;

    /// <summary>Whether a heading names people, and whether a label of a list is nothing but a thing.</summary>
    public static (bool ColumnsCountPeople, bool RowsCountThings) Of(Grid grid, CountSense sense)
    {
        var (people, things) = (false, false);
        IReadOnlyList<Letters.Passage>? last = null;
        for (var r = 0; r < grid.Cells.Count && !(people && things); r++)
        {
            foreach (var cell in grid.Cells[r])
            {
                if (cell.Role is not (CellRole.Figure or CellRole.Total) || cell.Column == 0)
                {
                    continue;
                }

                people |= !ReferenceEquals(last, cell.ColumnHeaders) && cell.ColumnHeaders.Count > 0 && sense.OfPath(cell.ColumnHeaders).Counted == Counted.People;
                things |= grid.Origin != GridOrigin.Table && cell.RowHeaders.Count > 0 && sense.IsThing(cell.RowHeaders[^1]);
                last = cell.ColumnHeaders;
            }
        }

        return (people, things);
    }

    /// <summary>Whether most rows name a sensitive matter, so that the others ("Not proven" among outcomes of misconduct) are values of it too.</summary>
    public static bool RowsAreSensitive(Grid grid, CountSense sense)
    {
        var (sensitive, rows) = (0, 0);
        for (var r = 0; r < grid.Cells.Count; r++)
        {
            var labels = grid.Rows[r].Role == CellRole.Figure ? grid.Cells[r][^1].RowHeaders : [];
            var names = false;
            foreach (var label in labels)
            {
                names |= sense.IsSensitiveGroup(label) || sense.IsSensitiveAttribute(label);
            }

            rows += labels.Count > 0 ? 1 : 0;
            sensitive += names ? 1 : 0;
        }

        return rows >= FewestRows && sensitive * 2 > rows;
    }

    /// <summary>Whether a total sums up columns of which some name nothing that could be counted: "Public", "Staff", "Total".</summary>
    public static bool SumsUpOthers(Grid grid, CountSense sense)
    {
        var (hasTotal, hasOther) = (false, false);
        var row = 0;
        while (row < grid.Rows.Count && grid.Rows[row].Role != CellRole.Figure)
        {
            row++;
        }

        for (var c = 1; row < grid.Rows.Count && c < grid.Columns.Count; c++)
        {
            hasTotal |= grid.Columns[c].Role == CellRole.Total;
            hasOther |= grid.Columns[c].Role == CellRole.Figure && sense.OfPath(grid.Cells[row][c].ColumnHeaders).Counted == Counted.Unknown;
        }

        return hasTotal && hasOther;
    }

    /// <summary>Whether a heading is a noun of many that is unknown: "Gritters".</summary>
    public static bool IsOther(PathSense column, CountSense sense)
    {
        if (column.Path.Count == 0 || column.IsAttribute || column.IsGroup || column.Counting.Counted != Counted.Unknown)
        {
            return false;
        }

        var words = column.Path[^1].Words;
        return words.Count is > 0 and <= LongestNoun && FigureNoun.IsPlural(words[^1].Lower) && words[^1].Lower is not ("others" or "totals") && !sense.SaysMeasure(column.Path[^1]);
    }
}
