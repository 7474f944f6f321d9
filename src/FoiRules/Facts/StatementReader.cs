namespace FoiRules.Facts;

/// <summary>Every sentence, with the phrases said and the provisions cited in it.</summary>
static class StatementReader
{
    public static List<StatementFact> Read(List<Reading> readings, List<CitationFact> citations)
    {
        var cited = citations.ToLookup(c => c.Sentence);
        var statements = new List<StatementFact>();
        foreach (var reading in readings)
        {
            var phrase = 0;
            var phrases = reading.Passage.Phrases;
            for (var i = 0; i < reading.Passage.Sentences.Count; i++)
            {
                var (start, end) = reading.Passage.Sentences[i];
                var says = new HashSet<int>();
                for (; phrase < phrases.Count && phrases[phrase].Start < end; phrase++)
                {
                    says.Add(phrases[phrase].Phrase);
                }

                var number = reading.FirstSentence + i;
                statements.Add(new StatementFact(reading.Passage.Prose.Text[start..end])
                {
                    Span = reading.Passage.Prose.ToSource(start, end),
                    Part = reading.Part,
                    Sentence = number,
                    Paragraph = reading.Segment.Block,
                    Exchange = reading.Segment.Exchange,
                    Table = reading.Cell is null ? -1 : reading.Segment.Block,
                    Says = says,
                    Citations = [.. cited[number]],
                });
            }
        }

        return statements;
    }
}
