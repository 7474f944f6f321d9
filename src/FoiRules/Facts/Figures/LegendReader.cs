using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>Finds the keys of a letter: what its marks stand for.</summary>
static class LegendReader
{
    const int LongestKey = 60;
    const int Farthest = 60;

    public static List<Legend> Read(Letter letter)
    {
        var found = new List<Legend>();
        for (var i = 0; i < letter.Segments.Count; i++)
        {
            var segment = letter.Segments[i];
            if (segment.Table is not null || !(segment.IsBullet || LegendWords.MayExplain(segment.Passage)))
            {
                continue;
            }

            var isUnderMark = segment.IsBullet && IsUnderMark(letter, i);
            if (segment.Part != Part.Request || isUnderMark || IsKey(segment))
            {
                Read(segment, letter.Source, isUnderMark, found);
            }
        }

        return found;
    }

    // A bullet by itself that says how small something is, and before it a table, or its cells line by line, in which the bullet stands for a figure. Points often begin with a dash.
    static bool IsUnderMark(Letter letter, int at)
    {
        var text = letter.Segments[at].Passage.Prose.Text;
        var mark = MarkOf(letter.Segments[at], letter.Source);
        if (at == 0 || letter.Segments[at - 1].IsBullet || mark is not ("*" or "#") || LegendWords.Bound(letter.Segments[at].Passage, 0, text.Length) is null)
        {
            return false;
        }

        for (var i = at - 1; i >= Math.Max(0, at - Farthest); i--)
        {
            if (letter.Segments[i].Texts.Any(t => t.Prose.Text.AsSpan().Trim().SequenceEqual(mark)))
            {
                return true;
            }

            if (letter.Segments[i].Table is not null)
            {
                return false;
            }
        }

        return false;
    }

    // Before a table, a key is easily taken for the question; no request says what a star stands for.
    static bool IsKey(Segment segment) => segment.Kind != SegmentKind.Quote && segment.Passage.Words.Count is > 3 and <= LongestKey && LegendWords.Defines(segment.Passage.Prose.Text);

    static void Read(Segment segment, SourceText source, bool isUnderMark, List<Legend> found)
    {
        var passage = segment.Passage;
        var text = passage.Prose.Text;
        if (Eaten(segment, source, isUnderMark) is { } eaten)
        {
            // "* denotes fewer than five": Markdown took the mark for a bullet, or "#" for a heading.
            Add(passage, 0, EndOf(text, 0, text.Length), eaten, found);
            return;
        }

        foreach (var sentence in passage.Sentences)
        {
            for (var start = sentence.Start; start < sentence.End;)
            {
                var end = EndOf(text, start, sentence.End);
                if (LegendMark.In(passage, start, end) is { } mark)
                {
                    Add(passage, start, end, mark.Length == 0 && !LegendWords.NamesBlank(text.AsSpan(start, end - start)) ? null : mark, found);
                }

                start = end + 1;
            }
        }
    }

    static string? Eaten(Segment segment, SourceText source, bool isUnderMark)
    {
        if (segment.Passage.Words.Count is 0 or > LongestKey)
        {
            return null;
        }

        var written = source.Content.AsSpan(segment.Span.Start, segment.Span.Length).TrimStart();
        var isTwice = written.StartsWith("* - ") || written.StartsWith("* – ");
        return isTwice || isUnderMark || LegendWords.BeginsAsKey(segment.Passage) ? MarkOf(segment, source) : null;
    }

    static string? MarkOf(Segment segment, SourceText source) =>
        source.Content.AsSpan(segment.Span.Start, segment.Span.Length).TrimStart() is [('*' or '-' or '#' or '+') and var mark, ..] ? mark.ToString() : null;

    static int EndOf(string text, int start, int end) => text.AsSpan(start, end - start).IndexOf(';') is >= 0 and var at ? start + at : end;

    static void Add(Passage passage, int start, int end, string? mark, List<Legend> found)
    {
        var amount = LegendWords.Bound(passage, start, end);
        var kind = amount is not null ? MarkKind.Hidden : LegendWords.Meaning(passage.Prose.Text, start, end);

        // Without a mark, only a bound that is said to be kept back explains anything.
        if (mark is not null || amount is not null)
        {
            found.Add(new Legend(mark, kind, kind == MarkKind.Number ? new Amount(0, 0) : amount, passage.Prose.ToSource(start, end)));
        }
    }
}
