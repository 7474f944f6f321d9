using FoiRules.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FoiRules.Letters;

/// <summary>The end of a source line: its position in the text, and whether the break was forced.</summary>
sealed record LineBreak(int At, bool IsForced);

/// <summary>Gathers the words of one Markdown block, each character with its place in the source.</summary>
/// <param name="source">The letter.</param>
/// <param name="block">Where the block stands in it.</param>
sealed class InlineText(string source, SourceSpan block)
{
    const int FewestOfQuestion = 15;

    // How far behind what was read last something is looked for that Markdown gives a wrong place.
    const int Near = 64;
    char[] text = new char[Math.Clamp(block.Length, 8, source.Length + 8)];
    int[] offsets = new int[Math.Clamp(block.Length, 8, source.Length + 8)];
    int length;

    /// <summary>Where a line of the source ends: the position in the text, and whether the break was forced.</summary>
    public List<LineBreak> Breaks { get; } = [];

    readonly List<HiddenLink> links = [];

    /// <summary>Whether something other than white space stands outside bold.</summary>
    public bool HasPlain { get; private set; }

    public Prose ToProse()
    {
        return new Prose(new string(text, 0, length), offsets.AsSpan(0, length).ToArray()) { Links = links };
    }

    public void Add(ContainerInline? container, bool bold = false)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            Add(inline, bold);
        }
    }

    void Add(Inline inline, bool bold)
    {
        switch (inline)
        {
            case LiteralInline literal:
                AddLiteral(literal, bold);
                break;
            case LineBreakInline line:
                Breaks.Add(new LineBreak(length, line.IsHard));
                Append(' ', line.Span.Start);
                break;
            case CodeInline code:
                AddFound(code.Content, new SourceSpan(code.Span.Start + code.DelimiterCount, code.Span.End), bold);
                break;
            case AutolinkInline auto:
                links.Add(new HiddenLink(auto.Url, new TextSpan(auto.Span.Start, auto.Span.End + 1)));
                AddFound(auto.Url, auto.Span, bold);
                break;
            case HtmlEntityInline entity:
                AddFound(entity.Transcoded.ToString(), PlaceOf(entity), bold);
                break;
            case LinkInline link:
                if (!link.IsImage && !link.IsAutoLink && link.Url is { } url)
                {
                    links.Add(new HiddenLink(url, new TextSpan(link.Span.Start, link.Span.End + 1)));
                }

                Add(link, bold);
                break;
            case LinkDelimiterInline open:
                // The bracket of a reference that leads nowhere: "[the list][1]".
                AddFound(open.ToLiteral(), open.Span, bold);
                Add((ContainerInline)open, bold);
                break;
            case EmphasisInline emphasis:
                Add(emphasis, bold || emphasis.DelimiterCount >= 2);
                break;
            case HtmlInline html when html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase):
                Breaks.Add(new LineBreak(length, true));
                Append(' ', html.Span.Start);
                break;
            case ContainerInline other:
                Add(other, bold);
                break;
        }
    }

    void AddLiteral(LiteralInline literal, bool bold)
    {
        var content = literal.Content.AsSpan();
        var start = literal.Span.Start + (literal.IsFirstCharacterEscaped ? 1 : 0);
        if (start >= 0 && start + content.Length <= source.Length && content.SequenceEqual(source.AsSpan(start, content.Length)))
        {
            AppendRun(content, start, bold);
        }
        else
        {
            AddFound(content.ToString(), literal.Span, bold);
        }
    }

    // Where Markdown trims or rewrites, the content is looked for inside the span; failing that, every character stands at its start.
    void AddFound(string content, SourceSpan span, bool bold)
    {
        if (span.Start < 0 || span.Start >= source.Length)
        {
            return;
        }

        var end = Math.Min(span.End + 1, source.Length);
        var found = end <= span.Start ? -1 : source.IndexOf(content, span.Start, end - span.Start, StringComparison.Ordinal);
        if (found >= 0)
        {
            AppendRun(content, found, bold);
            return;
        }

        var isThere = IsThere(content, span.Start, end);
        if (!isThere && NextOf(content) is >= 0 and var next && source[span.Start] != '&')
        {
            AppendRun(content, next, bold);
            return;
        }

        var at = span.Start;
        foreach (var character in content)
        {
            at = isThere ? Next(character, at, end) : at;
            Append(character, at);
            at += isThere ? 1 : 0;
        }

        HasPlain |= !bold && !string.IsNullOrWhiteSpace(content);
    }

    // Behind a heading that begins with a tab, Markdig loses count.
    SourceSpan PlaceOf(HtmlEntityInline entity)
    {
        var written = entity.Original.ToString();
        var isRight = source.AsSpan(Math.Clamp(entity.Span.Start, 0, source.Length)).StartsWith(written);
        return !isRight && NextOf(written) is >= 0 and var next ? new SourceSpan(next, next + written.Length - 1) : entity.Span;
    }

    int NextOf(string content)
    {
        var last = Math.Clamp(length == 0 ? block.Start : offsets[length - 1] + 1, 0, source.Length);
        return source.IndexOf(content, last, Math.Min(source.Length - last, content.Length + Near), StringComparison.Ordinal);
    }

    bool IsThere(string content, int at, int end)
    {
        foreach (var character in content)
        {
            at = Next(character, at, end) + 1;
        }

        return at <= end;
    }

    // Code over several lines has a space for each line end, and loses what marks a quotation before each; no text keeps a NUL.
    int Next(char character, int at, int end)
    {
        while (at < end && source[at] != character && !(character == ' ' && source[at] is '\n' or '\r') && !(character == '\uFFFD' && source[at] == '\0'))
        {
            at++;
        }

        return at;
    }

    void AppendRun(ReadOnlySpan<char> run, int start, bool bold)
    {
        if (!bold && !HasPlain && !run.IsWhiteSpace() && EndsBoldQuestion())
        {
            Breaks.Add(new LineBreak(length, true));
        }

        HasPlain |= !bold && !run.IsWhiteSpace();
        foreach (var character in run)
        {
            Append(character, start++);
        }
    }

    // A question in bold and its answer behind it on one line are two lines; a word or two in bold ("Note:") only stress.
    bool EndsBoldQuestion()
    {
        var end = length - 1;
        while (end >= 0 && char.IsWhiteSpace(text[end]))
        {
            end--;
        }

        return end >= FewestOfQuestion && text[end] is '?' or '.' or ':';
    }

    void Append(char character, int offset)
    {
        if (length == text.Length)
        {
            var (more, places) = (new char[length * 2], new int[length * 2]);
            Buffer.BlockCopy(text, 0, more, 0, length * sizeof(char));
            Buffer.BlockCopy(offsets, 0, places, 0, length * sizeof(int));
            (text, offsets) = (more, places);
        }

        text[length] = character is '\u00A0' or '\t' ? ' ' : character;
        offsets[length++] = offset;
    }
}
