using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>Makes a grid of cells: which are headings, labels and figures, and which lines sum up others.</summary>
sealed class GridBuilder
{
    readonly IReadOnlyList<IReadOnlyList<GridCell>> cells;
    readonly GridShape shape;
    readonly HeadingPaths headings;
    readonly LabelPaths labels;
    readonly GridLine[] rows;
    readonly GridLine[] columns;

    readonly GridOrigin origin;

    GridBuilder(IReadOnlyList<IReadOnlyList<GridCell>> cells, GridOrigin origin, IReadOnlyList<Passage> lead)
    {
        (this.cells, this.origin) = (cells, origin);
        shape = new GridShape(cells);
        headings = new HeadingPaths(shape.Width, lead);
        labels = new LabelPaths(shape);
        rows = new GridLine[cells.Count];
        columns = new GridLine[shape.Width];
    }

    /// <summary>The grid of some cells, whose roles and headings are filled in.</summary>
    /// <param name="cells">Row by row, each row equally long.</param>
    /// <param name="origin">How they are written.</param>
    /// <param name="span">All of them in the source.</param>
    /// <param name="lead">What stands over the figures without being a row, the outermost first.</param>
    public static Grid Build(IReadOnlyList<IReadOnlyList<GridCell>> cells, GridOrigin origin, TextSpan span, IReadOnlyList<Passage> lead)
    {
        var builder = new GridBuilder(cells, origin, lead);
        builder.ReadRows();
        builder.ReadColumns();
        builder.SetRoles();
        return new Grid { Origin = origin, Span = span, Cells = cells, Rows = builder.rows, Columns = builder.columns };
    }

    void ReadRows()
    {
        var totals = NewTotals();
        for (var r = 0; r < cells.Count; r++)
        {
            var role = shape.RowRole(r);
            if (role == CellRole.Heading)
            {
                // Other headings begin another table; what is below them sums up nothing above.
                totals = headings.IsOpen ? totals : Close(totals);
                headings.Add(cells[r]);
                labels.BeginHeading();
            }
            else if (role == CellRole.Section)
            {
                labels.BeginSection(cells[r]);
                totals.BeginSection();
            }

            rows[r] = role != CellRole.Figure ? GridLine.Of(role) : ReadFigures(r, totals);
        }

        Close(totals);
    }

    GridLine ReadFigures(int r, GridTotals totals)
    {
        headings.Close();
        var label = shape.LabelOf(cells[r]);
        if (LineLabel.IsOverall(label))
        {
            labels.EndSection();
        }

        labels.Read(cells[r]);
        for (var c = 0; c < shape.Width; c++)
        {
            cells[r][c].ColumnHeaders = headings.Of(c);
            cells[r][c].RowHeaders = shape.IsLabel(c) ? [] : labels.Of(c);
        }

        // A list in brackets has a row without a label only if the number before it is its sum.
        var isCalled = LineLabel.IsTotal(label) || (origin == GridOrigin.Inline && label.Length == 0);
        return LineLabel.IsPercent(label) ? GridLine.Of(CellRole.Percent)
            : totals.Next(r, isCalled, label.Length == 0 || shape.IsLastOfItsKind(r), LineLabel.IsWhole(label));
    }

    GridTotals Close(GridTotals totals)
    {
        if (totals.Above() is { } above)
        {
            rows[above.Line] = above.Total;
        }

        return NewTotals();
    }

    GridTotals NewTotals() => new(shape.Width, (r, c) => shape.IsLabel(c) || shape.IsPercent(c) ? null : cells[r][c]);

    void ReadColumns()
    {
        var totals = new GridTotals(cells.Count, (c, r) => rows[r].Role is CellRole.Figure or CellRole.Total ? cells[r][c] : null);
        for (var c = 0; c < shape.Width; c++)
        {
            if (shape.IsLabel(c))
            {
                columns[c] = GridLine.Of(CellRole.Label);
                totals = c > 0 && !shape.IsLabel(c - 1) ? new GridTotals(cells.Count, (at, r) => rows[r].Role is CellRole.Figure or CellRole.Total ? cells[r][at] : null) : totals;
                continue;
            }

            var heading = headings.Innermost(c);
            columns[c] = !shape.HasFigures(c) ? GridLine.Of(CellRole.Text)
                : shape.IsPercent(c) || LineLabel.IsPercent(heading) ? GridLine.Of(CellRole.Percent)
                : totals.Next(c, LineLabel.IsTotal(heading), !headings.IsOwn(c) || c == shape.Width - 1, c == shape.Width - 1 && LineLabel.IsWhole(heading));
        }

        if (totals.Above() is { } above)
        {
            columns[above.Line] = above.Total;
        }
    }

    void SetRoles()
    {
        for (var r = 0; r < cells.Count; r++)
        {
            foreach (var cell in cells[r])
            {
                cell.Role = RoleOf(cell, rows[r].Role, columns[cell.Column].Role);
            }
        }
    }

    static CellRole RoleOf(GridCell cell, CellRole row, CellRole column) => cell.Reading.Kind switch
    {
        MarkKind.Blank => CellRole.Blank,
        _ when row is CellRole.Heading or CellRole.Section => row,
        _ when column == CellRole.Label => CellRole.Label,
        MarkKind.Text => CellRole.Text,
        _ when row == CellRole.Percent || column == CellRole.Percent || cell.Reading.Amount?.Unit == Units.Percent => CellRole.Percent,
        _ when row == CellRole.Total || column == CellRole.Total => CellRole.Total,
        _ when column == CellRole.Text => CellRole.Text,
        _ => CellRole.Figure,
    };
}
