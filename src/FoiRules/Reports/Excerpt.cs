using System.Text;
using FoiRules.Findings;
using FoiRules.Text;

namespace FoiRules.Reports;

/// <summary>The line a place starts on, as drawn, and where the underline goes.</summary>
/// <param name="Line">The number of the line, counted from 1.</param>
/// <param name="Text">The line, safe to show; only the part around the place when the line is long.</param>
/// <param name="Indent">The cells before the underline.</param>
/// <param name="Width">The cells underlined, at least one. A place over several lines is underlined to the end of its first.</param>
sealed record Excerpt(int Line, string Text, int Indent, int Width)
{
    /// <summary>The longest part of a line that is shown, in UTF-16 code units, without the marks for what is left out.</summary>
    internal const int Limit = 160;

    const int Before = 60;
    const char Cut = '…';

    /// <summary>The excerpt of a place; null where the source is empty and there is nothing to show.</summary>
    public static Excerpt? Of(Place place)
    {
        var content = place.Source.Content;
        if (content.Length == 0)
        {
            return null;
        }

        var region = Region.Of(place);
        var line = place.Source.LineSpan(region.Start.Line);
        var shown = Window(content, line, region.Span);
        var text = new StringBuilder();
        var indent = 0;
        var width = 0;
        if (shown.Start > line.Start)
        {
            text.Append(Cut);
            indent = 1;
        }

        var offset = shown.Start;
        foreach (var rune in content.AsSpan(shown.Start, shown.Length).EnumerateRunes())
        {
            var drawn = Printable.Of(rune);
            text.Append(drawn);
            offset += rune.Utf16SequenceLength;
            if (offset <= region.Span.Start)
            {
                indent += DisplayWidth.Of(drawn);
            }
            else if (offset - rune.Utf16SequenceLength < region.Span.End)
            {
                width += DisplayWidth.Of(drawn);
            }
        }

        if (shown.End < line.End)
        {
            text.Append(Cut);
        }

        return new Excerpt(region.Start.Line, text.ToString().TrimEnd(' '), indent, Math.Max(1, width));
    }

    static TextSpan Window(string content, TextSpan line, TextSpan span)
    {
        if (line.Length <= Limit)
        {
            return line;
        }

        var from = Math.Clamp(span.Start - Before, line.Start, line.End - Limit);
        return new TextSpan(Whole(content, from), Whole(content, from + Limit));
    }

    // A window must not open or close in the middle of a surrogate pair.
    static int Whole(string content, int offset) =>
        offset > 0 && offset < content.Length && char.IsSurrogatePair(content[offset - 1], content[offset]) ? offset - 1 : offset;
}
