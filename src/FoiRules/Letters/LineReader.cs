using FoiRules.Text;

namespace FoiRules.Letters;

/// <summary>Cuts a paragraph where its lines are separate things: at a forced break, or where a new sentence or item begins a line.</summary>
static class LineReader
{
    /// <summary>No letter is wrapped narrower than this; shorter lines are lines of a list or an address.</summary>
    const int Narrowest = 50;
    const int ShortLine = 30;

    // "12." and "12)" end no sentence.
    const int MostInNumber = 2;

    /// <summary>Hardly a letter is wrapped wider than this; a longer line that ends in a bracket ends where its writer ended it.</summary>
    const int Widest = 140;

    static readonly string[] PointingOn = ["section", "sections", "regulation", "regulations", "article", "articles", "paragraph", "paragraphs", "schedule", "part", "reg", "reg.", "s.", "para"];

    /// <summary>The lines of one block as segments; phrases are filled in by the caller.</summary>
    public static List<Segment> Split(BlockText text, SourceText source, SegmentKind kind, string? label, bool isBullet, int block = 0)
    {
        var prose = text.Prose;
        var start = 0;
        TextSpan last = default;
        var ends = Ends(prose.Text, text.Breaks);
        var lines = new List<Segment>(ends.Count);
        foreach (var end in ends)
        {
            var line = prose.Slice(start, end);
            start = end;
            if (line.Text.Length == 0)
            {
                continue;
            }

            var whole = line.Span;
            var own = label;
            var isQuestion = false;
            if (own is null && Labels.Of(line.Text, out var length, out isQuestion) is { } written)
            {
                own = written;
                line = length < line.Text.Length ? line.Slice(length, line.Text.Length) : Prose.Empty;
            }

            lines.Add(new Segment
            {
                Kind = kind,
                Passage = Passage.Empty with { Prose = line },
                Span = last = LineStart(source, whole, last.End),
                Block = block,
                Label = own,
                IsQuestionLabel = isQuestion,
                IsBullet = isBullet,
                IsBold = start <= text.BoldEnd,
                LeadEnd = lines.Count == 0 && text.LeadEnd > 0 && text.LeadEnd <= start ? prose.ToSource(text.LeadEnd, text.LeadEnd).Start : 0,
            });
            (label, isBullet) = (null, false);
        }

        return lines;
    }

    static List<int> Ends(string text, List<LineBreak> breaks)
    {
        var width = Math.Max(LongestLine(text, breaks), Narrowest);
        var ends = new List<int>();
        var (start, isQuestion) = (0, IsNumberedSentence(text, breaks));
        foreach (var line in breaks)
        {
            if ((line.IsForced && !IsWrapped(text, start, line.At)) || IsUnwrapped(text, start, line.At) || BeginsAnew(text, start, line.At) || (!isQuestion && HasRoom(text, start, line.At, width)))
            {
                ends.Add(line.At);
            }

            start = line.At + 1;
        }

        ends.AddRange(Enumeration.Starts(text));
        ends.Add(text.Length);
        ends.Sort();
        return ends;
    }

    // "7 How much was spent on", "advertising in 2021/22", "and 2022/23.": a numbered sentence in a narrow column.
    static bool IsNumberedSentence(string text, List<LineBreak> breaks)
    {
        var trimmed = text.AsSpan().TrimEnd();
        if (breaks.Count == 0 || trimmed is not [>= '1' and <= '9', .., '.' or '?'] || trimmed[..^1].IndexOfAny(".?!:") > MostInNumber)
        {
            return false;
        }

        foreach (var line in breaks)
        {
            if (text.AsSpan(0, line.At).TrimEnd() is not [.., >= 'a' and <= 'z' or ',' or ')'] || text.AsSpan(line.At).TrimStart() is not [(>= 'a' and <= 'z') or (>= '0' and <= '9'), ..])
            {
                return false;
            }
        }

        return true;
    }

    static int LongestLine(string text, List<LineBreak> breaks)
    {
        var (longest, start) = (0, 0);
        foreach (var line in breaks)
        {
            longest = Math.Max(longest, line.At - start);
            start = line.At + 1;
        }

        return Math.Max(longest, text.Length - start);
    }

