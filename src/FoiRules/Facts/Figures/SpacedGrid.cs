using System.Buffers;
using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>Lines of a table whose cells are parted by nothing but a space, as copying from a page leaves them: "Harbour 14 3 £1,120", under "Office Moored Sunk Fees" or under nothing.</summary>
static class SpacedGrid
{
    static readonly SearchValues<char> NoLabel = SearchValues.Create(".?!:;,@");
    static readonly SearchValues<char> Digits = SearchValues.Create("0123456789,.");

    const int FewestFigures = 2;
    const int MostFigures = 12;
    const int FewestRows = 2;
    const int LongestLine = 160;
    const int LongestLabel = 60;
    const int LongestFigure = 14;

    /// <summary>The grid whose heading or first row is a segment, and the segment behind it.</summary>
    public static (Grid? Grid, int End) At(IReadOnlyList<Segment> segments, int first)
    {
        var head = Starts(segments[first]) is null ? first : -1;
        var row = head < 0 ? first : first + 1;
        if (row >= segments.Count || (head >= 0 && !IsBeside(segments[first], segments[row])) || Starts(segments[row]) is not { } starts || IsCutOff(segments, head < 0 ? row - 1 : head, starts.Count))
        {
            return (null, first + 1);
        }

        var headings = head < 0 ? null : Headings(segments[head].Passage.Prose.Text, starts.Count);
        var rows = new List<IReadOnlyList<GridCell>>();
        if (headings is not null)
        {
            rows.Add(Cells(segments[head].Passage, headings, 0, isHeading: true));
        }

        var end = row;
        for (; end < segments.Count && IsBeside(segments[row], segments[end]) && Starts(segments[end]) is { } of && of.Count == starts.Count; end++)
        {
            rows.Add(Cells(segments[end].Passage, of, rows.Count, isHeading: false));
        }

        return end - row < FewestRows || (head >= 0 && headings is null) || (headings is null && AreGrouped(rows)) ? (null, first + 1)
            : (GridBuilder.Build(rows, GridOrigin.Flat, segments[first].Span.Cover(segments[end - 1].Span), headings is null ? Lead(segments, first) : ListGrid.Lead(segments, first)), end);
    }

    // "Files 1 204" and "Boxes 3 118" have one number each.
    static bool AreGrouped(List<IReadOnlyList<GridCell>> rows) => rows.TrueForAll(r => r.Count == FewestFigures + 1 && r[^1].Text.Length == 3 && r[^2].Text.Length <= 3);

    // A line above that the columns cannot be told in says of all of them what they count.
    static IReadOnlyList<Passage> Lead(IReadOnlyList<Segment> segments, int first) =>
        first > 0 && IsBeside(segments[first], segments[first - 1]) && IsLabel(segments[first - 1].Passage.Prose.Text) ? [segments[first - 1].Passage] : ListGrid.Lead(segments, first);

    static bool IsBeside(Segment first, Segment next) => next is { Table: null, Label: null } && next.Part == first.Part && next.Exchange == first.Exchange;

    // Behind a label that runs over two lines the rest of a table is left, whose total sums up what is lost.
    static bool IsCutOff(IReadOnlyList<Segment> segments, int above, int cells) =>
        above > 0 && IsBeside(segments[above], segments[above - 1]) && Starts(segments[above - 1])?.Count == cells;

    // Where the cells of a row begin, the label's first; null for a line that is none.
    static List<int>? Starts(Segment segment)
    {
        var text = segment.Passage.Prose.Text;
        if (segment.Table is not null || text.Length is < 5 or > LongestLine || char.IsAsciiLetter(text[^1]) || text[^1] is '.' or ':' or '?' or ',' or ';')
        {
            return null;
        }

        var (starts, at) = (new List<int>(), text.Length);
        while (at > 0 && text.LastIndexOf(' ', at - 1) is var space && IsFigure(text.AsSpan(space + 1, at - space - 1)))
        {
            starts.Add(space + 1);
            at = Math.Max(space, 0);
        }

        starts.Reverse();
        while (starts.Count > 0 && at > 0 && text[starts[0]] is '-' or '–' or '—' && starts[0] + 1 < text.Length && text[starts[0] + 1] == ' ')
        {
            // "Moor – 14 3": the dash parts the label from its figures.
            at = starts[0] + 1;
            starts.RemoveAt(0);
        }

        if (at == 0)
        {
            // "2020 171 24" is of a year; "171 24 3" is of nothing that is named.
            return starts.Count > FewestFigures && starts.Count <= MostFigures && LabelledLine.IsYear(text.AsSpan(0, starts[1] - 1)) ? starts : null;
        }

        // "Band 3 14 2", "March 2024 14 2".
        while (starts.Count > FewestFigures && IsNumbered(text.AsSpan(0, at), text.AsSpan(starts[0], starts[1] - 1 - starts[0])))
        {
            at = starts[1] - 1;
            starts.RemoveAt(0);
        }

        starts.Insert(0, 0);
        return starts.Count is > FewestFigures and <= MostFigures && IsLabel(text.AsSpan(0, at)) ? starts : null;
    }

    static bool IsNumbered(ReadOnlySpan<char> label, ReadOnlySpan<char> number) => FigureLine.IsReference(label) && number.Length <= 4 && (number.Length < 3 || LabelledLine.IsYear(number));

    // A name or a few words, and no sentence.
    static bool IsLabel(ReadOnlySpan<char> text) => text.Length is > 0 and <= LongestLabel && text.IndexOfAny(NoLabel) < 0 && !FigureLine.IsReference(text) && char.IsLetterOrDigit(text[0]);

    static bool IsFigure(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > LongestFigure)
        {
            return false;
        }

        if (text is "*" or "-" or "–" or "—" or "#" or "[c]" or "N/A" or "n/a")
        {
            return true;
        }

        var digits = text.Trim("£%<≤*");
        return digits.Length > 0 && char.IsAsciiDigit(digits[0]) && char.IsAsciiDigit(digits[^1]) && digits.IndexOfAnyExcept(Digits) < 0 && (digits[0] != '0' || digits.Length == 1 || digits[1] == '.');
    }

    // Years, or names that each begin with a capital letter, one for each column, with or without one over the labels.
    static List<int>? Headings(string text, int cells)
    {
        if (!IsLabel(text))
        {
            return null;
        }

        var starts = new List<int>();
        for (var at = 0; at < text.Length; at = text.IndexOf(' ', at) is > 0 and var space ? space + 1 : text.Length)
        {
            if (char.IsUpper(text[at]) || LabelledLine.IsYear(text.AsSpan(at, Math.Min(4, text.Length - at))))
            {
                starts.Add(at);
            }
        }

        if (starts.Count == cells - 1)
        {
            starts.Insert(0, 0);
        }

        return starts.Count == cells && starts[0] == 0 ? starts : null;
    }

    static List<GridCell> Cells(Passage passage, List<int> starts, int row, bool isHeading)
    {
        var cells = new List<GridCell>(starts.Count);
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : passage.Prose.Text.Length;
            var cell = starts[i] == end ? Passage.Empty : PassageSlice.Of(passage, starts[i], end);
            var span = cell.Prose.Text.Length == 0 ? passage.Prose.ToSource(end, end) : cell.Prose.Span;
            var reading = cell.Prose.Text.Length == 0 ? CellReading.Blank : i > 0 && CellReading.Of(cell) is { Kind: not MarkKind.Text } read && (!isHeading || read.IsYear) ? read : CellReading.Label;
            cells.Add(new GridCell(row, i, cell, span, reading));
        }

        return cells;
    }
}
