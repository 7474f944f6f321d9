using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>Every web address and file path, written out or behind a text, and every place where one is promised and missing.</summary>
static class LinkReader
{
    public static List<LinkFact> Read(FactContext context)
    {
        var links = new List<LinkFact>();
        foreach (var reading in context.Readings)
        {
            var prose = reading.Passage.Prose;
            foreach (var (target, span) in prose.Links)
            {
                links.Add(Make(target, span, reading, prose.FromSource(span.Start), context) with { Text = TextOf(context.Letter.Source.Slice(span)) });
            }

            foreach (var (start, end) in WrittenAddresses.Find(prose.Text))
            {
                var span = prose.ToSource(start, end);
                if (prose.LinksIn(span).Count == 0)
                {
                    links.Add(Make(prose.Text[start..end], span, reading, start, context));
                }
            }
        }

        AddInside(context, links);
        AddLost(context, links);
        return links;
    }

    // "On the policies page of our intranet": a place inside the network, though its address is not written.
    static void AddInside(FactContext context, List<LinkFact> links)
    {
        var (inside, signpost) = (context.Phrase("on-the-inside"), context.Phrase("signpost"));
        var written = new HashSet<int>();
        foreach (var link in links)
        {
            written.Add(link.Paragraph);
        }

        foreach (var reading in context.Readings)
        {
            if (reading.Part == Part.Answer && reading.Passage.First(inside) is { } place && reading.Passage.Says(signpost) && !written.Contains(reading.Segment.Block))
            {
                var span = reading.Passage.Prose.ToSource(place.Start, place.End);
                links.Add(Make(context.Letter.Source.Slice(span), span, reading, place.Start, context) with { Sort = "file", IsPublic = false, IsHome = false, IsLanding = false });
            }
        }
    }

    static void AddLost(FactContext context, List<LinkFact> links)
    {
        var promises = context.Phrase("promises-a-link");
        var found = links.FindAll(l => l.IsLocation);
        found.Sort((a, b) => a.Span.Start - b.Span.Start);
        var (inAnswer, inParagraph) = (new FactIndex(found, "answer"), new FactIndex(found, "paragraph"));
        foreach (var reading in context.Readings)
        {
            if (!reading.Passage.Says(promises) && !reading.Passage.Prose.Text.Contains("][", StringComparison.Ordinal))
            {
                continue;
            }

            var here = Make("", reading.Passage.Prose.Span, reading, 0, context);
            foreach (var span in LostLinks.Find(reading, promises, inParagraph.Near(here).Count > 0 || HasAny(inAnswer.Behind(here))))
            {
                links.Add(here with { Span = span, Sentence = reading.SentenceAt(reading.Passage.Prose.FromSource(span.Start)), Text = context.Letter.Source.Slice(span) });
            }
        }
    }

    static bool HasAny(IEnumerable<Fact> facts)
    {
        using var each = facts.GetEnumerator();
        return each.MoveNext();
    }

    // "[the list](address)" stands behind "the list"; an address between angle brackets behind nothing.
    static string? TextOf(string written)
    {
        var close = written.StartsWith('[') ? written.LastIndexOf(written.EndsWith(')') ? "](" : "]", StringComparison.Ordinal) : -1;
        return close > 0 ? written[1..close] : null;
    }

    static LinkFact Make(string target, TextSpan span, Reading reading, int offset, FactContext context)
    {
        var address = WebAddress.Read(target);
        var isLost = string.IsNullOrWhiteSpace(target) || target is "#";
        return new LinkFact(isLost ? "" : target)
        {
            Span = span,
            Part = reading.Part,
            Sentence = reading.SentenceAt(offset),
            Paragraph = reading.Segment.Block,
            Exchange = reading.Segment.Exchange,
            Table = reading.Cell is null ? -1 : reading.Segment.Block,
            Host = address.Host,
            IsPublic = isLost || address.IsPublic(context.House),
            IsHome = address.IsHome,
            Sort = isLost ? "lost" : address.Sort,
            IsBare = !isLost && address is { Sort: "web", Scheme: "" },
            IsSecure = address.Scheme == "https",
            Depth = WebPlace.Depth(address),
            IsLanding = WebPlace.IsLanding(address),
            IsShare = WebPlace.IsShare(address),
            IsArchived = WebPlace.IsArchive(address),
        };
    }
}