    // Whoever wraps a text breaks a line where the next word has no room; a line that ends before that was meant to end.
    static bool HasRoom(string text, int start, int end, int width)
    {
        var next = end + 1;
        while (next < text.Length && !char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        return next - start <= width && !IsWrappedUnevenly(text, start, end);
    }

    static bool IsUnwrapped(string text, int start, int end) => end - start > Widest && text.AsSpan(0, end).TrimEnd() is [.., ')'] && text.AsSpan(end).TrimStart() is [var next, ..] && char.IsUpper(next);

    // A text copied out of an e-mail has a forced break at the end of each line, in the midst of its sentences too.
    static bool IsWrapped(string text, int start, int end)
    {
        var line = text.AsSpan(start, end - start).TrimEnd();
        return line.Length >= Narrowest && line[^1] is not ('.' or ':' or '?' or '!' or ';') && text.AsSpan(end).TrimStart() is [var next, ..] && char.IsLower(next);
    }

    // Nobody who types wraps to the letter: a long line without a stop, and then a small letter, is one sentence.
    static bool IsWrappedUnevenly(string text, int start, int end)
    {
        var line = text.AsSpan(start, end - start).TrimEnd();
        var after = text.AsSpan(end).TrimStart();
        return line.Length >= Narrowest && char.IsLetterOrDigit(line[^1]) && after.Length > 0 && (char.IsLower(after[0]) || PointsOn(line));
    }

    static bool BeginsAnew(string text, int start, int at)
    {
        var before = text.AsSpan(0, at).TrimEnd();
        var after = text.AsSpan(at).TrimStart();
        if (before.IsEmpty || after.IsEmpty)
        {
            return false;
        }

        var next = after[..Math.Min(after.Length, 40)].ToString();
        var ends = before[^1] is '.' or '?' or '!' or ':' or ';';
        return IsYearWithFigure(after)
            || (PlainNumbers.Begun(after) is { } number && PlainNumbers.Begun(text.AsSpan(start).TrimStart()) == number - 1)
            || (ends && (char.IsUpper(after[0]) || char.IsDigit(after[0])))
            || (before[^1] == ')' && char.IsUpper(after[0]) && AsksBetween(text, start, at) && after.Length <= ShortLine)
            || (Labels.Of(next, out var length, out _) is not null && (ends || IsLabelled(text, start) || (length < next.Length && char.IsUpper(FirstLetterOr(next[length..], ' ')) && !PointsOn(before))));
    }

    // "2022: 118" and "2021/22 – 40" are lines of a list, however full the line above them is.
    static bool IsYearWithFigure(ReadOnlySpan<char> after)
    {
        var end = 0;
        while (end < after.Length && end < 8 && (char.IsAsciiDigit(after[end]) || after[end] is '/'))
        {
            end++;
        }

        var rest = end is 4 or 7 ? after[end..] : default;
        rest = rest is [' ', '-' or '–' or '—' or ':', ..] ? rest[2..] : rest is [':', ..] ? rest[1..] : default;
        // "2019/20 – 2021/22" is a range.
        return rest.TrimStart() is [(>= '0' and <= '9') or '£', ..] and not (['1', '9', _, _, ..] or ['2', '0', _, _, ..]);
    }

    // "… getting? (None, for example)" and then "See above" in a line of its own.
    static bool AsksBetween(string text, int start, int at) => text.IndexOf('?', start, at - start) >= 0;

    // "under regulation" and then "12(4)(a) EIR" in the next line is a provision, and no item.
    static bool PointsOn(ReadOnlySpan<char> before)
    {
        var last = before[(before.LastIndexOf(' ') + 1)..];
        foreach (var word in PointingOn)
        {
            if (last.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // Behind "(a) the plans" the line "(b) the costs" is the next item, and no wrapped one.
    static bool IsLabelled(string text, int start) => text.AsSpan(start).TrimStart() is { Length: > 0 } line
        && Labels.Of(line[..Math.Min(line.Length, 40)].ToString(), out _, out _) is not null;

    static char FirstLetterOr(string text, char none)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c))
            {
                return c;
            }
        }

        return none;
    }

    // The label and Markdown in front of a line belong to it, but not a question in bold that stands there.
    static TextSpan LineStart(SourceText source, TextSpan span, int last)
    {
        var start = Math.Max(source.LineSpan(source.Position(span.Start).Line).Start, last);
        return new TextSpan(start, Math.Max(span.End, start));
    }
}
