namespace FoiRules.Letters;

/// <summary>What stands on every page of a letter and belongs to none of it: "Page 2 of 3", "2 | Page", and the running heads beside them, as a copy from a PDF leaves them between its paragraphs.</summary>
/// <remarks>What is left out is checked by no rule. So whatever stands beside a page number must stand there in the same words on another page.</remarks>
static class PageFurniture
{
    const int Longest = 110;
    const int FewestPages = 2;

    /// <summary>The segments of a letter without those that are furniture.</summary>
    public static List<Segment> Without(List<Segment> segments)
    {
        var marks = new List<PageMark>();
        for (var i = 0; i < segments.Count; i++)
        {
            if (Text(segments[i]) is { Length: > 0 and <= Longest } text && text.AsSpan().ContainsAnyInRange('0', '9') && PageMark.In(text, i) is { } mark)
            {
                marks.Add(mark);
            }
        }

        if (marks.Count == 0)
        {
            return segments;
        }

        var found = marks.GroupBy(m => (m.Beside, m.IsCertain)).Where(g => IsFurniture(g, Text(segments[0]))).SelectMany(g => g).Select(m => m.At).ToHashSet();
        if (found.Count == 0)
        {
            return segments;
        }

        found.UnionWith(Heads(segments, found));
        return [.. segments.Where((_, i) => !found.Contains(i))];
    }

    // "Page 2" alone may be an answer, unless pages are counted from the first on; and of what stands beside it only a reference or the name of the letter is a running head.
    static bool IsFurniture(IEnumerable<PageMark> marks, string first)
    {
        var pages = marks.ToList();
        var beside = pages[0].Beside;
        var isSure = pages[0].IsCertain && beside.Length == 0;
        return pages[0].Number <= FewestPages && (isSure || (pages.Count >= FewestPages && pages.Zip(pages.Skip(1)).All(p => p.Second.Number == p.First.Number + 1)))
            && (!beside.Any(char.IsLower) || (first.Length > 0 && beside.StartsWith(first, StringComparison.OrdinalIgnoreCase) && !beside.AsSpan(first.Length).ContainsAnyInRange('a', 'z')));
    }

    // The first line of the letter, where it stands beside several page numbers.
    static List<int> Heads(List<Segment> segments, HashSet<int> numbers)
    {
        var first = Text(segments[0]);
        var heads = numbers.SelectMany(n => new[] { n - 1, n + 1 }).Where(i => i > 0 && i < segments.Count && !numbers.Contains(i) && first.Length > 0 && Text(segments[i]) == first).Distinct().ToList();
        return heads.Count < FewestPages ? [] : heads;
    }

    static string Text(Segment segment) => segment is { Table: null, Label: null, Kind: SegmentKind.Paragraph or SegmentKind.Heading } ? segment.Passage.Prose.Text : "";
}
