using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>The headings over each column, level by level, as the rows of headings are read.</summary>
sealed class HeadingPaths
{
    // More rows of words than this over one another are no headings, but a table of words with figures below.
    const int MostLevels = 5;

    readonly Passage[] lead;
    readonly Passage[][] paths;
    readonly bool[] isOwn;
    bool wasBelow;

    public HeadingPaths(int width, IReadOnlyList<Passage> lead)
    {
        this.lead = [.. lead];
        paths = new Passage[width][];
        isOwn = new bool[width];
        Clear();
    }

    /// <summary>Whether the row before was one of headings too, so that the next goes below it.</summary>
    public bool IsOpen { get; private set; } = true;

    /// <summary>The headings of a column, the outermost first.</summary>
    public IReadOnlyList<Passage> Of(int column) => paths[column].Length > 0 || column == 0 ? paths[column] : lead;

    /// <summary>The text of the innermost heading of a column.</summary>
    public string Innermost(int column) => paths[column].Length > 0 ? paths[column][^1].Prose.Text : "";

    /// <summary>Whether a heading is written over a column itself, and not only over one to its left.</summary>
    public bool IsOwn(int column) => isOwn[column];

    /// <summary>Figures follow; the next heading begins anew.</summary>
    public void Close() => IsOpen = false;

    /// <summary>Takes a row of headings in.</summary>
    public void Add(IReadOnlyList<GridCell> row)
    {
        if (!IsOpen)
        {
            Clear();
            Array.Clear(isOwn);
            (IsOpen, wasBelow) = (true, false);
        }

        var isTitle = IsTitle(row);
        var last = Passage.Empty;
        for (var c = 0; c < row.Count; c++)
        {
            var isWritten = row[c].Reading.Kind != MarkKind.Blank;

            // A heading that spans columns is written over the first of them; the corner spans only if it is a title.
            var spans = c > 0 && !isWritten && last.Words.Count > 0 && (!wasBelow || !isOwn[c]);
            var text = isWritten ? row[c].Passage : spans ? last : Passage.Empty;
            if (text.Words.Count > 0 || isWritten)
            {
                paths[c] = Below(paths[c], text);
            }

            last = isWritten ? (c == 0 && !isTitle ? Passage.Empty : row[c].Passage) : spans ? last : Passage.Empty;
            isOwn[c] |= isWritten && !(isTitle && c > 0);
        }

        wasBelow = true;
    }

    static Passage[] Below(Passage[] path, Passage text) => path.Length > 0 && path[^1].Prose.Text == text.Prose.Text ? path
        : path.Length < MostLevels ? [.. path, text] : [.. path[1..], text];

    static bool IsTitle(IReadOnlyList<GridCell> row)
    {
        for (var c = 1; c < row.Count; c++)
        {
            if (row[c].Reading.Kind != MarkKind.Blank)
            {
                return false;
            }
        }

        return true;
    }

    void Clear()
    {
        for (var c = 0; c < paths.Length; c++)
        {
            paths[c] = [];
        }
    }
}
