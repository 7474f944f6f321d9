using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>Every web address and file path, written out or behind a text.</summary>
static class LinkReader
{
    static readonly string[] Beginnings = ["http://", "https://", "www.", "file:", @"\\"];

    public static List<LinkFact> Read(FactContext context)
    {
        var links = new List<LinkFact>();
        foreach (var reading in context.Readings)
        {
            var prose = reading.Passage.Prose;
            foreach (var (target, span) in prose.Links)
            {
                links.Add(Make(target, span, reading, 0, context));
            }

            foreach (var (start, end) in Written(prose.Text))
            {
                var span = prose.ToSource(start, end);
                if (prose.LinksIn(span).Count == 0)
                {
                    links.Add(Make(prose.Text[start..end], span, reading, start, context));
                }
            }
        }

        return links;
    }

    static IEnumerable<(int Start, int End)> Written(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('h' or 'H' or 'w' or 'W' or 'f' or 'F' or '\\') || (i > 0 && char.IsLetterOrDigit(text[i - 1])) || !Begins(text, i))
            {
                continue;
            }

            var end = i;
            while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('<' or '>' or '"' or '|' or '”' or '’'))
            {
                end++;
            }

            while (end > i && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '*' && !(text[end - 1] == '.' && end - i > 3 && text[end - 2] == '.'))
            {
                end--;
            }

            if (end - i > 6)
            {
                yield return (i, end);
                i = end;
            }
        }
    }

    static bool Begins(string text, int at)
    {
        foreach (var beginning in Beginnings)
        {
            if (string.Compare(text, at, beginning, 0, beginning.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return true;
            }
        }

        return false;
    }

    static LinkFact Make(string target, TextSpan span, Reading reading, int offset, FactContext context)
    {
        var address = WebAddress.Read(target);
        return new LinkFact(target)
        {
            Span = span,
            Part = reading.Part,
            Sentence = reading.SentenceAt(offset),
            Paragraph = reading.Segment.Block,
            Exchange = reading.Segment.Exchange,
            Table = reading.Cell is null ? -1 : reading.Segment.Block,
            Host = address.Host,
            IsPublic = address.IsPublic(context.House),
            IsHome = address.IsHome,
        };
    }
}
