using FoiRules.Letters;
using FoiRules.Phrases;

namespace FoiRules.Facts;

/// <summary>Finds everything a rule can ask about in a letter.</summary>
public static class FactReader
{
    /// <summary>Reads the facts of a letter. The order is the order in which facts build on one another.</summary>
    public static LetterFacts Read(Letter letter, Lexicon lexicon, House house)
    {
        var context = new FactContext(letter, lexicon, house);
        var readings = Reading.Of(letter).ToList();
        var regime = RegimeReader.Read(letter, readings, house);
        var citations = CitationReader.Read(readings, regime.Act);
        var statements = StatementReader.Read(readings, citations);
        var links = LinkReader.Read(readings, context);
        List<(string, Fact)> facts =
        [
            .. ExchangeFacts.Read(letter),
            .. statements.Select(s => ("statement", (Fact)s)),
            .. citations.Select(c => ("citation", (Fact)c)),
            .. links.Select(l => ("link", (Fact)l)),
            .. SignpostReader.Read(statements, links, context).Select(s => ("signpost", (Fact)s)),
            .. AttachmentReader.Read(statements, links, context).Select(a => ("attachment", (Fact)a)),
            .. FigureReader.Read(letter, readings, context).Select(f => ("figure", (Fact)f)),
            .. RetentionReader.Read(statements, regime.Received, context).Select(r => ("retention", (Fact)r)),
        ];
        return new LetterFacts(letter, WholeLetter(letter, regime, statements, lexicon), facts);
    }

    static LetterFact WholeLetter(Letter letter, Regime regime, List<StatementFact> statements, Lexicon lexicon)
    {
        var relies = lexicon.Index("relies-on");
        var start = letter.Segments.Count > 0 ? letter.Segments[0].Span : default;
        return new LetterFact
        {
            Span = start,
            Part = Part.Clause,
            Regime = regime.Name,
            Jurisdiction = regime.Jurisdiction,
            Received = regime.Received,
            Refuses = statements.Exists(s => s.Part == Part.Answer && s.Says.Contains(relies) && s.Citations.Any(c => c.IsExemption)),
        };
    }
}
