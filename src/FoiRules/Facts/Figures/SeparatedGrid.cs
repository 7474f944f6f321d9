using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>Lines whose cells are set apart by semicolons, bars or tabs, as an export writes them ("June; 5; 17"), or by spaces, in columns.</summary>
static class SeparatedGrid
{
    const int FewestCells = 3;
    const int MostCells = 12;
    const int FewestRows = 2;
    const int LongestCell = 60;
    const int LongestLine = 300;

    // Two spaces or more.
    const char Gap = ' ';

    /// <summary>The grid whose first line is a segment, and the segment behind it.</summary>
    public static (Grid? Grid, int End) At(IReadOnlyList<Segment> segments, int first)
    {
        var separator = SeparatorOf(segments[first].Passage.Prose.Text);
        var width = separator == default ? 0 : CountOf(segments[first].Passage.Prose.Text, separator);
        if (width is < FewestCells or > MostCells)
        {
            return (null, first + 1);
        }

        var (rows, figures, end) = (new List<IReadOnlyList<GridCell>>(), 0, first);
        for (; end < segments.Count && IsBeside(segments[first], segments[end]) && CountOf(segments[end].Passage.Prose.Text, separator) == width; end++)
        {
            var row = Row(segments[end].Passage, separator, rows.Count);
            rows.Add(row);
            figures += HasFigures(row) ? 1 : 0;
        }

        // Headings at most once, and figures in every other line.
        return figures >= FewestRows && rows.Count - figures <= 1 && !HasLabels(rows[^1])
            ? (GridBuilder.Build(rows, GridOrigin.Flat, segments[first].Span.Cover(segments[end - 1].Span), ListGrid.Lead(segments, first)), end) : (null, first + 1);
    }

    static bool IsBeside(Segment first, Segment next) => next.Table is null && next.Part == first.Part && next.Exchange == first.Exchange && next.Passage.Prose.Text.Length is > 0 and <= LongestLine;

    static char SeparatorOf(string text)
    {
        if (text.Length is 0 or > LongestLine)
        {
            return default;
        }

        foreach (var separator in (ReadOnlySpan<char>)['|', ';', '\t'])
        {
            if (text.IndexOf(separator, StringComparison.Ordinal) is > 0 and var at && text.IndexOf(separator, at + 1) > at)
            {
                return separator;
            }
        }

        return text.IndexOf("  ", StringComparison.Ordinal) is > 0 and var gap && text.IndexOf("  ", gap + 2, StringComparison.Ordinal) > 0 ? Gap : default;
    }

    // Where the next separator stands, and how long it is; the end of the text where none does.
    static (int At, int Length) Next(ReadOnlySpan<char> text, int from, char separator)
    {
        var at = separator == Gap ? text[from..].IndexOf("  ") : text[from..].IndexOf(separator);
        if (at < 0)
        {
            return (text.Length, 1);
        }

        at += from;
        return (at, separator == Gap && text[at..].IndexOfAnyExcept(Gap) is > 0 and var length ? length : 1);
    }

    static int CountOf(string text, char separator)
    {
        if (separator == default || text.Length > LongestLine)
        {
            return 0;
        }

        var (count, from) = (0, 0);
        var trimmed = text.AsSpan().TrimEnd(" .;|");
        while (from <= trimmed.Length)
        {
            var (at, length) = Next(trimmed, from, separator);
            if (at < trimmed.Length && at - from > LongestCell)
            {
                return 0;
            }

            (count, from) = (count + 1, at + length);
        }

        return count;
    }

    static List<GridCell> Row(Passage passage, char separator, int row)
    {
        var (cells, from) = (new List<GridCell>(), 0);
        var text = passage.Prose.Text;
        var length = text.AsSpan().TrimEnd(" .;|").Length;
        while (from <= length)
        {
            var (to, gap) = Next(text.AsSpan(0, length), from, separator);
            var cell = text.AsSpan(from, to - from).IsWhiteSpace() ? Passage.Empty : PassageSlice.Of(passage, from, to);
            var span = cell.Words.Count == 0 && cell.Prose.Text.Length == 0 ? passage.Prose.ToSource(from, from) : cell.Prose.Span;
            cells.Add(new GridCell(row, cells.Count, cell, span, CellReading.Of(cell) is { Kind: not MarkKind.Text } reading ? reading : CellReading.Label));
            from = to + gap;
        }

        return cells;
    }

    static bool HasFigures(List<GridCell> row)
    {
        for (var i = 1; i < row.Count; i++)
        {
            if (row[i].Reading is { IsFigure: true, IsYear: false })
            {
                return true;
            }
        }

        return false;
    }

    // "2022; 14; 2023; 9" alternates; a table has its labels at the front.
    static bool HasLabels(IReadOnlyList<GridCell> row)
    {
        for (var i = 1; i < row.Count; i++)
        {
            if (row[i].Reading.Kind == MarkKind.Text)
            {
                return true;
            }
        }

        return false;
    }
}
