using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>Sentences that point the requester elsewhere, and whether they say precisely where.</summary>
static class SignpostReader
{
    public static IEnumerable<SignpostFact> Read(FactContext context)
    {
        var (statements, links) = (context.Known<StatementFact>(StatementFact.Kind), context.Known<LinkFact>(LinkFact.Kind));
        var (signpost, not, portal) = (context.Phrase("signpost"), context.Phrase("not-a-signpost"), context.Phrase("shared-portal"));
        var precise = links.FindAll(l => l.IsLocation && (!l.IsHome || !IsPortal(l.Host, context, portal)));
        precise.Sort((a, b) => a.Span.Start - b.Span.Start);
        var (interest, weighed) = (context.Phrase("public-interest"), -1);
        var (inAnswer, inParagraph) = (new FactIndex(precise, "answer"), new FactIndex(precise, "paragraph"));
        foreach (var statement in statements)
        {
            // Once a paragraph has begun to weigh the public interest, what is public already lies in the scales.
            weighed = statement.Says.Contains(interest) ? statement.Paragraph : weighed;
            var isAddress = statement.Part == Part.Answer && IsAddress(statement.Text)
                && (statement.Table >= 0 || context.Facts.Near(StatementFact.Kind.Name, "answer", statement).Count == 1);
            if (!(isAddress || statement.Says.Contains(signpost)) || statement.Says.Contains(not) || weighed == statement.Paragraph)
            {
                continue;
            }

            yield return new SignpostFact(statement)
            {
                Span = statement.Span,
                Part = statement.Part,
                Sentence = statement.Sentence,
                Paragraph = statement.Paragraph,
                Exchange = statement.Exchange,
                Table = statement.Table,
                IsLocated = inAnswer.Behind(statement).Any() || IsRightAbove(context, inAnswer.Near(statement), statement) || (inAnswer.Near(statement).Count > 0 && inParagraph.Near(statement).Count > 0),
                KnownAddress = context.House.Places.Count == 0 ? null : context.House.Places.FirstOrDefault(p => p.About.IsIn(statement.Says.Contains))?.Address,
            };
        }
    }

    // An address alone in a cell, or as a whole answer, is where that is to be found.
    static bool IsAddress(string text)
    {
        var line = text.AsSpan().Trim(" <>.");
        return line.IndexOf(' ') < 0 && (line.StartsWith("http", StringComparison.OrdinalIgnoreCase) || line.StartsWith("www.", StringComparison.OrdinalIgnoreCase));
    }

    // "It is in the report:", its address on a line of its own, and then "As the report is accessible to you, …";
    // or the address in a sentence, and then "We rely on section 21, as you can reach the report."
    static bool IsRightAbove(FactContext context, IReadOnlyList<Fact> links, StatementFact statement)
    {
        foreach (var link in links)
        {
            if (link.Paragraph == statement.Paragraph - 1 && (statement.Citations.Count > 0 || IsAlone(context.Letter.Source.Content, link.Span)))
            {
                return true;
            }
        }

        return false;
    }

    static bool IsAlone(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start > 0 && text[start - 1] is (' ' or '<' or '*'))
        {
            start--;
        }

        while (end < text.Length && text[end] is (' ' or '>' or '*' or '.' or '\r'))
        {
            end++;
        }

        return (start == 0 || text[start - 1] == '\n') && (end == text.Length || text[end] == '\n');
    }

    // The front page of a site that holds everybody's publications is no location.
    static bool IsPortal(string host, FactContext context, int portal) => Passage.Read(Prose.Nowhere(host), context.Lexicon).Says(portal);
}
