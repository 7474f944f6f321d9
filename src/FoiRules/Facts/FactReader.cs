using FoiRules.Law;
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

        // The requester's own shorthand is not the authority's first mention of an Act.
        var named = readings.ConvertAll(r => r.Part == Part.Request ? [] : ActText.Find(r.Passage.Prose.Text));
        var regime = RegimeReader.Read(letter, named.SelectMany(n => n), house);
        var citations = CitationReader.Read(readings, named, regime.Act);
        var statements = StatementReader.Read(readings, citations);
        var links = LinkReader.Read(readings, context);
        var facts = new LetterFacts(letter, WholeLetter(letter, regime, statements, lexicon));
        facts.Add("request", ExchangeFacts.Requests(letter));
        facts.Add("answer", ExchangeFacts.Answers(letter));
        facts.Add("statement", statements);
        facts.Add("citation", citations);
        facts.Add("link", links);
        facts.Add("signpost", SignpostReader.Read(statements, links, context));
        facts.Add("attachment", AttachmentReader.Read(statements, links, context));
        facts.Add("figure", FigureReader.Read(letter, readings, context));
        facts.Add("retention", RetentionReader.Read(statements, regime.Received, context));
        return facts;
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
            Refuses = statements.Exists(s => s.Part == Part.Answer && s.Says.Contains(relies) && s.Citations.Exists(c => c.IsExemption)),
        };
    }
}
