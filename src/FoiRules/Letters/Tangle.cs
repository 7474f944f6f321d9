using System.Buffers;
using FoiRules.Findings;
using FoiRules.Text;

namespace FoiRules.Letters;

/// <summary>What Markdig could not read in any sensible time. It is counted beforehand, because a parser that has begun cannot be stopped.</summary>
/// <remarks>
/// Markdig goes over a paragraph again at each bracket, tag or mark of emphasis that may or may not be closed, so its time grows with
/// their number times the length of the paragraph; and over a line again at each quotation or list that is opened on it. Where a block
/// turns out to be none, or another, it looks for it from the first block of the letter on.
/// </remarks>
static class Tangle
{
    // A second or two of work. A table of five thousand rows with a link in each stays below it.
    const long MostSteps = 1_500_000_000;
    const int MostOpenedOnALine = 100;
    const int BlocksPassedInAStep = 4;

    static readonly SearchValues<char> Marking = SearchValues.Create("[]<|*_");

    /// <summary>What is too tangled to be read; null where nothing is.</summary>
    public static Finding? In(SourceText source)
    {
        var text = source.Content;
        var steps = 0L;
        var (marks, first, start) = (0L, 0, 0);
        var (blocks, followsText) = (0, false);
        for (var line = 0; line < text.Length;)
        {
            var end = text.AsSpan(line).IndexOfAny('\n', '\r') is >= 0 and var length ? line + length : text.Length;
            if (IsTooDeep(text.AsSpan(line, end - line)))
            {
                return Make(source, line, end, "This line opens more quotations and lists inside one another than can be read.");
            }

            var content = text.AsSpan(line, end - line).TrimStart(" \t>");
            steps += IsTakenOut(content, followsText) ? blocks / BlocksPassedInAStep : 0;
            if (steps > MostSteps)
            {
                return Make(source, line, end, "So many lines up to here are underlined as headings, or tell where links lead, that the letter cannot be read.", "Put # in front of a heading, and write where a link leads in the link itself.");
            }

            followsText = !content.IsEmpty;
            blocks += followsText ? 1 : 0;
            if (EndsParagraph(content, end - line))
            {
                (marks, start) = (0, line);
            }

            var here = Marks(text, line, end, out var mark);
            (first, marks) = (marks == 0 ? mark : first, marks + here);

            // As if the whole of the paragraph so far were read again for each mark on this line, and this line for each before it.
            steps += (here * (end - start)) + ((marks - here) * (end - line));
            if (steps > MostSteps)
            {
                return Make(source, first, first + 1, "So many brackets or marks of emphasis are left open from here on that the letter cannot be read.");
            }

            line = end + (text.AsSpan(end).StartsWith("\r\n") ? 2 : 1);
        }

        return null;
    }

    /// <summary>That something is nested more deeply than Markdig reads.</summary>
    public static Finding TooDeep(SourceText source) => Make(source, 0, Math.Min(1, source.Content.Length), "Lists, quotations or emphasis are nested too deeply for the letter to be read.");

    // A blank line, in a quotation or not, or one that begins a list or heading: whatever was open before it is closed.
    static bool EndsParagraph(ReadOnlySpan<char> content, int length) => content.IsEmpty || content[0] == '#' || (length - content.Length <= 3 && IsBullet(content, 0));

    // Text that is underlined is no paragraph, and neither is one that only tells where links lead.
    static bool IsTakenOut(ReadOnlySpan<char> content, bool followsText) => content switch
    {
        ['=' or '-', ..] => followsText && content.TrimEnd().IndexOfAnyExcept(content[0]) < 0,
        ['[', ..] => !followsText && content.Contains("]:", StringComparison.Ordinal),
        _ => false,
    };

    static bool IsTooDeep(ReadOnlySpan<char> line)
    {
        var (at, opened) = (0, 0);
        while (at < line.Length)
        {
            if (line[at] is ' ' or '\t')
            {
                at++;
            }
            else if (Opener(line, at) is > 0 and var length)
            {
                at += length;
                opened++;
            }
            else
            {
                break;
            }
        }

        return opened > MostOpenedOnALine && !IsRule(line);
    }

    static int Opener(ReadOnlySpan<char> line, int at)
    {
        if (line[at] == '>' || IsBullet(line, at))
        {
            return 1;
        }

        var end = at;
        while (end < line.Length && end - at < 10 && char.IsAsciiDigit(line[end]))
        {
            end++;
        }

        return end > at && end + 1 < line.Length && line[end] is '.' or ')' && line[end + 1] is ' ' or '\t' ? end + 1 - at : 0;
    }

    static bool IsBullet(ReadOnlySpan<char> line, int at) => line[at] is '-' or '*' or '+' && at + 1 < line.Length && line[at + 1] is ' ' or '\t';

    // "- - - -" across the page is a rule, however long.
    static bool IsRule(ReadOnlySpan<char> line)
    {
        var mark = line.TrimStart()[0];
        return mark is '-' or '*' or '_' && line.TrimStart().IndexOfAnyExcept(mark, ' ', '\t') < 0;
    }

    static long Marks(string text, int start, int end, out int first)
    {
        var count = 0L;
        first = end;

        // Most lines have none of these characters, and many are looked at together.
        for (var i = start; i < end && text.AsSpan(i, end - i).IndexOfAny(Marking) is >= 0 and var at; i++)
        {
            i += at;
            if (IsMark(text, i))
            {
                first = Math.Min(first, i);
                count++;
            }
        }

        return count;
    }

    static bool IsMark(string text, int i)
    {
        var (before, after) = (i > 0 ? text[i - 1] : ' ', i + 1 < text.Length ? text[i + 1] : ' ');
        return text[i] switch
        {
            '[' or ']' => true,
            '<' => after is '?' or '!',
            '|' => before == ':' || after == ':',
            '*' => !(char.IsWhiteSpace(before) && char.IsWhiteSpace(after)),
            '_' => !(char.IsWhiteSpace(before) && char.IsWhiteSpace(after)) && !(char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after)),
            _ => false,
        };
    }

    static Finding Make(SourceText source, int start, int end, string message, string instead = "Write the letter without nesting more than a few levels.") => new()
    {
        Code = "LTR03",
        Name = "nested-too-deeply",
        Severity = Severity.Error,
        Message = message,
        Place = new Place(source, new TextSpan(start, end)),
        Instead = instead,
        IsFault = true,
    };
}
