namespace FoiRules.Facts;

/// <summary>Every sentence, with the phrases said and the provisions cited in it.</summary>
static class StatementReader
{
    public static List<StatementFact> Read(FactContext context)
    {
        var citations = context.Known<CitationFact>(CitationFact.Kind);
        var citation = 0;
        var statements = new List<StatementFact>();
        foreach (var reading in context.Readings)
        {
            var phrase = 0;
            var phrases = reading.Passage.Phrases;
            for (var i = 0; i < reading.Passage.Sentences.Count; i++)
            {
                var (start, end) = reading.Passage.Sentences[i];
                var says = new List<int>();
                for (; phrase < phrases.Count && phrases[phrase].Start < end; phrase++)
                {
                    if (!says.Contains(phrases[phrase].Phrase))
                    {
                        says.Add(phrases[phrase].Phrase);
                    }
                }

                // Sentences and citations are both in the order of the letter.
                var number = reading.FirstSentence + i;
                var cited = new List<CitationFact>();
                for (; citation < citations.Count && citations[citation].Sentence <= number; citation++)
                {
                    cited.Add(citations[citation]);
                }

                statements.Add(new StatementFact(reading.Passage.Prose.Text[start..end])
                {
                    Span = reading.Passage.Prose.ToSource(start, end),
                    Part = reading.Part,
                    Sentence = number,
                    Paragraph = reading.Segment.Block,
                    Exchange = reading.Segment.Exchange,
                    Table = reading.Cell is null ? -1 : reading.Segment.Block,
                    Says = says,
                    Citations = cited,
                });
            }
        }

        return statements;
    }
}
