namespace FoiRules.Facts;

/// <summary>Which columns hold labels and which figures, and what kind of row each row is; seen from the cells alone.</summary>
sealed class GridShape
{
    readonly IReadOnlyList<IReadOnlyList<GridCell>> cells;
    readonly int[] figures;
    readonly int[] percents;
    readonly int[] words;
    readonly bool[] isLabel;
    readonly bool blanksAreUsual;
    readonly bool hasFigures;
    readonly int titles;
    bool sawFigures;

    public GridShape(IReadOnlyList<IReadOnlyList<GridCell>> cells)
    {
        this.cells = cells;
        Width = cells.Count == 0 ? 0 : cells[0].Count;
        (figures, percents, words, isLabel) = (new int[Width], new int[Width], new int[Width], new bool[Width]);
        var (blanks, all) = (0, 0);
        foreach (var row in cells)
        {
            var isData = HasFigure(row);
            foreach (var cell in row)
            {
                Count(cell, isData);
                blanks += isData && cell.Column > 0 && cell.Reading.Kind == MarkKind.Blank ? 1 : 0;
                all += isData && cell.Column > 0 ? 1 : 0;
            }

            titles += IsLabelOnly(row) ? 1 : 0;
        }

        foreach (var ofColumn in figures)
        {
            hasFigures |= ofColumn > 0;
        }

        blanksAreUsual = blanks * 4 > all && all > 0;
        SetLabels();
    }

    /// <summary>The number of columns.</summary>
    public int Width { get; }

    /// <summary>Whether a column labels the figures to its right.</summary>
    public bool IsLabel(int column) => isLabel[column];

    /// <summary>Whether any figure stands in a column.</summary>
    public bool HasFigures(int column) => figures[column] > 0;

    /// <summary>Whether most figures of a column have a percent sign.</summary>
    public bool IsPercent(int column) => percents[column] * 2 > figures[column];

    /// <summary>The label of a row: the last text of its first label columns.</summary>
    public string LabelOf(IReadOnlyList<GridCell> row)
    {
        var label = "";
        for (var c = 0; c < Width && isLabel[c]; c++)
        {
            label = row[c].Reading.Kind == MarkKind.Blank ? label : row[c].Text;
        }

        return label;
    }

    /// <summary>What a row is: heading, section, blank or figures. Rows must be asked for in order.</summary>
    public CellRole RowRole(int row)
    {
        var (written, inFirst) = (0, !IsBlank(cells[row], 0));
        for (var c = 1; c < Width; c++)
        {
            written += IsBlank(cells[row], c) ? 0 : 1;
        }

        if (written == 0 && !inFirst)
        {
            return row == 0 ? CellRole.Heading : CellRole.Blank;
        }

        if (hasFigures ? IsHeading(row, written) : row == 0)
        {
            return CellRole.Heading;
        }

        // In two columns, one row without a figure lacks it; several are titles.
        var isTitle = written == 0 && IsLabelOnly(cells[row]) && !blanksAreUsual && !LineLabel.IsTotal(cells[row][0].Text) && row + 1 < cells.Count
            && (Width > 2 || titles > 1 || cells[row][0].Text.EndsWith(':'));
        sawFigures |= !isTitle;
        return isTitle ? CellRole.Section : CellRole.Figure;
    }

    /// <summary>Whether no row of figures follows a row before a section, a heading or the end.</summary>
    public bool IsLastOfItsKind(int row)
    {
        var next = row + 1;
        while (next < cells.Count && next < row + 3 && IsAllBlank(cells[next]))
        {
            next++;
        }

        return next >= cells.Count || !HasFigure(cells[next]);
    }

    // A heading has words or years over figures. Below figures, years must run on to be a heading again.
    bool IsHeading(int row, int written)
    {
        var (years, last, isRun) = (0, 0m, true);
        var hasText = HasText(cells[row]);
        for (var c = 1; c < Width; c++)
        {
            var reading = cells[row][c].Reading;
            if (reading.IsYear)
            {
                isRun &= years == 0 || reading.Amount!.Low >= last;
                (years, last) = (years + 1, reading.Amount!.Low ?? 0);
            }
            else if (reading.Kind is not (MarkKind.Blank or MarkKind.Text) && !IsLooseMark(row, c, hasText))
            {
                return false;
            }
        }

        var hasOwnLabel = !IsBlank(cells[row], 0) && cells[row][0].Reading.IsFigure && !cells[row][0].Reading.IsYear;
        return (written > 0 || row == 0) && (written > 0 || !hasOwnLabel) && (years == 0 || !sawFigures || isRun);
    }

