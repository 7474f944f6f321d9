using FoiRules.Findings;
using FoiRules.Text;

namespace FoiRules.Suppressing;

/// <summary>Says what a suppression is about that names no range: its own line where something else stands on it, otherwise the block that follows.</summary>
/// <param name="source">The letter.</param>
/// <param name="comments">All comments of the letter, in order: a line of nothing but comments is no text.</param>
sealed class CoveredLines(SourceText source, IReadOnlyList<TextSpan> comments)
{
    // The block found last: comments are asked about in order, and many may stand before one block.
    (int After, int Start, int End) known = (int.MaxValue, 0, 0);

    /// <summary>The scope and the characters it covers; null where nothing follows.</summary>
    public (SuppressionScope Scope, TextSpan Span)? Of(TextSpan comment)
    {
        var (first, last) = (source.Position(comment.Start).Line, source.Position(comment.End).Line);
        for (var line = first; line <= last; line++)
        {
            if (HasText(line))
            {
                return (SuppressionScope.Line, source.LineSpan(first).Cover(source.LineSpan(last)));
            }
        }

        var (start, end) = Block(last + 1);
        return start > source.LineCount ? null : (SuppressionScope.Block, source.LineSpan(start).Cover(source.LineSpan(end)));
    }

    /// <summary>Whether a character stands in a comment.</summary>
    public bool IsInComment(int at) => Inside(at) is not null;

    (int Start, int End) Block(int from)
    {
        if (known.After <= from && from <= known.Start)
        {
            return (known.Start, known.End);
        }

        var start = from;
        while (start <= source.LineCount && !HasText(start))
        {
            start++;
        }

        var end = start;
        while (end < source.LineCount && HasText(end + 1))
        {
            end++;
        }

        known = (from, start, end);
        return (start, end);
    }

    // Whether anything but white space, the mark of a quotation and comments stands on a line.
    bool HasText(int line)
    {
        var span = source.LineSpan(line);
        var at = span.Start;
        while (at < span.End)
        {
            if (Inside(at) is { } comment)
            {
                at = comment.End;
            }
            else if (!char.IsWhiteSpace(source.Content[at++]) && source.Content[at - 1] != '>')
            {
                return true;
            }
        }

        return false;
    }

    TextSpan? Inside(int at)
    {
        var (low, high) = (0, comments.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = comments[middle].End <= at ? (middle + 1, high) : (low, middle);
        }

        return low < comments.Count && comments[low].Start <= at ? comments[low] : null;
    }
}
