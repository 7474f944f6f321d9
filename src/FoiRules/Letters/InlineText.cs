using FoiRules.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FoiRules.Letters;

/// <summary>Gathers the words of one Markdown block, each character with its place in the source.</summary>
/// <param name="source">The letter.</param>
/// <param name="expected">How many characters to make room for; more are taken as well.</param>
/// <param name="from">Where the block begins.</param>
sealed class InlineText(string source, int expected, int from = 0)
{
    const int FewestOfQuestion = 15;
    const int Farthest = 64;
    const int TabWidth = 4;
    const int FewestRoom = 512;
    const int MostSpare = 1 << 16;

    // Used for one block after another.
    static readonly Spare<char[]> Used = new();
    char[] text = Room(Math.Clamp(expected, 8, source.Length + 8));
    readonly Places places = Places.Expecting(1);
    int length;

    static readonly List<HiddenLink> NoLinks = [];
    List<HiddenLink>? links;
    List<LineBreak>? breaks;

    // Up to where all is in bold.
    int boldEnd = int.MaxValue;

    // Where words in bold end, on a line that goes on.
    int leadEnd;

    int Floor => length == 0 ? from : places.Next - 1;

    /// <summary>What was gathered, once.</summary>
    public BlockText ToText()
    {
        var prose = new Prose(new string(text, 0, length), places) { Links = links ?? NoLinks };
        if (text.Length <= MostSpare)
        {
            Used.Give(text);
        }

        (text, length) = ([], 0);
        return new BlockText(prose, breaks ?? BlockText.Unbroken, boldEnd, leadEnd);
    }

    static char[] Room(int atLeast) => Used.Take() is { } used && used.Length >= atLeast ? used : new char[Math.Max(atLeast, FewestRoom)];

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
                (breaks ??= []).Add(new LineBreak(length, line.IsHard));
                Append(' ', line.Span.Start);
                break;
            case CodeInline code:
                AddFound(code.Content, code.Span, bold);
                break;
            case AutolinkInline auto:
                (links ??= []).Add(new HiddenLink(auto.Url, new TextSpan(auto.Span.Start, auto.Span.End + 1)));
                AddFound(auto.Url, auto.Span, bold);
                break;
            case HtmlEntityInline entity:
                // A few entities stand for two characters; each of them is where the entity is.
                var place = PlaceOf(entity);
                foreach (var character in entity.Transcoded.ToString())
                {
                    AddFound(character.ToString(), place, bold);
                }

                break;
            case LinkInline link:
                if (!link.IsImage && !link.IsAutoLink && link.Url is { } url)
                {
                    (links ??= []).Add(new HiddenLink(url, new TextSpan(link.Span.Start, link.Span.End + 1)));
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
                (breaks ??= []).Add(new LineBreak(length, true));
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
        if (start >= Floor && start + content.Length <= source.Length && content.SequenceEqual(source.AsSpan(start, content.Length)))
        {
            AppendRun(content, start, bold);
        }
        else
        {
            // Behind a tab, Markdig names a place too far in front; in a heading whose "#" has one, by as much as stands before the heading.
            var written = content.ToString();
            var span = new SourceSpan(literal.Span.Start, literal.Span.End + TabWidth);
            var next = new SourceSpan(Floor, Floor + written.Length + Farthest);
            AddFound(written, !IsWithin(written, span) && IsWithin(written, next) ? next : span, bold);
        }
    }

    // Behind a tab Markdig names a place too far in front for it; there it is looked for as it is written.
    SourceSpan PlaceOf(HtmlEntityInline entity)
    {
        var written = entity.Original.ToString();
        var begin = Math.Min(Floor, source.Length);
        return entity.Span.Start < Floor && source.IndexOf(written, begin, Math.Min(source.Length - begin, written.Length + Farthest), StringComparison.Ordinal) is >= 0 and var at
            ? new SourceSpan(at, at + written.Length - 1) : entity.Span;
    }

    bool IsWithin(string content, SourceSpan span) =>
        span.Start >= Floor && span.Start < source.Length && source.IndexOf(content, span.Start, Math.Min(span.Length, source.Length - span.Start), StringComparison.Ordinal) >= 0;

    // Where Markdown trims or rewrites, the content is looked for inside the span; failing that, each of its characters is.
    void AddFound(string content, SourceSpan span, bool bold)
    {
        // Behind a tab, Markdig may name a place before the block, or before what was read last; nothing that comes next stands there.
        span = span.Start < Floor ? new SourceSpan(Floor, Math.Min(source.Length, Floor + content.Length + Farthest) - 1) : span;
        if (span.Start < 0 || span.Start >= source.Length)
        {
            return;
        }

        var within = Math.Min(span.Length, source.Length - span.Start);
        var found = within <= 0 ? -1 : source.IndexOf(content, span.Start, within, StringComparison.Ordinal);
        if (found >= 0)
        {
            AppendRun(content, found, bold);
            return;
        }

        // Each character stands where it is found next: Markdown has dropped or rewritten only what lies between.
        boldEnd = !bold && !string.IsNullOrWhiteSpace(content) ? Math.Min(boldEnd, 0) : boldEnd;
        var end = Math.Min(span.Start + Math.Max(within, 1), source.Length);
        var at = span.Start;
        foreach (var character in content)
        {
            at = Next(character, at, end);
            Append(character, Math.Min(at, end - 1));
            at++;
        }
    }

    // A line break in code reads as a space, and a null as the character for what cannot be shown.
    int Next(char character, int from, int end)
    {
        for (var i = from; i < Math.Min(end, from + Farthest); i++)
        {
            if (source[i] == character || (character == ' ' && source[i] is '\n' or '\r') || (character == '\uFFFD' && source[i] == '\0'))
            {
                return i;
            }
        }

        return from;
    }

    void AppendRun(ReadOnlySpan<char> run, int start, bool bold)
    {
        if (!bold && boldEnd == int.MaxValue && !run.IsWhiteSpace())
        {
            EndBold();
        }

        if (run.IsEmpty)
        {
            return;
        }

        if (text.Length - length < run.Length)
        {
            Grow(length + run.Length);
        }

        places.Add(length, start, run.Length);
        foreach (var character in run)
        {
            text[length++] = character is '\u00A0' or '\t' ? ' ' : character;
        }
    }

    // A question in bold and its answer behind it on one line are two lines, and so is a line in bold and what stands below; a word or two in bold ("Note:") only stress.
    void EndBold()
    {
        var end = length - 1;
        while (end >= 0 && char.IsWhiteSpace(text[end]))
        {
            end--;
        }

        boldEnd = 0;
        if (end < FewestOfQuestion)
        {
            return;
        }

        leadEnd = length;

        if (breaks is [.., var last] && last.At > end)
        {
            breaks[^1] = last with { IsForced = true };
            (boldEnd, leadEnd) = (length, 0);
        }
        else if (text[end] is '?' or '.' or ':')
        {
            (breaks ??= []).Add(new LineBreak(length, true));
        }
    }

    void Append(char character, int offset)
    {
        if (length == text.Length)
        {
            Grow(length + 1);
        }

        text[length] = character is '\u00A0' or '\t' ? ' ' : character;
        places.Add(length++, offset);
    }

    void Grow(int atLeast)
    {
        var more = new char[Math.Max(atLeast, text.Length * 2)];
        Buffer.BlockCopy(text, 0, more, 0, length * sizeof(char));
        text = more;
    }
}
