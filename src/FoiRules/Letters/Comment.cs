using FoiRules.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FoiRules.Letters;

/// <summary>An HTML comment of a letter, which no reader of the letter sees.</summary>
/// <param name="Span">All of it, from <c>&lt;!--</c> to <c>--&gt;</c>, or to the end of the letter where it is never closed.</param>
/// <param name="IsQuoted">Whether it stands in a quotation, which are most often the words of the requester.</param>
public sealed record Comment(TextSpan Span, bool IsQuoted)
{
    /// <summary>What opens a comment.</summary>
    public const string Opening = "<!--";

    /// <summary>What closes it.</summary>
    public const string Closing = "-->";

    /// <summary>The comments of a letter, in order; none where it cannot be read. The draft is read once, by this.</summary>
    public static IReadOnlyList<Comment> In(Draft draft)
    {
        var found = new List<Comment>();
        while (draft.Next() is { } block)
        {
            Add(block, block is QuoteBlock, draft.Source.Content, found);
            foreach (var inside in block is LeafBlock leaf ? leaf.Inline?.Descendants() ?? [] : block.Descendants())
            {
                Add(inside, IsInQuotation(inside), draft.Source.Content, found);
            }
        }

        found.Sort((a, b) => a.Span.Start - b.Span.Start);
        return found;
    }

    static void Add(MarkdownObject node, bool isQuoted, string content, List<Comment> found)
    {
        if (node is not (HtmlBlock or HtmlInline))
        {
            return;
        }

        // A block of HTML ends with the line on which a comment is closed, and that line may hold another.
        var (at, end) = (Math.Clamp(node.Span.Start, 0, content.Length), Math.Clamp(node.Span.End + 1, 0, content.Length));
        while (at < end && content.IndexOf(Opening, at, end - at, StringComparison.Ordinal) is >= 0 and var start)
        {
            var body = start + Opening.Length;
            var close = body < end ? content.IndexOf(Closing, body, end - body, StringComparison.Ordinal) : -1;
            at = close < 0 ? end : close + Closing.Length;
            found.Add(new Comment(new TextSpan(start, at), isQuoted));
        }
    }

    static bool IsInQuotation(MarkdownObject node)
    {
        var block = node as Block;
        for (var inline = node as Inline; inline is not null; inline = inline.Parent)
        {
            block = (inline as ContainerInline)?.ParentBlock ?? block;
        }

        for (; block is not null; block = block.Parent)
        {
            if (block is QuoteBlock)
            {
                return true;
            }
        }

        return false;
    }
}
