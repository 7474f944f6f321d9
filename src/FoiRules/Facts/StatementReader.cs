using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>Every sentence, with the phrases said and the provisions cited in it.</summary>
static class StatementReader
{
    public static List<StatementFact> Read(FactContext context)
    {
        var citations = context.Known<CitationFact>(CitationFact.Kind);
        var (supposes, relies, quotes) = (context.Phrase("supposes"), context.Phrase("relies-on"), context.Phrase("words-of-the-act"));
        var sets = new PhraseSets(context.Readings.Count);
        var citation = 0;
        var statements = new List<StatementFact>();
        for (var r = 0; r < context.Readings.Count; r++)
        {
            var reading = context.Readings[r];
            var (passage, phrase, word) = (reading.Passage, 0, 0);
            for (var i = 0; i < passage.Sentences.Count; i++)
            {
                var sentence = passage.Sentences[i];
                var first = phrase;
                var says = sets.Said(passage, ref phrase, sentence.End);
                var asserts = says.Contains(supposes) ? SupposedText.Asserted(passage, first, phrase, sentence, supposes) : says;

                // Sentences and citations are both in the order of the letter.
                var number = reading.FirstSentence + i;
                var cited = StatementFact.NoCitations;
                for (; citation < citations.Count && citations[citation].Sentence <= number; citation++)
                {
                    cited = cited.Count == 0 ? [] : cited;
                    cited.Add(citations[citation]);
                }

                var form = SentenceForm.Read(passage.Words, ref word, sentence.End);
                statements.Add(new StatementFact(passage.Prose.Text[sentence.Start..sentence.End])
                {
                    Span = passage.Prose.ToSource(sentence.Start, sentence.End),

                    // What Parliament wrote is no answer of the authority's.
                    Part = reading.Part == Part.Answer && says.Contains(quotes) ? Part.Clause : reading.Part,
                    Sentence = number,
                    Paragraph = reading.Segment.Block,
                    Exchange = reading.Segment.Exchange,
                    Table = reading.Cell is null ? -1 : reading.Segment.Block,
                    Row = reading.Cell?.Row ?? -1,
                    Column = reading.Cell?.Column ?? -1,
                    Says = says,
                    Asserts = asserts,
                    Citations = cited,
                    ReliedOn = cited.Count > 0 && asserts.Contains(relies) ? cited.Find(c => c.IsExemption) : null,
                    IsNegated = form.IsNegated,
                    IsConditional = !ReferenceEquals(says, asserts),
                    IsFirstPerson = form.IsFirstPerson,
                    IsQuestion = IsQuestion(passage.Prose.Text, sentence),
                    IsLeftOpen = i == passage.Sentences.Count - 1 && OpenEnd.IsLeft(passage.Prose.Text, r + 1 < context.Readings.Count ? context.Readings[r + 1] : null),
                    WordCount = form.Words,
                });
            }
        }

        return statements;
    }

    static bool IsQuestion(string text, Sentence sentence) => text.AsSpan(sentence.Start, sentence.End - sentence.Start).TrimEnd(" .)\"'”’*").EndsWith("?");
}
