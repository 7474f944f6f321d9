using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>The labels before each figure of a row: the section, then the label columns nearest to its left.</summary>
sealed class LabelPaths
{
    readonly GridShape shape;
    readonly Passage[] above;
    readonly Passage[][] paths;
    Passage[] section = [];

    public LabelPaths(GridShape shape)
    {
        this.shape = shape;
        above = new Passage[shape.Width];
        paths = new Passage[shape.Width][];
        for (var c = 0; c < paths.Length; c++)
        {
            paths[c] = [];
        }

        BeginHeading();
    }

    /// <summary>The labels of a column in the row read last.</summary>
    public IReadOnlyList<Passage> Of(int column) => paths[column];

    /// <summary>New headings end what labels spanned, but not the section they may stand in.</summary>
    public void BeginHeading()
    {
        for (var c = 0; c < above.Length; c++)
        {
            above[c] = Passage.Empty;
        }
    }

    /// <summary>The next rows stand under a title.</summary>
    public void BeginSection(IReadOnlyList<GridCell> row)
    {
        BeginHeading();
        section = [row[0].Passage];
    }

    /// <summary>The next row stands under no title.</summary>
    public void EndSection() => section = [];

    /// <summary>Reads the labels of a row.</summary>
    public void Read(IReadOnlyList<GridCell> row)
    {
        Passage[] path = section;
        for (var c = 0; c < row.Count; c++)
        {
            if (shape.IsLabel(c))
            {
                path = c > 0 && shape.IsLabel(c - 1) ? path : section;
                path = Label(row, c) is { Words.Count: > 0 } label ? [.. path, label] : path;
            }

            paths[c] = path;
        }
    }

    // Of several label columns, the outer is written once for the rows it spans.
    Passage Label(IReadOnlyList<GridCell> row, int column)
    {
        var isOuter = column + 1 < row.Count && shape.IsLabel(column + 1);
        if (row[column].Reading.Kind != MarkKind.Blank)
        {
            above[column] = row[column].Passage;
            return row[column].Passage;
        }

        return isOuter && row[column + 1].Reading.Kind != MarkKind.Blank ? above[column] : Passage.Empty;
    }
}