    // "Unknown" heads a column too, and "c" in a column without any figure is a word among words.
    bool IsLooseMark(int row, int column, bool hasText) => cells[row][column].Reading is { Kind: MarkKind.Hidden or MarkKind.Absent, Amount: null }
        && char.IsLetter(cells[row][column].Text[0]) && (row == 0 || hasText || figures[column] == 0);

    static bool HasText(IReadOnlyList<GridCell> row)
    {
        for (var c = 1; c < row.Count; c++)
        {
            if (row[c].Reading.Kind == MarkKind.Text)
            {
                return true;
            }
        }

        return false;
    }

    void Count(GridCell cell, bool isData)
    {
        var reading = cell.Reading;
        var isSign = reading is { Kind: MarkKind.Hidden, Amount: null } && (!char.IsLetter(cell.Text[0]) || (isData && !CountMarks.IsWord(cell.Text) && AreAmongFigures(cell)));
        figures[cell.Column] += isSign || (reading.IsFigure && !reading.IsYear) ? 1 : 0;
        percents[cell.Column] += reading.Amount?.Unit == Units.Percent ? 1 : 0;
        words[cell.Column] += isData && reading.Kind == MarkKind.Text ? 1 : 0;
    }

    // "Withheld" and "s.40(2)" between numbers stand for one; beside words they are words.
    bool AreAmongFigures(GridCell cell)
    {
        var beside = 0;
        foreach (var other in cells[cell.Row])
        {
            beside += other.Reading is { IsFigure: true, IsYear: false, Kind: MarkKind.Number } ? 1 : 0;
        }

        return beside > 1;
    }

    void SetLabels()
    {
        var isRightmost = true;
        for (var c = Width - 1; c >= 0; c--)
        {
            isLabel[c] = c == 0 ? Width > 1 && !IsFirstOfFigures() : !isRightmost && words[c] > figures[c];
            isRightmost &= figures[c] == 0;
        }
    }

    // Without labels, the first column is of figures like the rest; labels that are numbers ("age 5, 6, 7") go up.
    bool IsFirstOfFigures()
    {
        if (AreYears(cells[0]))
        {
            return true;
        }

        var (count, last, rises) = (0, decimal.MinValue, true);
        foreach (var row in cells)
        {
            var reading = row[0].Reading;
            if (!HasFigure(row))
            {
                continue;
            }

            if (reading is { Kind: MarkKind.Hidden } && !char.IsLetter(row[0].Text[0]))
            {
                count++;
                continue;
            }

            if (reading.Amount is not { IsExact: true, Low: { } value } || reading.IsYear)
            {
                return false;
            }

            (count, rises, last) = (count + 1, rises && value > last, value);
        }

        return count > 0 && cells.Count > 1 && (count == 1 || !rises) && !IsBlank(cells[0], 0) && cells[0][0].Reading.Kind == MarkKind.Text;
    }

    // "| 2022/23 | 2023/24 |" over figures: the first column is one of years like the others.
    bool AreYears(IReadOnlyList<GridCell> headings)
    {
        foreach (var cell in headings)
        {
            if (cell.Text is not (['1' or '2', '9' or '0', >= '0' and <= '9', >= '0' and <= '9', ..]))
            {
                return false;
            }
        }

        foreach (var row in cells)
        {
            if (HasFigure(row) && !ReferenceEquals(row, headings) && row[0].Reading is not ({ IsFigure: true, IsYear: false } or { Kind: MarkKind.Hidden or MarkKind.Dash or MarkKind.Blank }))
            {
                return false;
            }
        }

        return cells.Count > 1;
    }

    static bool HasFigure(IReadOnlyList<GridCell> row)
    {
        for (var c = Math.Min(1, row.Count - 1); c < row.Count; c++)
        {
            if (row[c].Reading is { IsFigure: true, IsYear: false })
            {
                return true;
            }
        }

        return false;
    }

    static bool IsBlank(IReadOnlyList<GridCell> row, int column) => row[column].Reading.Kind == MarkKind.Blank;

    static bool IsLabelOnly(IReadOnlyList<GridCell> row)
    {
        for (var c = 1; c < row.Count; c++)
        {
            if (!IsBlank(row, c))
            {
                return false;
            }
        }

        return row.Count > 1 && row[0].Row > 0 && !IsBlank(row, 0) && !row[0].Reading.IsFigure;
    }

    static bool IsAllBlank(IReadOnlyList<GridCell> row)
    {
        foreach (var cell in row)
        {
            if (cell.Reading.Kind != MarkKind.Blank)
            {
                return false;
            }
        }

        return true;
    }
}
