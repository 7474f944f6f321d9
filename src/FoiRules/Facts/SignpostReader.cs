using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>Sentences that point the requester elsewhere, and whether they say precisely where.</summary>
static class SignpostReader
{
    public static IEnumerable<SignpostFact> Read(List<StatementFact> statements, List<LinkFact> links, FactContext context)
    {
        var (signpost, not, portal) = (context.Phrase("signpost"), context.Phrase("not-a-signpost"), context.Phrase("shared-portal"));
        var byAnswer = new FactIndex(links, "answer");
        foreach (var statement in statements)
        {
            if (!statement.Says.Contains(signpost) || statement.Says.Contains(not))
            {
                continue;
            }

            var nearby = byAnswer.Near(statement).Cast<LinkFact>().Where(l => l.Span.Start >= statement.Span.Start || l.Paragraph == statement.Paragraph);
            yield return new SignpostFact(statement)
            {
                Span = statement.Span,
                Part = statement.Part,
                Sentence = statement.Sentence,
                Paragraph = statement.Paragraph,
                Exchange = statement.Exchange,
                Table = statement.Table,
                IsLocated = nearby.Any(l => !l.IsHome || !IsPortal(l.Host, context, portal)),
                KnownAddress = context.House.Places.FirstOrDefault(p => p.About.IsIn(statement.Says.Contains))?.Address,
            };
        }
    }

    // The front page of a site that holds everybody's publications is no location.
    static bool IsPortal(string host, FactContext context, int portal) => Passage.Read(new Prose(host, new int[host.Length]), context.Lexicon).Says(portal);
}
